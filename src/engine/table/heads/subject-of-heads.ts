import { cellText, type Sheet } from '../../../cells/sheet.js';
import { mapList } from '../../lists/map-list.js';
import { foldYears } from '../../year/fold-years.js';
import { headText } from './head-text.js';

/** What a reading is found again by: the words of the heads it is for (docs/table-rules.md, decision 14). */

const BETWEEN = '|';
/** A word that parts others is none of a head's own. */
const PARTS = /\|/g;

/**
 * The words over each column from the sheet's first on, years folded out: a table that has moved to the side has other
 * columns, and is another subject.
 * @param first index into `sheet.rows` of the first row of the heads, and `last` of the last
 * @param year the fiscal year that is judged, null where none is known
 */
export function subjectOfHeads(sheet: Sheet, first: number, last: number, year: number | null): string {
  const lines = sheet.rows.slice(first, last + 1);
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const words: string[] = [];
  for (let column = 0; column < width; column += 1) {
    let word = '';
    for (const line of lines) if (cellText(line[column]).trim() !== '') word += headText(line[column]);
    words.push(word);
  }
  while (words.at(-1) === '') words.pop();
  const folded = mapList(foldYears(words, year), (word) =>
    word.includes(BETWEEN) ? word.replace(PARTS, '') : word,
  );
  return [...new Array<string>(sheet.firstColumn).fill(''), ...folded].join(BETWEEN);
}

/** Columns before the first word of a subject. */
export function leftOfSubject(subject: string): number {
  return /^\|*/.exec(subject)?.[0].length ?? 0;
}
