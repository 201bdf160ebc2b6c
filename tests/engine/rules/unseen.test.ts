import { check, type Hidden, reportOf, type Sheet, wordFinding } from '../../../src/engine/index.js';

/** Hidden rows and columns count, findings about them say so, and what rests on them is not overwritten unasked (docs/table-rules.md, decision 13). */

const HEADER = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];
const TITLE = ['令和7年度 花野商工会アクションプログラム 総括表'];

const checked = (body: readonly (readonly string[])[], hidden?: Hidden) => {
  const sheet: Sheet = {
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows: [TITLE, HEADER, ...body],
    ...(hidden ? { hidden } : {}),
  };
  const result = check(sheet, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check;
};
const rows = (...own: number[]): Hidden => ({ rows: own.map((row) => row - 1), columns: [] });
const columns = (...own: number[]): Hidden => ({ rows: [], columns: own });

const WRONG = [
  ['1 商談会への出展', '未達成', '(1) 出展者数(社)', '31(28)', '未達成', '続ける。'],
  ['', '', '(2) 成約件数(件)', '7(9)', '未達成', '相手を絞る。'],
];
const whyOf = (hidden: Hidden | undefined, language: 'ja' | 'en' = 'ja') => {
  const [finding] = checked(WRONG, hidden).findings;
  if (!finding) throw new Error('nothing found');
  return wordFinding(finding, language).why;
};

test('where nothing is hidden, or nobody can tell, the words are the rule’s own', () => {
  expect(whyOf(rows())).toBe(whyOf(undefined));
  expect(whyOf(rows(4))).toBe(whyOf(undefined));
});

test.each([
  ['row', rows(3), '非表示の行にあります。', 'This is in a hidden row.'],
  ['column of the figure', columns(3), '非表示の列にあります。', 'This is in a hidden column.'],
  [
    'row and column',
    { rows: [2], columns: [4] },
    '非表示の行と列にあります。',
    'This is in a hidden row and column.',
  ],
])('a finding in a hidden %s says so', (_, hidden, ja, en) => {
  expect(whyOf(hidden)).toBe(`${whyOf(undefined)}${ja}`);
  expect(whyOf(hidden, 'en')).toBe(`${whyOf(undefined, 'en')} ${en}`);
});

test('the report says it in its message, and a fix of the row itself stays safe', () => {
  const report = reportOf(checked(WRONG, rows(3)), 'a.xlsx');
  expect(report.findings[0]?.message).toContain('非表示の行にあります。');
  expect(report.edits).toEqual([{ cell: 'E3', from: '未達成', to: '達成' }]);
});

/** A table that is right as far as row 4 is not looked at. */
const RIGHT_AS_SEEN = [
  ['1 商談会への出展', '達成', '(1) 出展者数(社)', '31(28)', '達成', '続ける。'],
  ['', '', '(2) 成約件数(件)', '7(9)', '未達成', '相手を絞る。'],
  ['', '', '(3) 訪問件数(件)', '50(40)', '達成', '続ける。'],
  ['達成数計', '1/1', '', '達成数計', '2/2', ''],
];

test('a verdict and tallies that are right without a hidden row are not overwritten unasked', () => {
  const seen = checked(RIGHT_AS_SEEN);
  expect(seen.edits.map(({ cell }) => cell)).toEqual(['B3', 'B6', 'E6']);
  const { findings, edits, judged } = checked(RIGHT_AS_SEEN, rows(4));
  expect(judged.tallies.indicators.text).toBe('2/3');
  expect(edits).toEqual([]);
  expect(findings.map(({ rule, fix }) => [rule, fix?.kind])).toEqual([
    ['measure-mismatch', 'suggestion'],
    ['tally-mismatch', 'suggestion'],
    ['tally-mismatch', 'suggestion'],
  ]);
  for (const finding of findings)
    expect(wordFinding(finding, 'ja').why).toMatch(/非表示の行\(4行目\)の指標も数えています。$/);
});

test('a blank is filled with what all rows give', () => {
  const blank = RIGHT_AS_SEEN.map((row, at) => (at === 3 ? ['達成数計', '', '', '達成数計', '', ''] : row));
  expect(checked(blank, rows(4)).edits).toEqual([
    { cell: 'B6', from: '', to: '0/1' },
    { cell: 'E6', from: '', to: '2/3' },
  ]);
});

test('many hidden rows are counted, not named', () => {
  const body = Array.from({ length: 9 }, (_, at) => [
    at === 0 ? '1 商談会への出展' : '',
    at === 0 ? '達成' : '',
    `(${at + 1}) 出展者数その${at + 1}(社)`,
    '7(9)',
    '未達成',
    '相手を絞る。',
  ]);
  const { findings } = checked(body, rows(4, 5, 6, 7, 8, 9, 10));
  const measure = findings.find(({ rule }) => rule === 'measure-mismatch');
  if (!measure) throw new Error('not found');
  expect(wordFinding(measure, 'ja').why).toContain('非表示の行(4、5、6、7、8行目ほか2行)');
  expect(wordFinding(measure, 'en').why).toContain('hidden rows (4, 5, 6, 7, 8 and 2 more)');
});

test('the key of a finding stays while rows are hidden and shown', () => {
  const keys = (hidden?: Hidden) => checked(RIGHT_AS_SEEN, hidden).findings.map(({ key }) => key);
  expect(keys(rows(4))).toEqual(keys());
});
