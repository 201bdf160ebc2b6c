import { check } from '../../../../src/engine/index.js';

/** A column in which only one verdict is marked says the other by its blanks, and nothing is written into it (docs/table-rules.md, "Layouts"). */

function checked(head: string, statuses: readonly string[], note = '', label = '窯元巡回件数（件）') {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '目標', '実績', head],
    ...[
      [label, '100', '105'],
      ['作陶相談件数（件）', '10', '8'],
      ['創業支援件数（件）', '12', '12'],
      ['陶器市開催回数（回）', '3', '2'],
    ].map((row, at) => [...row, statuses[at] ?? '']),
    [],
    [note],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { edits, findings, judged } = result.check;
  return {
    found: findings.filter(({ severity }) => severity !== 'hint').map(({ rule, row }) => `${rule} ${row}`),
    edits: edits.map(({ cell, to }) => `${cell}=${to}`),
    verdicts: judged.indicators.map(({ certain, verdict }) => (certain ? verdict : '?')).join(),
  };
}

const RIGHT = { found: [], edits: [], verdicts: '達成,未達成,達成,未達成' };

test.each(['未達成に○', '未達成', '達成状況（未達成の場合○）', '未達成のものに○印'])(
  'under %s a mark is 未達成 and a blank 達成',
  (head) => {
    expect(checked(head, ['', '○', '', '○'])).toEqual(RIGHT);
    const wrong = checked(head, ['', '○', '○', '○']);
    expect([wrong.found, wrong.edits]).toEqual([['status-mismatch 5'], []]);
  },
);

test('under 達成に○, or with such a note, a mark is 達成 and a blank 未達成', () => {
  expect(checked('達成に○', ['○', '', '○', ''])).toEqual(RIGHT);
  expect(checked('達成状況', ['○', '', '○', ''], '※達成したものに○印')).toEqual(RIGHT);
  expect(checked('達成状況', ['○', '', '', ''], '※達成したものに○印').edits).toEqual([]);
});

test('a note that only 未達成 is written leaves the other rows blank', () => {
  expect(checked('達成状況', ['', '未達成', '', '未達成'], '※未達成の場合のみ記入')).toEqual(RIGHT);
});

test('a row without a target is blank as well', () => {
  const rows = [
    ['指標', '目標', '実績', '未達成に○'],
    ['窯元巡回件数（件）', '100', '105', ''],
    ['作陶相談件数（件）', '10', '8', '○'],
    ['創業支援件数（件）', '—', '12', ''],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows });
  expect(result.ok && result.check.edits).toEqual([]);
  expect(result.ok && result.check.findings.map(({ rule }) => rule)).toEqual([]);
});

test.each([
  ['達成状況', '※改善点は、未達成の場合のみ記入'],
  ['達成状況', '※達成した場合は○、未達成の場合は×を記入'],
  ['達成状況', '記入要領：達成した場合は○、しない場合は×'],
  ['達成状況（○×）', ''],
  ['達成・未達成', ''],
  ['達成状況', '※2 達成状況には、「達成」「未達成」のどちらかを記入'],
])('%s %s is an ordinary column', (head, note) => {
  expect(checked(head, ['○', '×', '', '×'], note).edits).toEqual(['D5=達成']);
});

test('a column with the verdict that would be blank, or with marks of two kinds, is an ordinary one', () => {
  expect(checked('達成状況', ['達成', '未達成', '', ''], '※未達成の場合のみ記入').edits).toEqual([
    'D5=達成',
    'D6=未達成',
  ]);
  expect(checked('達成状況', ['○', '×', '', ''], '※未達成の場合は×').edits).toEqual(['D5=達成', 'D6=未達成']);
});

test('a note on the mark of another column is none of this one', () => {
  const rows = [
    ['指標', '目標', '実績', '達成状況', '検証※3'],
    ['窯元巡回件数（件）', '100', '105', '', ''],
    ['作陶相談件数（件）', '10', '8', '', '周知が遅れた。'],
    ['※3 未達成の場合のみ記入'],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows });
  expect(result.ok && result.check.edits.map(({ cell, to }) => `${cell}=${to}`)).toEqual([
    'D2=達成',
    'D3=未達成',
  ]);
});

test('where nothing is marked yet a blank bears nothing out, and is missing only where its figures give the verdict that is marked', () => {
  const unmarked = ['', '', '', ''];
  const note = '※未達成の場合のみ○を記入';
  expect(checked('達成状況', unmarked, note)).toEqual({
    found: ['status-blank 4', 'status-blank 6'],
    edits: [],
    verdicts: '達成,未達成,達成,未達成',
  });
  expect(checked('達成状況', unmarked, note, '窯元の様子')).toMatchObject({
    edits: [],
    verdicts: '?,未達成,達成,未達成',
  });
});
