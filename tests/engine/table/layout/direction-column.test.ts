import { check } from '../../../../src/engine/index.js';

/** Arrows say which way is better, or how the figures moved: under a head that no list knows nobody can tell (docs/table-rules.md, decision 16). */

function judged(head: string, arrows: readonly string[], status = '') {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '単位', head, '目標', '実績', '達成状況'],
    ['窯元巡回件数', '件', arrows[0] ?? '', '500', '510', '達成'],
    ['作陶相談件数', '件', arrows[1] ?? '', '300', '290', '未達成'],
    ['平均点検箇所', '箇所', arrows[2] ?? '', '8', '6', status],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits } = result.check;
  const verdicts = judged.indicators.map(({ certain, verdict }) => (certain ? verdict : '?')).join();
  return { verdicts, writes: edits.length };
}

test.each(['良い方向', '狙い', '▼'])('arrows under %s leave a blank verdict to a person', (head) => {
  expect(judged(head, ['↑', '↑', '↓'])).toEqual({ verdicts: '達成,未達成,?', writes: 0 });
});

test('a verdict as the figures give it bears them out', () => {
  expect(judged('狙い', ['↑', '↑', '↓'], '未達成').verdicts).toBe('達成,未達成,未達成');
  expect(judged('狙い', ['↑', '↑', '↓'], '達成').verdicts).toBe('達成,未達成,?');
});

test('other marks and words are no directions', () => {
  const byLabel = { verdicts: '達成,未達成,未達成', writes: 1 };
  expect(judged('狙い', ['○', '○', '×'])).toEqual(byLabel);
  expect(judged('区分', ['増', '継', '減'])).toEqual(byLabel);
  expect(judged('狙い', ['↑', '↑', '→'])).toEqual(byLabel);
  expect(judged('狙い', ['', '', '↓'])).toEqual(byLabel);
});
