import { FIGURES, type Role, readHeaderWord } from '../table/kinds/role.js';

/** The heads of a table of text lines. */
export interface LineHeads {
  readonly texts: readonly string[];
  readonly roles: readonly Role[];
  /** Place of the first head of figures. */
  readonly figure: number;
}

/** Fewer known words are no heads. */
const FEWEST_KNOWN = 3;

/** Reads the cells of a line as heads; null where they are none. */
export function readHeads(texts: readonly string[]): LineHeads | null {
  const words = texts.map(readHeaderWord);
  if (words.filter((word) => word !== null).length < FEWEST_KNOWN) return null;
  const roles = words.map((word): Role => word?.roles[0] ?? 'other');
  const figure = roles.findIndex((role) => FIGURES.includes(role));
  return figure < 1 ? null : { texts, roles, figure };
}
