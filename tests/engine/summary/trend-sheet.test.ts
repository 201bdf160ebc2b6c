import {
  comparisonContent,
  reportContent,
  type SheetContent,
  summaryOf,
  type TableSummary,
} from '../../../src/engine/index.js';
import { partsOf, written } from '../../new-workbook/opened-parts.js';
import { checked, type Line, sheetOf } from '../comparison/two-years.js';

/** Sheet 指標の推移. */

const M = '1 相談の場をつくる';
const table = (era: number, lines: readonly Line[], society?: string): TableSummary =>
  summaryOf(checked(sheetOf(era, lines, society)), `${society ?? 'midori'}-r${era}.tsv`);
const midori = (era: number, first: string, second: string) =>
  table(era, [
    [M, '(1) 窓口相談件数(件)', first],
    [M, '(2) 会員の組織率(%)', second],
  ]);

/** What stands on a sheet, row by row, from a row on. */
function rowsOf(sheet: SheetContent | undefined, from: number): unknown[][] {
  const rows: unknown[][] = [];
  for (const { row, column, content } of sheet?.cells ?? []) {
    if (row < from) continue;
    const own = rows[row - from] ?? [];
    own[column] = typeof content === 'object' ? content.value : content;
    rows[row - from] = own;
  }
  return rows;
}
const trendIn = (sheets: readonly SheetContent[]) => sheets.find(({ name }) => name === '指標の推移');

test('has actuals, targets and rates of each year, and a bar a row over the actuals', () => {
  const sheet = trendIn(
    comparisonContent([midori(6, '30(40)', '52.5(50)'), midori(7, '44(40)', '集計中(55)')]),
  );
  expect(rowsOf(sheet, 2)).toEqual([
    ['施策', '指標', '単位', '実績', '', '目標', '', '達成率', ''],
    ['', '', '', 'R6', 'R7', 'R6', 'R7', 'R6', 'R7'],
    [M, '(1) 窓口相談件数(件)', '件', 30, 44, 40, 40, 0.75, 1.1],
    [M, '(2) 会員の組織率(%)', '%', 52.5, '集計中', 50, 55, 1.05, ''],
  ]);
  expect(sheet?.bars).toEqual([{ firstRow: 4, firstColumn: 3, lastRow: 4, lastColumn: 4 }]);
});

test('stands in a report of many where a society has several years, each society by itself', () => {
  const tables = [
    midori(5, '30(40)', '52.5(50)'),
    midori(7, '44(40)', '53(55)'),
    table(7, [[M, '(1) 窓口相談件数(件)', '9(9)']], 'あおば商工会'),
    table(6, [[M, '(1) 窓口相談件数(件)', '8(9)']], 'あおば商工会'),
    table(7, [[M, '(1) 窓口相談件数(件)', '5(9)']], 'こだま商工会'),
  ];
  const sheets = reportContent({ tables, unread: [] });
  expect(sheets.map(({ name }) => name)).toEqual([
    '提出状況',
    '集計',
    '指標の推移',
    '指標×商工会',
    '集約の指摘',
    '一覧',
    '指摘',
  ]);
  expect(rowsOf(trendIn(sheets), 4).map((row) => row.slice(0, 6))).toEqual([
    ['みどり商工会', '', '', '', '', ''],
    [M, '(1) 窓口相談件数(件)', '件', 30, '', 44],
    [M, '(2) 会員の組織率(%)', '%', 52.5, '', 53],
    ['あおば商工会', '', '', '', '', ''],
    [M, '(1) 窓口相談件数(件)', '件', '', 8, 9],
  ]);
});

test('of a year told twice nothing is taken, and that is said', () => {
  const again = [midori(7, '44(40)', '53(55)'), midori(7, '45(40)', '53(55)')];
  const years = [midori(5, '30(40)', '52(50)'), midori(6, '35(40)', '53(50)'), ...again];
  const sheet = trendIn(reportContent({ tables: years, unread: [] }));
  expect(rowsOf(sheet, 3)[0]?.slice(3, 5)).toEqual(['R5', 'R6']);
  expect(rowsOf(sheet, 4)[0]?.[0]).toBe('みどり商工会(令和7年度は表が二つ以上あるため、載せていません)');
  expect(trendIn(reportContent({ tables: again, unread: [] }))).toBeUndefined();
});

test('its bars stand in the file between the merged cells and the page, from nothing to the largest', () => {
  const sheets = comparisonContent([midori(6, '30(40)', '52.5(50)'), midori(7, '44(40)', '53(55)')]);
  const part = partsOf(written(sheets))['xl/worksheets/sheet2.xml'] ?? '';
  const [, first, second] =
    /<\/mergeCells><conditionalFormatting sqref="(.*?)">.*?<conditionalFormatting sqref="(.*?)">.*?<\/conditionalFormatting><pageMargins/.exec(
      part,
    ) ?? [];
  expect([first, second]).toEqual(['D5:E5', 'D6:E6']);
  expect(part).toContain(
    '<dataBar minLength="0" maxLength="90"><cfvo type="num" val="0"/><cfvo type="max"/>',
  );
});
