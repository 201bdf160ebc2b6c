import type { BookTable, SheetForm } from '../answers/book-table.js';
import { nameOneSociety } from '../table/heads/society.js';
import { isDraft } from './drafts.js';

/** Which sheets of a workbook are held against each other, and which are left, with the reason. */

/** Why a sheet of the workbook is not held against the others. */
export type LeftBecause =
  | 'draft'
  | 'no-year'
  | 'no-society'
  | 'unsure'
  | 'other-year'
  | 'other-society'
  /** The table itself names no year, or its columns are not certain: nothing can be held against it. */
  | 'own-no-year'
  | 'own-unsure';

export interface LeftSheet {
  readonly sheet: string;
  readonly because: LeftBecause;
}

export interface Scope {
  /** The sheets of the same society and year: in the order in which they count, 総括表 first, then by their tabs. */
  readonly sheets: readonly BookTable[];
  /** Empty but for the first of them. */
  readonly left: readonly LeftSheet[];
  /** The sheet this one seems to be a draft beside; null where it is none. */
  readonly draftBeside: BookTable | null;
}

const RANK: readonly SheetForm[] = ['summary', 'other', 'evaluation'];

/** Whether two tables are of one society; null where nobody can tell. A sheet without a name is of the only society the workbook names. */
function isSameSociety(one: BookTable, other: BookTable, named: readonly string[]): boolean | null {
  if (one.societies.length > 0 && other.societies.length > 0)
    return nameOneSociety(one.societies, other.societies);
  const [first] = named;
  return first === undefined || named.every((name) => nameOneSociety([name], [first])) ? true : null;
}

/** Why a sheet can't be held against another; null where it can. */
function refusalOf(
  own: BookTable,
  other: BookTable,
  named: readonly string[],
): Exclude<LeftBecause, 'draft' | 'own-no-year' | 'own-unsure'> | null {
  if (other.fiscalYear === null) return 'no-year';
  if (other.fiscalYear !== own.fiscalYear) return 'other-year';
  const isSame = isSameSociety(own, other, named);
  if (isSame === null) return 'no-society';
  if (!isSame) return 'other-society';
  return other.isSure ? null : 'unsure';
}

/** In the order in which they count. @param sheets in that of their tabs */
const inRank = (sheets: readonly BookTable[]): BookTable[] =>
  [...sheets].sort((a, b) => RANK.indexOf(a.form) - RANK.indexOf(b.form));

/**
 * The sheets a table is held against.
 * @param own one of the book
 * @returns null where nothing can be held against the table itself, and it is not the first of them: its year or its columns are not known
 */
export function scopeOf(own: BookTable, book: readonly BookTable[]): Scope | null {
  if (own.fiscalYear === null || !own.isSure) {
    const because = own.fiscalYear === null ? 'own-no-year' : 'own-unsure';
    // Once a workbook: the other sheets say it of this one.
    if (inRank(book)[0] !== own) return null;
    const left = book.flatMap(({ sheet }) => (sheet === own.sheet ? [] : [{ sheet, because } as const]));
    return { sheets: [], left, draftBeside: null };
  }
  const named = book.flatMap(({ societies }) => societies);
  const fellows: BookTable[] = [];
  const left: LeftSheet[] = [];
  for (const other of book) {
    const because = other === own ? null : refusalOf(own, other, named);
    if (because === null) fellows.push(other);
    else left.push({ sheet: other.sheet, because });
  }
  const drafts = new Set(fellows.filter((one) => isDraft(one, book)));
  const clean = fellows.filter((one) => !drafts.has(one));
  // A workbook that is a draft as a whole is held together like any other.
  const counted = clean.length > 0 ? clean : fellows;
  const sheets = inRank(counted);
  if (!counted.includes(own)) return { sheets: [], left: [], draftBeside: sheets[0] ?? null };
  if (sheets[0] !== own) return { sheets, left: [], draftBeside: null };
  for (const one of fellows) if (!counted.includes(one)) left.push({ sheet: one.sheet, because: 'draft' });
  return { sheets, left, draftBeside: null };
}
