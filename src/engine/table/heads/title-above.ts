import { cellText, type Sheet } from '../../../cells/sheet.js';
import { anywhere, patternOf } from '../../lexicon/entry.js';
import {
  COMPARED_ONLY,
  GOES_ON,
  REPORT_TITLES,
  YEAR_WORDS,
  YEARS_ALONE,
} from '../../lexicon/rows/title-words.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { fiscalYearOfTitle } from '../../year/fiscal-year.js';
import { contentOf } from '../kinds/content.js';
import { isMeasureHeading, isNote, isStrategyHeading } from '../kinds/names.js';
import { kindOfRow } from '../kinds/row-kind.js';
import type { Header } from './header.js';
import { societiesIn } from './society.js';

/** The title that a table further down the sheet has right above its heads. */

const TITLE = anywhere(REPORT_TITLES);
/** `【平成19年度】` alone above the heads. */
const YEAR_ALONE = new RegExp(`^[[(【〔<〈「■●◆○]?${patternOf(YEARS_ALONE)}[\\])】〕>〉」]?$`);
const YEAR = anywhere(YEAR_WORDS);
/** `【参考】…`, `■前年度の状況`: what is only compared with. */
const REFERENCE = new RegExp(`^[(<「■●◆○□◇※*・]*(?:\\d{1,2}[.、)]*)?${patternOf(COMPARED_ONLY)}`);
/** `総括表（続き）` */
const CONTINUES = anywhere(GOES_ON);
const LONGEST_TITLE = 80;
/** Rows above a header in which its title is looked for. */
const REACH = 4;

export interface OwnTitle {
  readonly text: string;
  readonly year: number | null;
  /** True where it says that the table is there to compare with. */
  readonly isReference: boolean;
  /** True where it says that the table above goes on. */
  readonly goesOn: boolean;
  /** Index into `sheet.rows`. */
  readonly row: number;
}

const filled = (sheet: Sheet, row: number) =>
  filterList(
    mapList(sheet.rows[row] ?? [], (cell) => cellText(cell).trim()),
    (text) => text !== '',
  );

/** True for a line alone that names a fiscal year or a society, or says that it is a reference: no sentence, and no note. */
function isTitle(text: string): boolean {
  if (isNote(text) || kindOfRow([text]) !== 'content') return false;
  const word = foldWord(text);
  const namesYear = YEAR_ALONE.test(word) || (YEAR.test(word) && fiscalYearOfTitle(text) !== null);
  return namesYear || REFERENCE.test(word) || societiesIn(text).length > 0;
}

/**
 * The titles right above the header, the nearest first.
 * @param from index into `sheet.rows` of the first row that may be one
 */
export function titlesAbove(sheet: Sheet, { row }: Header, from: number): readonly OwnTitle[] {
  const titles: OwnTitle[] = [];
  for (let index = row - 1; index >= Math.max(from, row - REACH); index -= 1) {
    const texts = filled(sheet, index);
    const [text = ''] = texts;
    if (texts.length > 2 || text === '' || text.length > LONGEST_TITLE) continue;
    if (!TITLE.test(text) && (texts.length > 1 || !isTitle(text))) continue;
    const word = foldWord(text);
    const [isReference, goesOn] = mapList([REFERENCE, CONTINUES], (pattern) => pattern.test(word));
    titles.push({
      text,
      year: fiscalYearOfTitle(text),
      isReference: isReference === true,
      goesOn: goesOn === true,
      row: index,
    });
  }
  return titles;
}

/** True where the line right above the heads is a numbered name: the table of the next 施策, which may count the same things. */
export function isNumberedAbove(sheet: Sheet, { row }: Header): boolean {
  for (let index = row - 1; index >= Math.max(0, row - REACH); index -= 1) {
    const [text, ...others] = filled(sheet, index);
    if (text !== undefined)
      return (
        others.length === 0 &&
        (contentOf(text) === 'numberedName' || isMeasureHeading(text) || isStrategyHeading(text))
      );
  }
  return false;
}
