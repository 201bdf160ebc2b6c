import { atBegin, patternOf } from '../../lexicon/entry.js';
import { LAST_OF_CONTINUED } from '../../lexicon/letters.js';
import {
  CONTINUED,
  MEASURE_HEADINGS,
  NUMBERED_KINDS,
  STRATEGY_KINDS,
} from '../../lexicon/rows/name-words.js';
import { NOTE_WORD, NOTES } from '../../lexicon/rows/note-words.js';
import { fold, foldWord, unifyForms } from '../../text/fold.js';
import { contentOf } from './content.js';

/** Names of 施策 and 戦略: which are the same, which head a row, what number they have. */

/** `2 省力化の支援（続き）` is the 施策 of the page before. */
const GOES_ON = new RegExp(`[([]?${patternOf(CONTINUED)}[)\\]]?$`);

/** Longer texts are no names; their length must not cost time. */
export const LONGEST_NAME = 1000;

/** One text for the spellings of a 施策's name. */
export function measureKey(name: string): string {
  if (name.length > LONGEST_NAME) return name;
  const word = foldWord(name);
  return LAST_OF_CONTINUED.includes(word.slice(-1)) ? word.replace(GOES_ON, '') : word;
}

/** `【共通戦略】`, `Ⅰ 共通戦略 稼ぐ力` in a row of its own. */
const STRATEGY = new RegExp(`^\\(?(?:[ⅠⅡⅢⅣ\\d]\\s*\\.?\\s*)?${patternOf(STRATEGY_KINDS)}`);

/** `施策１　経営支援` in a row of its own, amid the labels of a form that has no column for the 施策. */
const MEASURE_ROW = atBegin(MEASURE_HEADINGS);

/** True for the heading of a 戦略. */
export const isStrategyHeading = (text: string) => STRATEGY.test(fold(text.slice(0, 16)));

/** True for the heading of a 施策. */
export const isMeasureHeading = (text: string) => MEASURE_ROW.test(foldWord(text.slice(0, 16)));

/** What begins a note, and no name. */
const NOTE = new RegExp(`^(?:${patternOf(NOTES)}|${patternOf(NOTE_WORD)}[:：)）])`);

/** True for a note between the rows: a sentence, or what says that it is one. */
export const isNote = (text: string) =>
  contentOf(text) === 'long' || text.trim().endsWith('。') || NOTE.test(text);

/** `(2)` or `②` and nothing behind it. */
const LONE_NUMBER = /^\(?\d{1,3}\)?\.?$/;
/** True for a number printed in a form and left alone. */
export const isLoneNumber = (label: string) => label.length < 8 && LONE_NUMBER.test(foldWord(label));

/** `Ⅰ` to `Ⅻ`, one character each. */
const ROMAN = new RegExp(`^${patternOf(NUMBERED_KINDS)}?[ (]*([\\u2160-\\u216b])`);
const NUMBERED = new RegExp(`^(?:${patternOf(NUMBERED_KINDS)}|no\\.?)?[ (]*(\\d{1,3})(?!\\d)`, 'i');

/** Number before a 施策 or in its own column: `10 かつの…` → 10, `Ⅳ 湖畔` → 4. */
export function leadingNumber(label: string): number | null {
  const begin = fold(label.slice(0, 16));
  const roman = ROMAN.exec(begin.trim())?.[1];
  if (roman) return roman.charCodeAt(0) - 0x215f;
  const match = NUMBERED.exec(unifyForms(begin).trim());
  return match?.[1] ? Number(match[1]) : null;
}
