/** Rows below heads of which none is known to be of actuals or targets. */
import { check } from '../../../../src/engine/index.js';

test('what stands in columns that nobody knows is unread, and not called blank', () => {
  const rows = [
    ['令和6年度 ちどり商工会 総括表'],
    ['指標', '区分', '数値', '達成状況'],
    ['承認数(件)', '目標', '6', '達成'],
    ['', '実績', '4', ''],
    ['', '修正目標', '4', ''],
    ['相談数(件)', '目標', '12', '達成'],
    ['', '実績', '15', ''],
    ['', '修正目標', '14', ''],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings } = result.check;
  expect(judged.indicators.map(({ verdict }) => verdict)).toEqual(['要確認', '要確認']);
  expect(findings.map(({ rule }) => rule)).toEqual(['figure-unreadable', 'figure-unreadable']);
});
