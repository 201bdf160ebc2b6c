import { format } from 'numfmt';
import { type CellState, hasContent, LONGEST_TEXT } from './cell.js';
import { LONGEST_FORMAT } from './number-format.js';

/**
 * The text a person sees in a cell, its number format applied as Excel with Japanese settings does; `''` for a blank
 * cell. Month names (`mmm`) stay English there, so only formats without one use the Japanese locale.
 * Column width is left out: Excel shows ##### where a number does not fit. A file may hold a format longer than Excel takes, or one whose many `@`
 * make more of a text than a cell may hold: both show the plain value, which is our guess.
 */
export function shownText(cell: CellState | undefined): string {
  if (!cell || !hasContent(cell)) return '';
  if (cell.numberFormat.length > LONGEST_FORMAT || outgrows(cell)) return String(cell.value);
  const locale = /mmm/i.test(cell.numberFormat) ? 'en' : 'ja';
  try {
    return format(cell.numberFormat, cell.value, { locale });
  } catch {
    // An unreadable number format: Excel refuses it when it is set, a file may still hold one.
    return String(cell.value);
  }
}

/** Each `@` shows the text once more. */
function outgrows({ value, numberFormat }: CellState): boolean {
  return typeof value === 'string' && value.length * (numberFormat.split('@').length - 1) > LONGEST_TEXT;
}
