import { cellAddress, parseCellAddress } from '../../../cells/address.js';
import { cellText, type Sheet } from '../../../cells/sheet.js';
import type { TextAt } from '../summary-table.js';

/** What is said around the title, above the heads: a date, the unit of the table, how to fill it in. */

/** A date often stands at the edge of the sheet above the title; what stands higher belongs to something else. */
const ABOVE_TITLE = 2;
/** No form says more about itself; a sheet may hold any number of cells above its heads. */
const MOST = 200;

/**
 * The filled cells around the title and below it, down to the heads, but for the title's own.
 * @param titleCell null where no row above the heads holds anything
 * @param firstHeader index into `sheet.rows`
 */
export function captionsOf(sheet: Sheet, titleCell: string | null, firstHeader: number): TextAt[] {
  const title = titleCell === null ? null : parseCellAddress(titleCell);
  if (!title) return [];
  const captions: TextAt[] = [];
  for (let row = Math.max(0, title.row - sheet.firstRow - ABOVE_TITLE); row < firstHeader; row += 1)
    for (const [column, content] of (sheet.rows[row] ?? []).entries()) {
      const text = cellText(content).trim();
      const cell = cellAddress(sheet.firstRow + row, sheet.firstColumn + column);
      if (text !== '' && cell !== titleCell) captions.push({ cell, text });
      if (captions.length === MOST) return captions;
    }
  return captions;
}
