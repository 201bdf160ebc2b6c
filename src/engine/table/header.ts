import { type Cell, cellText, type Sheet } from '../sheet/sheet.js';
import { tidySpaces } from '../text/fold.js';
import { fiscalYearsIn } from '../year/fiscal-year.js';
import { contentOf } from './content.js';
import { type HeaderWord, type Role, readHeaderWord } from './role.js';

/** Finding header rows by their words: one row or two, anywhere, as often as the table repeats them. */

export interface HeaderColumn {
  /** Index into the sheet's rows, not the sheet's own column. */
  readonly column: number;
  readonly text: string;
  readonly word: HeaderWord;
  /** Blank header cells to the right that belong to this one (施策 over number and name). */
  readonly span: number;
}

export interface Header {
  /** Index into `sheet.rows` of the first header row. */
  readonly row: number;
  readonly height: 1 | 2;
  readonly columns: readonly HeaderColumn[];
}

/** Every header has one of these in it; a quick no for the rows of a long table. */
const QUICK = /実|目|計|績|R|Ｒ|達|成/;
/** `(1) 採択数(件)` heads a row, never a column. */
const ROW_LABEL = /^\s*[(（]\s*[\d０-９]{1,2}\s*[)）]/;
const LONGEST_QUICK = 60;

function mayBeHeader(row: readonly Cell[]): boolean {
  let short = 0;
  let quick = false;
  for (const cell of row) {
    const text = cellText(cell);
    if (text === '' || text.length > LONGEST_QUICK) continue;
    if (ROW_LABEL.test(text)) return false;
    short += 1;
    quick ||= QUICK.test(text);
  }
  return quick && short >= 2;
}

const has = (columns: readonly HeaderColumn[], ...roles: readonly Role[]) =>
  columns.some((column) => column.word.roles.some((role) => roles.includes(role)));

/** A header names what is measured, and either a combined figure or an actual and a target. */
function isHeader(columns: readonly HeaderColumn[]): boolean {
  const figures = has(columns, 'figure') || (has(columns, 'actual') && has(columns, 'target'));
  return columns.length >= 3 && figures && has(columns, 'indicator', 'measure');
}

function columnsOf(texts: readonly string[]): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  texts.forEach((text, column) => {
    const word = readHeaderWord(text);
    if (word) columns.push({ column, text: tidySpaces(text), word, span: 1 });
  });
  return columns.map((header) => {
    let end = header.column + 1;
    while (end < texts.length && texts[end] === '') end += 1;
    return { ...header, span: end - header.column };
  });
}

/** Cells of a row as text; a group's words are carried over the blanks to its right, where `below` has words. */
function spread(top: readonly Cell[], below: readonly Cell[]): string[] {
  const width = Math.max(top.length, below.length);
  const texts: string[] = [];
  let group = '';
  for (let column = 0; column < width; column += 1) {
    const own = cellText(top[column]).trim();
    const under = cellText(below[column]).trim();
    if (own !== '') group = own;
    else if (under === '') group = '';
    texts.push(own === '' && under === '' ? '' : `${own === '' ? group : own} ${under}`.trim());
  }
  return texts;
}

/** True where a row can be the lower half of a header: words of columns or years, and nothing of a body. */
function isLowerHalf(row: readonly Cell[]): boolean {
  let words = 0;
  for (const cell of row) {
    const text = cellText(cell).trim();
    if (text === '') continue;
    const header = readHeaderWord(text) !== null || fiscalYearsIn(text).length > 0;
    if (!header) return false;
    const content = contentOf(text);
    if (content === 'numberedLabel' || content === 'verdict') return false;
    words += 1;
  }
  return words >= 1;
}

/** True where the row above only groups the columns of the row below: years, parts of the year, 実績. */
function isGroupRow(row: readonly Cell[]): boolean {
  const texts = row.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
  return (
    texts.length >= 2 &&
    texts.every(
      (text) => text.length <= 12 && (readHeaderWord(text) !== null || fiscalYearsIn(text).length > 0),
    )
  );
}

function headerAt(sheet: Sheet, row: number): Header | null {
  const top = sheet.rows[row];
  if (!top || !mayBeHeader(top)) return null;
  const below = sheet.rows[row + 1] ?? [];
  const single = columnsOf(top.map((cell) => cellText(cell).trim()));
  if (isLowerHalf(below)) {
    const joined = columnsOf(spread(top, below));
    const more = joined.length > single.length || (isHeader(joined) && !isHeader(single)) || isGroupRow(top);
    const lowerAlone = isHeader(columnsOf(below.map((cell) => cellText(cell).trim())));
    if (isHeader(joined) && (more || isHeader(single)) && !(lowerAlone && !isGroupRow(top))) {
      return { row, height: 2, columns: joined };
    }
  }
  return isHeader(single) ? { row, height: 1, columns: single } : null;
}

/** All headers of the sheet, from top to bottom; empty where the sheet holds no 総括表. */
export function findHeaders(sheet: Sheet): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const header = headerAt(sheet, row);
    if (!header) continue;
    headers.push(header);
    row += header.height - 1;
  }
  return headers;
}
