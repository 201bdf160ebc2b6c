import { check, wordFinding } from '../../../../src/engine/index.js';

test('a 施策 that hangs on a row passed over names the row, and is never without a reason', () => {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['施策', '指標', '目標', '実績', '達成状況※1', '達成状況※2', '検証'],
    ['1 販路開拓', '窯元巡回件数（件）', '10', '12', '', '達成', ''],
    ['', '作陶相談', '', '', '', '', ''],
    ['達成数計', '', '', '', '', '', ''],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const [own] = result.check.findings.filter(({ rule }) => rule === 'measure-unconfirmed');
  if (!own) throw new Error('Nothing is asked of the measure.');
  expect(wordFinding(own, 'ja').why).toBe(
    '4行目の「作陶相談」が、この施策の指標かどうか分かりません。指標なら、この施策の判定も変わるかもしれません。',
  );
  expect(wordFinding(own, 'en').why).toContain('row 4 (“作陶相談”)');
});
