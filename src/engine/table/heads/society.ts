import { cellText, type Sheet } from '../../../cells/sheet.js';
import { atBegin, atEnd, patternOf, whole } from '../../lexicon/entry.js';
import { WORD_LETTERS } from '../../lexicon/letters.js';
import {
  ANY_SOCIETY,
  BEFORE_NAMES,
  LEFT_OUT_IN_LISTS,
  NEVER_ENDS_NAME,
  PREFECTURES,
  REGIONS,
  SOCIETY,
  SOCIETY_IN_TITLES,
} from '../../lexicon/rows/society-words.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { fold, foldWord } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { withoutBareYear, withoutYears } from '../../year/fiscal-year.js';

/** Which 商工会 a table is of, by the names that stand above its heads, and which names are of one and the same. */

const IN_TITLES = new RegExp(SOCIETY_IN_TITLES, 'g');
const SOCIETY_AT_BEGIN = atBegin(SOCIETY);
const LEFT_OUT = atEnd(LEFT_OUT_IN_LISTS);
const PREFECTURE = atBegin(PREFECTURES);
const NO_NAME = whole(ANY_SOCIETY);
const OF_SENTENCE = atEnd(NEVER_ENDS_NAME);
const REGION = atEnd(REGIONS);
/** Up to the last word of a title. */
const TITLE_BEFORE = new RegExp(`^.*${patternOf(BEFORE_NAMES)}`);
/** `■`, `○○`, `1-1`: a mark, a number, a place to fill in. */
const NO_LETTERS = /^[^\p{L}]+/u;
/** Nearly every name: for all the letters there are a pattern takes long to set up. */
const PLAIN_BEGIN = new RegExp(`^[a-z${WORD_LETTERS}]`);
/** Brackets of any kind, a colon, the end of a sentence; a year stands as one. */
const ENDS = '()「」:、。';
/** What touches the word behind it, letters each alone before that, and anything else back to an end. */
const TOUCHING = new RegExp(`[^\\s${ENDS}]*$`);
const LETTERS_APART = new RegExp(`(?:^|[\\s${ENDS}])((?:[^\\s${ENDS}]\\s+)+)$`);
const WORDS_APART = new RegExp(`([^${ENDS}]*)$`);
/** No name is longer, and a cell may hold a letter. */
const REACH = 60;

/**
 * How many letters before 商工会 are of its name. What touches it is all of it, unless that is one letter of a name set apart letter by letter;
 * where white space stands between, it is everything back to a bracket, a year, a word with a number or of the title.
 * @param before folded
 */
function lettersOfName(before: string): number {
  const [touching = ''] = TOUCHING.exec(before) ?? [];
  const rest = before.slice(0, before.length - touching.length);
  const apart = touching === '' ? WORDS_APART : LETTERS_APART;
  const [, further = ''] = touching.length > 1 ? [] : (apart.exec(rest) ?? []);
  const words = further.split(/\s+/);
  const last = mapList(words, (word) => /\d/.test(word) || REGION.test(word)).lastIndexOf(true);
  const letters = `${words.slice(last + 1).join('')}${touching}`;
  const own = letters.replace(TITLE_BEFORE, '');
  const name = PLAIN_BEGIN.test(own) ? own : own.replace(NO_LETTERS, '');
  return OF_SENTENCE.test(name) ? 0 : name.length;
}

/** The last letters of a text as written, without the white space between them. */
function lastLetters(text: string, count: number): string {
  const folded = fold(text);
  const letters = filterList([...text.split('')], (_, at) => !/\s/.test(folded.charAt(at)));
  return letters.slice(letters.length - count).join('');
}

/**
 * The names of societies in a text, in their order, each without the white space inside it. The years are no part of them, for
 * `令和7年度みどり商工会` has nothing between. 商工会 alone, as forms say it of whichever fills them in, is no name.
 */
export const societiesIn = memoize((text): readonly string[] => {
  // Most texts are of none, and this is asked of every cell above a table.
  if (fold(text).search(IN_TITLES) < 0) return [];
  const own = withoutBareYear(withoutYears(text, ':'), () => ':');
  const folded = fold(own);
  const names: string[] = [];
  let from = 0;
  for (const match of folded.matchAll(IN_TITLES)) {
    const end = match.index + match[0].length;
    const begin = Math.max(from, match.index - REACH);
    const [word] =
      SOCIETY_AT_BEGIN.exec(`${match[0]}${folded.slice(end, end + REACH)}`.replace(/\s+/g, '')) ?? [];
    const letters = lettersOfName(folded.slice(begin, match.index));
    const name = `${lastLetters(own.slice(begin, match.index), letters)}${word}`;
    if (word === undefined || NO_NAME.test(foldWord(name))) continue;
    names.push(name);
    from = end;
  }
  return names;
});

/**
 * What a society is known by, however its name is written: the same in any width and spacing, with or without its prefecture, and without
 * 商工会 behind it, for lists are as often of みどり as of みどり商工会. The one rule of report, comparison and workbook.
 */
export function societyKey(name: string): string {
  const word = foldWord(name).replace(LEFT_OUT, '');
  const short = word.replace(PREFECTURE, '');
  return short === '' ? word : short;
}

/** Whether any of some names is of a society that any of the others is of. */
export const nameOneSociety = (names: readonly string[], others: readonly string[]): boolean =>
  names.some((name) => others.some((other) => societyKey(name) === societyKey(other)));

/** The names of societies that stand above a row of the sheet, in one cell or across those of a row (みどり | 商工会). */
export const societiesAbove = (sheet: Sheet, row: number): readonly string[] =>
  flatMapList(sheet.rows.slice(0, row), (cells) => {
    const texts = mapList(cells, cellText);
    const names = flatMapList(texts, societiesIn);
    return names.length > 0 ? names : societiesIn(texts.join(' '));
  });

/** True where a title names a society, and none of those that the table above is of. */
export function isOfAnother(title: string, own: readonly string[]): boolean {
  const named = societiesIn(title);
  return named.length > 0 && !nameOneSociety(named, own);
}
