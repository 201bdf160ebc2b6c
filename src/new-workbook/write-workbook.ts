import { Workbook } from 'wasm-xlsxwriter';
import { FONT, type Language, LOOKS, type SheetContent } from '../engine/index.js';
import { chartOf } from './chart.js';
import { finishParts, type Seal } from './finish-parts.js';
import { Formats } from './formats.js';
import { setPage } from './page.js';
import { writeCell } from './write-cell.js';

/** Pixels of a row of one line in 游ゴシック, as Excel gives it. */
const ROW_HEIGHT = 25;
const COLUMN_WIDTH = 64;
/** Excel's limit. */
const MOST_ROWS = 1_048_576;
/** Pixels between the top of a chart and of its row, so that its frame does not print on the page before. */
const CHART_OFFSET = 4;

function sheetInto(workbook: Workbook, formats: Formats, content: SheetContent): void {
  using sheet = workbook.addWorksheet();
  sheet.setName(content.name);
  for (const [column, width] of content.columnWidths.entries()) sheet.setColumnWidth(column, width);
  for (const { row, height } of content.rowHeights) sheet.setRowHeight(row, height).free();
  // A merge writes its own first cell, so merges come first and the cells after them win.
  const merged = new Map(content.merges.map((area) => [`${area.firstRow},${area.firstColumn}`, area]));
  for (const cell of content.cells) {
    const area = merged.get(`${cell.row},${cell.column}`);
    if (area)
      sheet
        .mergeRange(area.firstRow, area.firstColumn, area.lastRow, area.lastColumn, '', formats.of(cell.look))
        .free();
  }
  for (const cell of content.cells) writeCell(sheet, cell, formats);
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
  const formats = new Formats();
  workbook.setDefaultFormat(formats.default(LOOKS.plain.size, FONT), ROW_HEIGHT, COLUMN_WIDTH);
  for (const content of sheets) sheetInto(workbook, formats, content);
  return { ok: true, bytes: finishParts(workbook.saveToBufferSync(), sheets, customXml, seal) };
}
