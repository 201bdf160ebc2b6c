import { check } from '../../../../src/engine/index.js';

/** A ※1 below the name of its 施策. */

const table = (...below: readonly string[]) => {
  const rows = [
    '令和7年度 みどり商工会 評価表',
    '施策（下段：達成状況※1）|No.|評価指標|現在値|本年度目標値|達成可否',
    '1 相談の充実|1-1|窓口相談件数（件）|51|40|',
    '|1-2|講習会参加者数（人）|60|50|',
    '|1-3|新規会員数（人）|13|12|',
    ...below,
  ].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check.findings.filter(({ rule }) => rule === 'measure-mismatch').map(({ cells }) => cells);
};

test('the mark of a legend below the table is none', () => {
  expect(table('【凡例】', '◎：120％以上', '○：100％以上120％未満', '△|80％以上100％未満')).toEqual([]);
});

test('one that stands alone below the name is judged', () => {
  expect(table('未達成')).not.toEqual([]);
});
