import { mapList } from '../lists/map-list.js';
import { fold } from '../text/fold.js';
import { patternOf } from './entry.js';
import { AMOUNTS_BEHIND_MARKS, NOTE_BEGINS } from './rows/note-words.js';

/** The marks by which a note and what it is about are known: `※1`, `＊ 2`. */

/** A number behind which an amount goes on is none of a mark: `※ 80%未満を未達成とする`. */
const NUMBER = `\\d{1,2}(?![\\d.]|${patternOf(AMOUNTS_BEHIND_MARKS)})`;
const MARKS = new RegExp(`[※*]\\s?(?:${NUMBER})?`, 'g');
/** Without one of these there is none. */
const MAY_HOLD = /[※*＊]/;
/** Longer texts are no labels, heads or figures, and their marks are nobody's. */
const LONGEST = 2_000;
const NONE: readonly string[] = [];

/** The marks in a text in their order, each in one spelling: `※ 1` and `＊１` are `※1`. */
export const marksIn = (text: string): readonly string[] =>
  text.length <= LONGEST && MAY_HOLD.test(text)
    ? mapList(fold(text).match(MARKS) ?? NONE, (mark) => mark.replace(/\s/, '').replace('*', '※'))
    : NONE;

/** The mark a note begins with, or null: `※1 目標値は累計`, `（※1）…`. */
export function markOfNote(text: string): string | null {
  const begin = text.trimStart().slice(0, 6);
  return BEGINS.test(begin) ? (marksIn(begin)[0] ?? null) : null;
}
const BEGINS = /^[(（]?[※*＊]/;

const MARK_OF_NOTE = new RegExp(`^[\\s(]*(?:[※*]\\s?(?:${NUMBER})?|${patternOf(NOTE_BEGINS)})[)\\s:]*`);

/** What a note says behind the mark it begins with. */
export const withoutMarkOfNote = (text: string): string =>
  text.slice(MARK_OF_NOTE.exec(fold(text))?.[0].length ?? 0);
