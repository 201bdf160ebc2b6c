import { format } from 'numfmt';
import { type CellState, hasContent } from './cell.js';

/**
 * The text a person sees in a cell, its number format applied as Excel with Japanese settings does; `''` for a blank
 * cell. Month names (`mmm`) stay English there, so only formats without one use the Japanese locale.
 * Column width is left out: Excel shows ##### where a number does not fit.
 */
export function shownText(cell: CellState | undefined): string {
  if (!cell || !hasContent(cell)) return '';
  const locale = /mmm/i.test(cell.numberFormat) ? 'en' : 'ja';
  try {
    return format(cell.numberFormat, cell.value, { locale });
  } catch {
    // An unreadable number format: Excel refuses it when it is set, a file may still hold one.
    return String(cell.value);
  }
}
