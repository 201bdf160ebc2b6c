import { check } from '../../../../src/engine/index.js';

/** A line alone in the column of the 戦略: a name, or what a document broke off. */

function strategies(...lines: readonly string[]) {
  const rows = [
    '令和7年度 みどり商工会 総括表',
    '戦略|施策|達成状況※1|施策目標(指標)|R7実績値(目標値)|達成状況※2|検証及び改善点',
    ...lines,
  ].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check.judged.table.measures.map(({ strategy }) => strategy);
}

const ROW = '|1 会員支援||(1) 補助金採択数(件)|33(21)|達成|周知が足りず、';
const NEXT = '|2 創業||(1) 相談件数(件)|15(20)|未達成|日程を見直す。';

test.each(['次年度も続ける。', '(件)', 'つづきの案内も早める'])(
  '%s amid numbered 戦略 names none',
  (line) => {
    expect(strategies(`1 経営支援${ROW}`, line, NEXT)).toEqual(['1 経営支援', '1 経営支援']);
  },
);

test('a sentence names none amid 戦略 without numbers either', () => {
  expect(strategies(`経営支援${ROW}`, '次年度も続ける。', NEXT)).toEqual(['経営支援', '経営支援']);
});

test.each(['2 地域の支援', '独自戦略 地域の支援'])('%s alone on its row heads the 施策 below', (line) => {
  expect(strategies(`1 経営支援${ROW}`, line, NEXT)).toEqual(['1 経営支援', line]);
});

test('a name without a number does so where the names have none', () => {
  expect(strategies(`経営支援${ROW}`, '地域の支援', NEXT)).toEqual(['経営支援', '地域の支援']);
});
