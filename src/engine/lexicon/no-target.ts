import { whole } from './entry.js';
import { anyOf, LETTERS_OF_NO_TARGET } from './letters.js';
import { NO_TARGET_WORDS } from './verdicts/no-target-words.js';

/** How forms say that nothing was aimed at, beside a figure and in a status cell alike (docs/table-rules.md, decision 4). */

const NO_TARGET = new RegExp(whole(NO_TARGET_WORDS).source, 'i');
const MAY_SAY_NONE = anyOf(LETTERS_OF_NO_TARGET);
/** Source of a pattern for one dash of folded text; the long vowel of kana is what many a form has in its place. */
export const DASH = '[-—ー]';
const DASHES = new RegExp(`^${DASH}+$`);

/**
 * No target was set: なし, 未設定, 該当なし.
 * @param words folded, without white space
 */
export function saysNoTarget(words: string): boolean {
  return MAY_SAY_NONE.test(words) && NO_TARGET.test(words);
}

/**
 * The mark the form asks for where there is no target, in any width.
 * @param words folded, without white space
 */
export function isDash(words: string): boolean {
  return DASHES.test(words);
}
