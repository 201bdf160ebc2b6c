import type { Worksheet } from 'wasm-xlsxwriter';
import type { SheetContent } from '../engine/index.js';

/** A4 in Excel's list of paper sizes. */
const A4 = 9;
/** Inches: left, right, top, bottom, header, footer. */
const MARGINS = [0.4, 0.4, 0.5, 0.6, 0.3, 0.3] as const;

/** How a sheet prints and what stays in sight: A4 landscape, as wide as one page or all on one, its header on each, numbered. */
export function setPage(
  sheet: Worksheet,
  { repeated, frozen, filter, name, onePage, printed }: SheetContent,
): void {
  sheet.setPaperSize(A4);
  sheet.setLandscape();
  sheet.setMargins(...MARGINS);
  sheet.setPrintFitToPages(1, onePage ? 1 : 0);
  if (printed) sheet.setPrintArea(printed.firstRow, printed.firstColumn, printed.lastRow, printed.lastColumn);
  // `&` begins a code in a footer.
  sheet.setFooter(`&L${name.replace(/&/g, '&&')}&R&P / &N`);
  if (repeated) sheet.setRepeatRows(repeated.first, repeated.last);
  if (frozen.rows > 0 || frozen.columns > 0) sheet.setFreezePanes(frozen.rows, frozen.columns);
  if (filter) sheet.autofilter(filter.firstRow, filter.firstColumn, filter.lastRow, filter.lastColumn);
}
