import type { FoundTable, NamedSheet } from '../../excel/session.js';

/** Which sheet the clerk works on. */
export interface SheetChoice {
  /** The sheet the commands go to; null: the one in front. */
  readonly chosen: NamedSheet | null;
  /** The sheets that hold a table, once somebody asked; null while there is nothing to choose from. */
  readonly tables: readonly FoundTable[] | null;
}

export const SHEET_IN_FRONT: SheetChoice = { chosen: null, tables: null };

/** What names the sheet of a command. */
export const sheetOf = ({ chosen }: SheetChoice): { readonly sheetId?: string } =>
  chosen ? { sheetId: chosen.sheetId } : {};
