import {
  type Check,
  cutToTable,
  type FurtherTable,
  type Policy,
  type Sheet,
  tableIdentity,
} from '../engine/index.js';
import type { CheckSheet } from './check-sheet.js';

/** A table of a sheet beside its first one: what it is known by while rows move, and how it is found again. */

/** A further table as somebody asked for it. */
export interface FurtherName {
  readonly title: string;
  readonly heads: string;
  /** Its first row when it was seen last, from 1. */
  readonly firstRow: number;
  /** First rows, likewise, of all further tables of that title and those heads: its own among them. */
  readonly namesakes: readonly number[];
  /** One text a table of its sheet, whichever row it begins in; with namesakes the row tells them apart. */
  readonly key: string;
}

type Kind = Pick<FurtherName, 'title' | 'heads'>;

const kindOf = ({ title, heads }: Kind) => `${tableIdentity({ title, fiscalYear: null })}\u241f${heads}`;
const isSame = (one: Kind, other: Kind) => kindOf(one) === kindOf(other);

function nameIn(tables: readonly FurtherTable[], { title, heads, firstRow }: FurtherTable): FurtherName {
  const namesakes = tables.filter((own) => isSame(own, { title, heads })).map((own) => own.firstRow);
  const key = [kindOf({ title, heads }), ...(namesakes.length > 1 ? [firstRow] : [])].join('\u241f');
  return { title, heads, firstRow, namesakes, key };
}

/** The further table of a check that begins in a row, from 1; null where none does. */
export function furtherNamed({ judged }: Check, firstRow: number): FurtherName | null {
  const { furtherTables } = judged.table;
  const own = furtherTables.find((table) => table.firstRow === firstRow);
  return own ? nameIn(furtherTables, own) : null;
}

/** All further tables of a check. */
export function furtherNames({ judged }: Check): readonly FurtherName[] {
  const { furtherTables } = judged.table;
  return furtherTables.map((own) => nameIn(furtherTables, own));
}

/**
 * Finds a further table again: by its title and heads where there is one such table, as there was; of several, only while
 * each begins where it began. Else null: what stands there may be another one, and a person must say.
 */
function findAgain(tables: readonly FurtherTable[], name: FurtherName): FurtherTable | null {
  const same = tables.filter((own) => isSame(own, name));
  if (same.length !== name.namesakes.length) return null;
  const [only] = same;
  if (same.length === 1) return only ?? null;
  if (same.some(({ firstRow }, place) => firstRow !== name.namesakes[place])) return null;
  return same.find(({ firstRow }) => firstRow === name.firstRow) ?? null;
}

/** A sheet cut to the further table that was asked for. */
export interface FurtherPart {
  readonly sheet: Sheet;
  /** Its name as it stands now. */
  readonly further: FurtherName;
}

/**
 * Cuts a sheet to a further table.
 * @param whole the check of the whole sheet
 * @returns null where the table is not found again for certain; never the first table in its place
 */
export function furtherPart(sheet: Sheet, whole: Check, name: FurtherName): FurtherPart | null {
  const { furtherTables } = whole.judged.table;
  const own = findAgain(furtherTables, name);
  return own ? { sheet: cutToTable(sheet, own), further: nameIn(furtherTables, own) } : null;
}

/** Checks a sheet as a whole and cuts it to a further table, likewise. */
export async function findFurther(
  checkSheet: CheckSheet,
  sheet: Sheet,
  policy: Partial<Policy>,
  name: FurtherName,
): Promise<FurtherPart | null> {
  const whole = await checkSheet(sheet, policy);
  return whole.ok ? furtherPart(sheet, whole.check, name) : null;
}
