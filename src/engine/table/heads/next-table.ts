import { cellText, type Sheet } from '../../../cells/sheet.js';
import { fiscalYearOfTitle } from '../../year/fiscal-year.js';
import { contentOf } from '../kinds/content.js';
import type { Header } from './header.js';

/** Where the table of another year begins on the same sheet, with a title and heads of its own. */

const TITLE = /年\s*度.*(?:総\s*括|評\s*価|実\s*績|進\s*捗)/;
const LONGEST_TITLE = 80;
/** Rows above a header in which its title is looked for. */
const REACH = 4;

const filled = (sheet: Sheet, row: number) =>
  (sheet.rows[row] ?? []).map((cell) => cellText(cell).trim()).filter((text) => text !== '');

/** The year a title right above the header names, or null. */
function yearAbove(sheet: Sheet, { row }: Header): number | null {
  for (let index = row - 1; index >= Math.max(0, row - REACH); index -= 1) {
    const texts = filled(sheet, index);
    const [text = ''] = texts;
    if (texts.length <= 2 && text.length <= LONGEST_TITLE && TITLE.test(text)) return fiscalYearOfTitle(text);
  }
  return null;
}

/** True where the first row below the header goes on counting the 施策: then the title has the wrong year. */
function continuesNumbering(sheet: Sheet, { row, height }: Header): boolean {
  const first = filled(sheet, row + height).filter((text) => contentOf(text) === 'numberedName');
  return Number.parseInt((first.at(-1) ?? '').normalize('NFKC').replace(/^\D+/, ''), 10) > 1;
}

/**
 * The headers of the first table: all up to one below the title of another year, unless its heads name the same year
 * or its 施策 go on counting.
 * @param year fiscal year of the title
 */
export function headersOfTable(
  sheet: Sheet,
  headers: readonly Header[],
  year: number | null,
): readonly Header[] {
  if (year === null) return headers;
  const end = headers.findIndex((header, place) => {
    const own = place === 0 ? null : yearAbove(sheet, header);
    if (own === null || own === year) return false;
    return !header.columns.some(({ word }) => word.year === year) && !continuesNumbering(sheet, header);
  });
  return end < 0 ? headers : headers.slice(0, end);
}
