import { check, reportOf } from '../../../src/engine/index.js';

test('a rate that rounds to nothing from below is plain zero, as JSON says it', () => {
  const result = check({
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows: [
      ['令和7年度 総括表'],
      ['施策目標(指標)', 'R7実績値(目標値)', '達成状況※2'],
      ['(1) 収支額(万円)', '△1(1,000,000)', '未達成'],
    ],
  });
  if (!result.ok) throw new Error(result.failure.message.en);
  expect(reportOf(result.check, '').indicators[0]?.rate).toBe(0);
});
