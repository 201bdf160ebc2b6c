import { check } from '../../../../src/engine/index.js';

/** A rule of the sheet for what is 達成 that the engine does not know is a person's to apply (docs/table-rules.md, decision 16). */

function judged(note: string, verdicts: readonly string[], label = '窯元巡回件数（件）') {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '前年実績', '目標', '実績', '達成状況'],
    ...[
      [label, '110', '120', '115'],
      ['作陶相談件数（件）', '85', '80', '78'],
      ['創業支援件数（件）', '4', '5', '5'],
    ].map((row, at) => [...row, verdicts[at] ?? '']),
    [],
    [note],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits } = result.check;
  const own = judged.indicators.map(({ certain, verdict }) => (certain ? verdict : '?')).join();
  return { verdicts: own, writes: edits.length };
}

test.each([
  '※前年実績を上回った場合は達成とする。',
  '※目標値の1割減までは達成とみなす。',
  '注：達成率120％以上を「達成」とする',
  '※やむを得ない理由がある場合は未達成でも達成とする',
])('%s leaves to a person what is not judged by the figures alone', (note) => {
  expect(judged(note, ['達成', '未達成', '達成'])).toEqual({ verdicts: '?,未達成,達成', writes: 0 });
  expect(judged(note, ['', '', ''])).toEqual({ verdicts: '?,?,?', writes: 0 });
});

test.each([
  '※実績値が目標値以上の場合を「達成」とする。',
  '※1 目標値に達したものを「達成」とし、それ以外は「未達成」とする。',
  '※達成率100％以上で達成とする',
  '※施策は、半数以上の指標が達成の場合に達成とする。',
  '※○は達成とする',
  '前年実績を上回り、目標を達成となった。',
])('%s changes nothing', (note) => {
  expect(judged(note, ['達成', '', '達成'])).toEqual({ verdicts: '未達成,未達成,達成', writes: 2 });
});

test('a note on a mark is about the rows that bear it', () => {
  const note = '※1 前年実績を上回った場合は達成とする。';
  expect(judged(note, ['達成', '', ''], '窯元巡回件数（件）※1').verdicts).toBe('?,未達成,達成');
});
