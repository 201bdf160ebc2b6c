import { Workbook } from 'wasm-xlsxwriter';
import { FONT, LOOKS, type SheetContent } from '../../../src/engine/index.js';
import { chartOf } from '../../../src/new-workbook/chart.js';
import { setPage } from '../../../src/new-workbook/page.js';
import { Formats } from './formats.js';
import { writeCell } from './write-cell.js';

/** New workbooks as the library writes them cell by cell, which ours must not differ from. */

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
    sheet.insertChartWithOffset(chart.row, chart.column, chartOf(chart), 0, 4);
}

/** The bytes of a workbook, before anything is added to what the library has written. */
export function writeByLibrary(sheets: readonly SheetContent[]): Uint8Array {
  using workbook = new Workbook();
  const formats = new Formats();
  workbook.setDefaultFormat(formats.default(LOOKS.plain.size, FONT), 25, 64);
  for (const content of sheets) sheetInto(workbook, formats, content);
  return workbook.saveToBufferSync();
}
