import type { Worksheet } from 'wasm-xlsxwriter';
import type { Paper, SheetContent } from '../engine/index.js';

/** Pixels of a row of one line in 游ゴシック, as Excel gives it. */
export const ROW_HEIGHT = 25;

/** A4 in Excel's list of paper sizes. */
const A4 = 9;
/** Inches: left, right, top, bottom, header, footer. */
const MARGINS = [0.4, 0.4, 0.5, 0.6, 0.3, 0.3] as const;
const PAPER_MARGINS = [0.45, 0.45, 0.5, 0.5, 0.3, 0.3] as const;

/** `&` begins a code in a header or footer. */
const plain = (text: string) => text.replace(/&/g, '&&');

/** A paper to hand round: A4 portrait, with what it is of on each page. */
function setPaper(sheet: Worksheet, { area, header }: Paper): void {
  sheet.setPortrait();
  sheet.setMargins(...PAPER_MARGINS);
  sheet.setPrintCenterHorizontally(true);
  sheet.setPrintArea(area.firstRow, area.firstColumn, area.lastRow, area.lastColumn);
  sheet.setHeader(`&R${plain(header)}`);
}

/** How a sheet prints and what stays in sight: A4 landscape, or portrait for a paper, as wide as one page or all on one, its header on each, numbered. */
export function setPage(
  sheet: Worksheet,
  { repeated, frozen, filter, name, paper, onePage, printed }: SheetContent,
): void {
  sheet.setPaperSize(A4);
  if (paper) setPaper(sheet, paper);
  else {
    sheet.setLandscape();
    sheet.setMargins(...MARGINS);
  }
  sheet.setPrintFitToPages(1, onePage ? 1 : 0);
  if (printed) sheet.setPrintArea(printed.firstRow, printed.firstColumn, printed.lastRow, printed.lastColumn);
  sheet.setFooter(`&L${plain(name)}&R&P / &N`);
  if (repeated) sheet.setRepeatRows(repeated.first, repeated.last);
  if (frozen.rows > 0 || frozen.columns > 0) sheet.setFreezePanes(frozen.rows, frozen.columns);
  if (filter) sheet.autofilter(filter.firstRow, filter.firstColumn, filter.lastRow, filter.lastColumn);
}
