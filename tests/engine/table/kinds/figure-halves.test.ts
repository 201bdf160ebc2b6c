import { check, reportOf } from '../../../../src/engine/index.js';

const verdicts = (...body: readonly (readonly string[])[]) => {
  const rows = [
    ['令和6年度 ことおか商工会アクションプログラム 総括表'],
    ['施策', '達成状況※1', '施策目標(指標)', 'R6実績値(目標値)', '達成状況※2', '検証及び改善点'],
    ...body,
  ];
  const result = check({ name: 'table', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { indicators, edits } = reportOf(result.check, 'table');
  return [...indicators.map(({ actual, target, status }) => `${actual} ${target} ${status}`), edits.length];
};

test('figures split over two columns in every row are not figures without a target', () => {
  expect(
    verdicts(
      ['1 相談', '未達成', '(1) 相談件数(件)', '210', '(200)', '達成', '増えた。'],
      ['', '', '(2) 巡回件数(件)', '12', '(15)', '未達成', '減った。'],
      ['', '', '(3) 講習会(回)', '6', '（5）', '達成', '増えた。'],
    ),
  ).toEqual(['210 200 達成', '12 15 未達成', '6 5 達成', 0]);
});

test.each([
  ['12', '(令和8年度)', '12 null 要確認'],
  ['2O', '(20)', 'null 20 要確認'],
  ['12※', '(10)', '12 10 達成'],
  ['5(', '4)', '5 4 達成'],
  ['5', '（—）', '5 null —'],
])('%s | %s is one figure', (left, right, verdict) => {
  const own = verdicts(
    ['1 相談', '', '(1) 相談件数(件)', '210(200)', '達成', '増えた。'],
    ['', '', '(2) 巡回件数(件)', left, right, '', '増えた。'],
    ['', '', '(3) 講習会(回)', '6(5)', '達成', '増えた。'],
  );
  expect(own[1]).toBe(verdict);
});
