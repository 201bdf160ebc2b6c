import type { Language } from '../engine/index.js';
import type { Maker } from './mark.js';
import { ownBookIn } from './own-book.js';

/** Books that hold no table, whoever has written in them since. */
const WITHOUT_TABLE: readonly (string | null)[] = ['report', 'committee'] satisfies Maker[];

/** Whether a book is one this program made, and holds no table to check: a report, a committee's paper. */
export function holdsNoTable(bytes: Uint8Array): boolean {
  const own = ownBookIn(bytes);
  return own !== null && WITHOUT_TABLE.includes(own.by);
}

/**
 * Said of a file among several that is passed over because this program made it; null where it is to be read. A report or a committee's
 * pack holds no table, whoever has saved it since. A tidied table that somebody has worked in is theirs.
 * @param name without its folder
 */
export function ownBookPassed(bytes: Uint8Array, name: string): Readonly<Record<Language, string>> | null {
  if (!/\.xls[xm]$/i.test(name)) return null;
  const own = ownBookIn(bytes);
  if (!own || (own.state === 'changed' && !WITHOUT_TABLE.includes(own.by))) return null;
  return {
    ja: `「${name}」は、このプログラムが作ったブックなので、読みません。`,
    en: `${name} was made by this program, and is passed over.`,
  };
}
