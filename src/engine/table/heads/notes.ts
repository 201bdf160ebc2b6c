import { cellAddress } from '../../../cells/address.js';
import { type Cell, cellText, type Sheet } from '../../../cells/sheet.js';
import { type NotedTime, notedTimeIn } from '../../year/noted-time.js';
import type { TextAt } from '../summary-table.js';
import type { Header } from './header.js';

/** Lines above and below a table that say of which time its actuals or targets are: `※目標値は5年間の累計`. */
export interface Note extends NotedTime, TextAt {}

/** So many rows above the heads, and so many filled ones below the table, are looked at. */
const ABOVE = 8;
const BELOW = 12;
/** A line of words fills no more cells: what fills more is a row of the table. */
const MOST_CELLS = 2;

function noteIn(sheet: Sheet, row: number, cells: readonly Cell[], fiscalYear: number | null): Note[] {
  return cells.flatMap((content, column) => {
    const text = cellText(content).trim();
    const noted = text === '' ? null : notedTimeIn(text, fiscalYear);
    const cell = cellAddress(sheet.firstRow + row, sheet.firstColumn + column);
    return noted ? [{ ...noted, cell, text }] : [];
  });
}

/**
 * The notes of a table. They stand right above its heads, or below its last row.
 * @param head index into `sheet.rows` of its first row of heads
 * @param end where its rows end
 */
export function notesOf(sheet: Sheet, head: number, end: number, fiscalYear: number | null): readonly Note[] {
  const notes: Note[] = [];
  const filledIn = (row: number) =>
    (sheet.rows[row] ?? []).filter((cell) => cellText(cell).trim() !== '').length;
  const add = (row: number) => notes.push(...noteIn(sheet, row, sheet.rows[row] ?? [], fiscalYear));
  for (let row = Math.max(0, head - ABOVE); row < head; row += 1) if (filledIn(row) <= MOST_CELLS) add(row);
  let lines = 0;
  for (let row = end - 1; row > head && lines < BELOW; row -= 1) {
    const filled = filledIn(row);
    if (filled > MOST_CELLS) break;
    if (filled > 0) lines += 1;
    add(row);
  }
  return notes;
}

/** The headers of a table with its notes. */
export const withNotes = (headers: readonly Header[], notes: readonly Note[]): readonly Header[] =>
  notes.length === 0 ? headers : headers.map((header) => Object.assign({}, header, { notes }));
