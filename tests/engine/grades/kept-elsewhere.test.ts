/** Grades in the tidied table and in the report. */
import { INDICATOR_HEADS, ONE_TABLE_HEADS } from '../../../src/engine/content/indicator-heads.js';
import { check, reportContent, reportOf, summaryOf, tidy } from '../../../src/engine/index.js';
import { checked, foundOn, rights, rowsOf, sheetWith } from './sheets.js';

const MARKS = '◎：100％以上　○：80％以上100％未満　△：50％以上80％未満　×：50％未満';
const GRADED = sheetWith(
  rowsOf([
    [110, '◎'],
    [85, '△'],
    [60, '△'],
    [30, ''],
  ]),
  { below: MARKS },
);

test('the tidied table keeps grades as they stand, a blank among them too, and the legend below', () => {
  const own = checked(GRADED);
  const { rows } = tidy({ name: '評価', firstRow: 0, firstColumn: 0, rows: GRADED }, own);
  const again = check({ name: '整えた表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-20' });
  if (!again.ok) throw new Error(again.failure.code);
  expect(again.check.judged.indicators.map(({ indicator }) => indicator.status?.text)).toEqual([
    '◎',
    '△',
    '△',
    '',
  ]);
  expect(rights(again.check)).toBe(rights(own));
  expect(foundOn(again.check).map((line) => line.replace(/ [A-Z]+\d+$/, ''))).toEqual([
    'error grade-mismatch',
    'error status-blank',
  ]);
  expect(again.check.edits).toEqual([]);
});

test('the JSON report has the grade beside the status', () => {
  const { indicators } = reportOf(checked(GRADED), 'a.tsv');
  expect(indicators.map(({ status, grade }) => [status, grade])).toEqual([
    ['達成', { written: '◎', right: '◎' }],
    ['未達成', { written: '△', right: '○' }],
    ['未達成', { written: '△', right: '△' }],
    ['未達成', { written: '', right: '×' }],
  ]);
  const plain = reportOf(checked(sheetWith(rowsOf([[110, '達成']]))), 'a.tsv');
  expect(plain.indicators[0]?.grade).toBeNull();
});

test.each([1, 2])(
  'the list of indicators of %d tables has both grades where one is graded, and else no such columns',
  (tables) => {
    const heads = tables === 1 ? ONE_TABLE_HEADS : INDICATOR_HEADS;
    const listOf = (rows: readonly (readonly string[])[]) =>
      reportContent({
        tables: Array.from({ length: tables }, () => summaryOf(checked(rows), 'a.tsv')),
        unread: [],
      }).find(({ name }) => name === '一覧');
    const texts = (row: number, list: ReturnType<typeof listOf>) =>
      (list?.cells ?? [])
        .filter((cell) => cell.row === row && cell.column >= heads.length)
        .map(({ content }) => content);
    const graded = listOf(GRADED);
    expect([2, 3, 4].map((row) => texts(row, graded))).toEqual([
      ['評価', '評価基準では'],
      ['◎', '◎'],
      ['△', '○'],
    ]);
    expect(graded?.cells.find(({ row, column }) => row === 4 && column === heads.length)?.look).toBe('bad');
    expect(texts(2, listOf(sheetWith(rowsOf([[110, '達成']]))))).toEqual([]);
  },
);
