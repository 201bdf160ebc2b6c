import { check } from '../../../../src/engine/index.js';

/** 施策 whose names stand above heads of their own: the first of them above all rows. */

function read(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings } = result.check;
  return {
    measures: judged.measures.map(({ measure }) => `${measure.number} ${measure.row}`),
    of: judged.indicators.map(({ indicator }) => indicator.measure),
    findings: findings.map(({ rule }) => rule),
  };
}

const TITLE = '令和6年度 つくし商工会 総括表';
const HEADS = '施策目標|目標値|実績値|達成状況';

test('the first is read as the others are', () => {
  const own = read(
    TITLE,
    '施策1 経営支援の強化',
    HEADS,
    '(1) 経営分析件数（件）|40|41|達成',
    '(2) 計画策定数（件）|25|20|未達成',
    '',
    '施策2 地域振興',
    HEADS,
    '(1) 祭り来場者数（人）|5,000|5,600|達成',
  );
  expect(own).toEqual({ measures: ['1 2', '2 7'], of: [0, 0, 1], findings: [] });
});

test('a line above the only heads is none of the rows', () => {
  const own = read(TITLE, '施策1 経営支援の強化', HEADS, '(1) 経営分析件数（件）|40|41|達成');
  expect(own).toEqual({ measures: [], of: [null], findings: [] });
});
