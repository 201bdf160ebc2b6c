import type { Put } from '../../file-session/with-changes.js';

/** What a person typed into a cell, as it is stored. */
export type Typed =
  | { readonly ok: true; readonly put: Put }
  /** A formula: nobody here works it out. */
  | { readonly ok: false };

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * Reads what was typed: a plain number, of any width, is stored as one, all else as the text it is. No date is made of `4/10`.
 * @param asText whether the cell keeps texts as texts: by its format, or in a file of texts
 */
export function readTyped(typed: string, asText: boolean): Typed {
  if (asText) return { ok: true, put: { text: typed } };
  if (typed.startsWith("'")) return { ok: true, put: { text: typed.slice(1) } };
  const text = typed.normalize('NFKC').trim();
  if (text.startsWith('=')) return { ok: false };
  // More digits than a number keeps stay a text.
  if (NUMBER.test(text) && text.replace(/\D/g, '').length <= 15)
    return { ok: true, put: { text: typed, number: Number(text.replaceAll(',', '')) } };
  return { ok: true, put: { text: typed } };
}
