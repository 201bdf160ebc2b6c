import { Format, Workbook } from 'wasm-xlsxwriter';
import {
  type CellArea,
  type ChartRange,
  FONT,
  type Language,
  LOOKS,
  type PlacedCell,
  type SheetContent,
} from '../engine/index.js';
import { chartOf } from './chart.js';
import { finishParts, type Seal } from './finish-parts.js';
import { ROW_HEIGHT, setPage } from './page.js';
import { writeValue } from './write-value.js';

const COLUMN_WIDTH = 64;
/** Excel's limit. */
const MOST_ROWS = 1_048_576;
/** Pixels between the top of a chart and of its row, so that its frame does not print on the page before. */
const CHART_OFFSET = 4;

/** Areas that charts are over, by the names of their sheets. */
function chartedAreas(sheets: readonly SheetContent[]): ReadonlyMap<string, readonly ChartRange[]> {
  const charts = sheets.flatMap((sheet) => sheet.charts);
  const ranges = charts.flatMap(({ categories, series }) => [
    categories,
    ...series.flatMap(({ name, values }) => [name, values]),
  ]);
  const bySheet = new Map<string, ChartRange[]>();
  for (const range of ranges) bySheet.set(range.sheet, [...(bySheet.get(range.sheet) ?? []), range]);
  return bySheet;
}

const holds = (area: CellArea, { row, column }: PlacedCell): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

/** Merges whose first cell is one of the sheet's. */
function filledMerges({ cells, merges }: SheetContent): readonly CellArea[] {
  if (merges.length === 0) return [];
  const firsts = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return merges.filter(({ firstRow, firstColumn }) => firsts.has(`${firstRow},${firstColumn}`));
}

/**
 * All of a sheet but its cells, which `finishParts` writes. Only those that charts are over are given to the library: it keeps their values beside the charts,
 * and takes many times as long for each.
 */
function sheetInto(workbook: Workbook, content: SheetContent, charted: readonly ChartRange[]): void {
  using sheet = workbook.addWorksheet();
  sheet.setName(content.name);
  for (const [column, width] of content.columnWidths.entries()) sheet.setColumnWidth(column, width);
  // Heights say where charts end.
  if (content.charts.length > 0)
    for (const { row, height } of content.rowHeights) sheet.setRowHeight(row, height).free();
  using plain = new Format();
  for (const { firstRow, firstColumn, lastRow, lastColumn } of filledMerges(content))
    sheet.mergeRange(firstRow, firstColumn, lastRow, lastColumn, '', plain).free();
  if (charted.length > 0)
    for (const cell of content.cells) if (charted.some((area) => holds(area, cell))) writeValue(sheet, cell);
  setPage(sheet, content);
  for (const chart of content.charts)
    sheet.insertChartWithOffset(chart.row, chart.column, chartOf(chart), 0, CHART_OFFSET);
}

export type NewWorkbook =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: Readonly<Record<Language, string>> };

/**
 * Writes a new workbook.
 * @param sheets in order; names must differ
 * @param customXml custom XML parts of another workbook that this one keeps as they are
 * @param seal makes a custom XML part more, of all parts as they will be stored
 * @returns the bytes of an .xlsx file, or a sentence where a sheet has more rows than Excel takes
 */
export function writeWorkbook(
  sheets: readonly SheetContent[],
  customXml: readonly Uint8Array[] = [],
  seal: Seal | null = null,
): NewWorkbook {
  const tooLong = sheets.find(({ cells }) => cells.some(({ row }) => row >= MOST_ROWS));
  if (tooLong) {
    return {
      ok: false,
      message: {
        ja: `シート「${tooLong.name}」がExcelの行数の上限(${MOST_ROWS.toLocaleString('ja-JP')}行)を超えます。ファイルを分けて実行してください。`,
        en: `The sheet ${tooLong.name} would have more rows than Excel takes (${MOST_ROWS}). Run the command on fewer files at a time.`,
      },
    };
  }
  using workbook = new Workbook();
  const format = new Format().setFontName(FONT).setFontSize(LOOKS.plain.size);
  workbook.setDefaultFormat(format, ROW_HEIGHT, COLUMN_WIDTH);
  const charted = chartedAreas(sheets);
  for (const content of sheets) sheetInto(workbook, content, charted.get(content.name) ?? []);
  return { ok: true, bytes: finishParts(workbook.saveToBufferSync(), sheets, customXml, seal) };
}
