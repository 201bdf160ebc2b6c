import { Workbook } from 'wasm-xlsxwriter';
import { FONT, LOOKS, type SheetContent } from '../engine/index.js';
import { chartOf } from './chart.js';
import { finishParts } from './finish-parts.js';
import { Formats } from './formats.js';
import { setPage } from './page.js';
import { writeCell } from './write-cell.js';

/** Pixels of a row of one line in 游ゴシック, as Excel gives it. */
const ROW_HEIGHT = 25;
const COLUMN_WIDTH = 64;

function sheetInto(workbook: Workbook, formats: Formats, content: SheetContent): void {
  const sheet = workbook.addWorksheet();
  sheet.setName(content.name);
  for (const [column, width] of content.columnWidths.entries()) sheet.setColumnWidth(column, width);
  for (const { row, height } of content.rowHeights) sheet.setRowHeight(row, height);
  // A merge writes its own first cell, so merges come first and the cells after them win.
  const look = new Map(content.merges.map((area) => [`${area.firstRow},${area.firstColumn}`, area]));
  for (const cell of content.cells) {
    const area = look.get(`${cell.row},${cell.column}`);
    if (area)
      sheet.mergeRange(
        area.firstRow,
        area.firstColumn,
        area.lastRow,
        area.lastColumn,
        '',
        formats.of(cell.look),
      );
  }
  for (const cell of content.cells) writeCell(sheet, cell, formats);
  setPage(sheet, content);
  for (const chart of content.charts) sheet.insertChart(chart.row, chart.column, chartOf(chart));
}

/**
 * Writes a new workbook.
 * @param sheets in order; names must differ
 * @returns the bytes of an .xlsx file
 * @throws where a sheet does not fit Excel's limits (1,048,576 rows)
 */
export function writeWorkbook(sheets: readonly SheetContent[]): Uint8Array {
  using workbook = new Workbook();
  const formats = new Formats();
  workbook.setDefaultFormat(formats.default(LOOKS.plain.size, FONT), ROW_HEIGHT, COLUMN_WIDTH);
  for (const content of sheets) sheetInto(workbook, formats, content);
  return finishParts(workbook.saveToBufferSync(), sheets);
}
