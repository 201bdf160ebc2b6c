import { check, reportOf } from '../../../src/engine/index.js';

test('the report lists what was not read, one entry for rows of one kind, notes left out', () => {
  const result = check({
    name: '総括表',
    firstRow: 9,
    firstColumn: 0,
    rows: [
      ['令和7年度 みどり商工会 総括表'],
      ['施策目標(指標)', 'R7実績値(目標値)', '達成状況※2'],
      ['(1) 相談件数(件)', '45(40)', '達成'],
      ['達成数計', '', '1/1'],
      ['(参考)会員数(社)', '311', ''],
      [],
      ['県平均', '58.2', ''],
      ['窓口相談件数(件)', '45(40)', ''],
      ['巡回件数(件)', '12(10)', ''],
      ['※2 本年度目標設定していないものは「—」'],
    ],
  });
  if (!result.ok) throw new Error(result.failure.message.en);
  expect(reportOf(result.check, '').unread).toEqual([
    { rows: [14, 16], kind: 'reference', because: 'reference-label' },
    { rows: [17, 17], kind: 'row', because: 'below-tally' },
    { rows: [18, 18], kind: 'row', because: 'below-tally' },
  ]);
});
