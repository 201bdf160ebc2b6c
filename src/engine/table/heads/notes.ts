import { cellText, type Sheet } from '../../../cells/sheet.js';
import { SIDE_NAMES } from '../../lexicon/figure/named-sides.js';
import { markOfNote, marksIn } from '../../lexicon/note-marks.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { markedTimeIn, type NotedTime, notedTimeIn } from '../../year/noted-time.js';
import { FIGURES, type Role } from '../kinds/role.js';
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

const MARKED: readonly Role[] = ['indicator', ...FIGURES];

/** True where a mark stands behind labels or figures of rows, and nowhere else but in front of its note. */
function isOnRowsAlone(mark: string, rows: Sheet['rows'], { columns }: Header): boolean {
  const isOfRow = (column: number) =>
    columns.some(
      (own) =>
        column >= own.column &&
        column < own.column + own.span &&
        own.word.roles.some((role) => MARKED.includes(role)),
    );
  let isFound = false;
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      const text = cellText(cell);
      if (!marksIn(text).includes(mark) || markOfNote(text) === mark) continue;
      if (!isOfRow(column)) return false;
      isFound = true;
    }
  return isFound;
}

/** True for a note that is about the rows that bear its mark (see `withNotedTimes`), and about no column. */
function isOfRows(text: string, rows: Sheet['rows'], header: Header): boolean {
  const mark = markOfNote(text);
  return mark !== null && sideOf(mark, header) === null && isOnRowsAlone(mark, rows, header);
}

/** `目標は5年間の累計、実績は単年度`: each part may say it of its own side. */
const BETWEEN_SIDES = /[、,，]/;

const NO_PARTS: readonly string[] = [];
const SIDES = 2;

function noteIn(text: string, header: Header, fiscalYear: number | null): NotedTime | null {
  const noted = notedTimeIn(text, fiscalYear);
  if (noted !== null) return noted;
  const mayBeBoth = text.includes(SIDE_NAMES.actual) && BETWEEN_SIDES.test(text);
  const parts = mayBeBoth ? text.split(BETWEEN_SIDES) : NO_PARTS;
  if (parts.length === SIDES) {
    const said = flatMapList(parts, (part) => notedTimeIn(part, fiscalYear) ?? []);
    const other = said.find(isOfAnotherTime);
    if (other) return other;
  }
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
    const texts = filterList(
      mapList(sheet.rows[row] ?? [], (cell) => cellText(cell).trim()),
      (text) => text !== '',
    );
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

/** True for what names another time than the year's; that the year is still open a note does not say (docs/table-rules.md, decision 11). */
export const isOfAnotherTime = ({ time, year }: NotedTime): boolean => time !== null || year !== null;

/**
 * What these lines say of the time of the figures under a header.
 * @param rows those of the sheet below its heads
 */
export const notesIn = (
  lines: readonly string[],
  header: Header,
  rows: Sheet['rows'],
  fiscalYear: number | null,
): readonly NotedTime[] =>
  flatMapList(lines, (line) => {
    const noted = noteIn(line, header, fiscalYear);
    return noted && isOfAnotherTime(noted) && !isOfRows(line, rows, header) ? [noted] : [];
  });

/** The headers of a table with its notes. */
export const withNotes = (headers: readonly Header[], notes: readonly NotedTime[]): readonly Header[] =>
  notes.length === 0 ? headers : mapList(headers, (header) => Object.assign({}, header, { notes }));
