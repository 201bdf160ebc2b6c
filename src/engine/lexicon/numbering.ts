import { fold } from '../text/fold.js';

/**
 * The numbers in front of labels (docs/table-rules.md, "Words": indicators (1), (2)… inside their measure, measures 1…10). All
 * patterns are of folded text; which of them a place may look for is said there.
 */

/** `(1)`, `1)`, `( 12 )`: as indicators are numbered. */
export const ITEM_NUMBER = '\\(?\\s*\\d{1,3}\\s*\\)';
/** The same with both brackets. */
export const BRACKETED_NUMBER = '\\(\\s*\\d{1,3}\\s*\\)';
/** `①`, in a class of characters with others. */
export const CIRCLED_NUMBERS = '①-⑳';
/**
 * `1`, `10`: where nothing else says that a cell is a label. Three digits there are those of a name (`100円商店街`) or of
 * a target that a split cell left behind (`(121)うち…`).
 */
export const SHORT_NUMBER = '\\d{1,2}';

/** `(1) `, `①`, `3 `, `2.`. Answers kept in workbooks know labels by what is left of them, so this stays as it is. */
const NUMBER = new RegExp(` *(?:${ITEM_NUMBER} *|\\d{1,3}(?:[.、] *| +)|[${CIRCLED_NUMBERS}] *)`, 'y');
/** Longer labels are told apart by their beginning. */
const LONGEST_LABEL = 200;

/** A label without the number in front of it; a label that is nothing but a number stays. */
export function withoutNumber(label: string): string {
  const begin = label.slice(0, LONGEST_LABEL);
  NUMBER.lastIndex = 0;
  const number = NUMBER.test(fold(begin)) ? NUMBER.lastIndex : 0;
  return begin.slice(number).trim() || begin.trim();
}

const FIRST_CIRCLED = '①'.charCodeAt(0);

/** The number of `②…`; null where the text does not begin with one. */
export function circledNumber(text: string): number | null {
  const number = text.trim().charCodeAt(0) - FIRST_CIRCLED + 1;
  return number >= 1 && number <= 20 ? number : null;
}

/** `①-2`, `①-(2)`, `3-2 `, `(3)-2`: the second of what ① or 3 counts. A hyphen between plain digits is followed by a gap: `3-4月の来場者数` has no number. */
const OUTLINE = new RegExp(
  `^\\s*([${CIRCLED_NUMBERS}]|\\(?\\d{1,2}\\)?)\\s*[-ー]\\s*(?:(\\d{1,2})(?!\\d)|\\((\\d{1,2})\\))(\\s?)`,
);

/** `①-ア`, `②-a`: the second part is no number. */
const LETTERED = new RegExp(`^[${CIRCLED_NUMBERS}]\\s?[-ー]\\s?[ァ-ヺa-zA-Z](?![ァ-ヺa-zA-Z])`);

/** True for a number whose second part is a letter: what ① counts has no number here. */
export const isLettered = (label: string): boolean => LETTERED.test(fold(label.slice(0, LONGEST_NUMBER)));

/** A number of two parts before a label, as `①-2` or `3-2`: what it is counted in, and its place there. */
export interface OutlineNumber {
  readonly group: string;
  readonly number: number;
  /** What stands behind it. */
  readonly rest: string;
}

/** Reads a number of two parts, or gives null where the label has none. */
export function outlineNumber(label: string): OutlineNumber | null {
  const begin = fold(label.slice(0, LONGEST_NUMBER));
  // Most labels have no second part, and need not be looked at further.
  if (!begin.includes('-') && !begin.includes('ー')) return null;
  const [all, group = '', plain, bracketed, gap] = OUTLINE.exec(begin) ?? [];
  if (all === undefined || (/^\d+$/.test(group) && bracketed === undefined && gap === '')) return null;
  return { group, number: Number(plain ?? bracketed), rest: fold(label.slice(all.length)).trim() };
}

const LONGEST_NUMBER = 16;
