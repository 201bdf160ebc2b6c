/**
 * Marks that nobody sees: of the direction of writing (copied with a number from a calculator), joiners, soft hyphens, and the
 * choice between a sign and its picture. They are nothing (docs/table-rules.md, "Notations").
 */

const MARKS =
  '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff';
const INVISIBLE = new RegExp(`[${MARKS}]`);
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** True where a text holds a mark that nobody sees. */
export const hasInvisible = (text: string): boolean => text !== '' && INVISIBLE.test(text);

/** A text without marks that nobody sees. */
export function withoutInvisible(text: string): string {
  return hasInvisible(text) ? text.replace(ALL_INVISIBLE, '') : text;
}
