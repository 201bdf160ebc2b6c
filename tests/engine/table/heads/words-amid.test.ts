import { check, reportOf } from '../../../../src/engine/index.js';

/** A row of words amid the indicators heads no other table where the next one is judged as those above. */

function read(...lines: readonly string[]) {
  const rows = ['令和7年度 みどり商工会 総括表', '指標|実績値|目標値|達成状況', ...lines].map((line) =>
    line.split('|'),
  );
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { indicators, findings } = reportOf(result.check, '総括表');
  return {
    statuses: indicators.map(({ row, status }) => `${row} ${status}`),
    rules: findings.map(({ rule, row }) => `${row} ${rule}`),
  };
}

test.each(['計画の策定|3月末|年度末|', '期限(月)|6月末|9月末|', '計画書|策定済|策定|'])('%s', (words) => {
  const { statuses, rules } = read(
    '会員数(社)|310|320|未達成',
    '相談(件)|12|10|達成',
    words,
    '採択(件)|9|10|達成',
  );
  expect(statuses).toEqual(['3 未達成', '4 達成', '5 要確認', '6 未達成']);
  expect(rules).toContain('6 status-mismatch');
});

test('a budget right below is another table', () => {
  const { statuses } = read(
    '会員数(社)|310|320|未達成',
    '相談(件)|12|10|達成',
    '科目|予算額|決算額|差引',
    '会費|100|90|10',
  );
  expect(statuses).toEqual(['3 未達成', '4 達成']);
});
