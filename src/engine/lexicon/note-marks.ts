import { fold } from '../text/fold.js';
import { patternOf } from './entry.js';
import { AMOUNTS_BEHIND_MARKS, NOTE_BEGINS } from './rows/note-words.js';

/** The marks by which a note and what it is about are known: `※1`, `＊ 2`. */

/** A number behind which an amount goes on is none of a mark: `※ 80%未満を未達成とする`. */
const NUMBER = `\\d{1,2}(?![\\d.]|${patternOf(AMOUNTS_BEHIND_MARKS)})`;
const MARKS = new RegExp(`[※*]\\s?(?:${NUMBER})?`, 'g');
/** Without one of these there is none. */
const MAY_HOLD = /[※*＊]/;
const NONE: readonly string[] = [];

/** The marks in a text, each once and in one spelling, in the order in which they come first: `※ 1` and `＊１` are `※1`. */
export function marksIn(text: string): readonly string[] {
  if (!MAY_HOLD.test(text)) return NONE;
  const marks = new Set<string>();
  for (const [mark] of fold(text).matchAll(MARKS)) marks.add(mark.replace(/\s/, '').replace('*', '※'));
  return [...marks];
}

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
