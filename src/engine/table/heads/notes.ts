import { cellText, type Sheet } from '../../../cells/sheet.js';
import { marksIn } from '../../text/note-marks.js';
import { markedTimeIn, type NotedTime, notedTimeIn } from '../../year/noted-time.js';
import type { Header } from './header.js';

/** Lines above and below a table that say of which time its actuals or targets are: `※目標値は5年間の累計`. */

/** So many rows above the heads, and so many filled ones below the table, are looked at. */
const ABOVE = 8;
const BELOW = 12;
/** A line of words fills no more cells: what fills more is a row of the table. */
const MOST_CELLS = 2;

/** The side a mark is about, where the head of a figure bears it. */
function sideOf(mark: string, { columns }: Header): NotedTime['side'] | null {
  const own = columns.find(({ text }) => marksIn(text).includes(mark))?.word.roles[0];
  return own === 'actual' || own === 'target' ? own : null;
}

function noteIn(text: string, header: Header, fiscalYear: number | null): NotedTime | null {
  const noted = notedTimeIn(text, fiscalYear);
  if (noted !== null) return noted;
  const marked = markedTimeIn(text, fiscalYear);
  const side = marked && sideOf(marked.mark, header);
  return marked && side && { side, ...marked.said };
}

/**
 * The lines of words right above the heads of a table, its title among them, and below its last row.
 * @param head the first row of its heads, an index into `sheet.rows`
 * @param end where its rows end
 */
export function linesAround(sheet: Sheet, head: number, end: number): readonly string[] {
  const lines: string[] = [];
  const lineAt = (row: number) => {
    const texts = (sheet.rows[row] ?? []).map((cell) => cellText(cell).trim()).filter((text) => text !== '');
    return texts.length > MOST_CELLS ? null : texts;
  };
  for (let row = Math.max(0, head - ABOVE); row < head; row += 1) lines.push(...(lineAt(row) ?? []));
  let below = 0;
  for (let row = end - 1; row > head && below < BELOW; row -= 1) {
    const line = lineAt(row);
    if (line === null) break;
    if (line.length > 0) below += 1;
    lines.push(...line);
  }
  return lines;
}

/** What these lines say of the time of the figures under a header; that the year is still open they do not (docs/table-rules.md, decision 11). */
export const notesIn = (
  lines: readonly string[],
  header: Header,
  fiscalYear: number | null,
): readonly NotedTime[] =>
  lines.flatMap((line) => {
    const noted = noteIn(line, header, fiscalYear);
    return noted && (noted.time !== null || noted.year !== null) ? [noted] : [];
  });

/** The headers of a table with its notes. */
export const withNotes = (headers: readonly Header[], notes: readonly NotedTime[]): readonly Header[] =>
  notes.length === 0 ? headers : headers.map((header) => Object.assign({}, header, { notes }));
