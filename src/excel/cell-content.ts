import type { Cell } from '../engine/index.js';

/** What a cell holds, in Excel's terms and in the engine's. */

/** A constant as stored, or the text of a formula: an element of `Range.formulas`. */
export type CellContent = string | number | boolean;

/**
 * True for a formula. A text that only begins like one (typed behind an apostrophe) counts as a formula too: it is then
 * read as shown and never overwritten, which is right for both.
 */
export function isFormula(content: CellContent): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

/** True where the content alone says what the cell shows: a text, or nothing. */
export function isShownAsStored(content: CellContent): boolean {
  return typeof content === 'string' && !isFormula(content);
}

/**
 * The engine's cell. A text counts as shown as stored, a computed one too: what a format puts before it (the mark of our
 * own emphasis, `@"様"`) is not part of it.
 * @param text what the cell shows
 * @param value the computed value, where a formula computes it
 */
export function toCell(content: CellContent, text: string, value: CellContent = content): Cell {
  if (typeof content === 'string' && !isFormula(content)) return content;
  const computed = isFormula(content) && value !== content && typeof value === 'string';
  return {
    text: computed ? value : text,
    ...(typeof value === 'number' ? { number: value } : {}),
    ...(isFormula(content) ? { fixed: 'formula' as const } : {}),
  };
}

/** What a person sees, for a sentence about the cell. */
export function shownContent(content: CellContent, text: string): string {
  return typeof content === 'string' && !isFormula(content) ? content : text;
}

/**
 * True where Excel might make a number, a date, a truth value or a formula of a text that is typed, and so of one that
 * is assigned to `Range.values` (`4/10` becomes a date).
 */
export function mightBeReinterpreted(text: string): boolean {
  return /^[=+\-@'＝＋－＠]|[0-9０-９]|^\s*(?:true|false)\s*$/i.test(text);
}
