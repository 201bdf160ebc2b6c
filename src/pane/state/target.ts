import type { FurtherName } from '../../judging/further-table.js';
import type { CheckedSheet, FoundTable, FrontSheet } from '../../session/session.js';

/** Which table the pane is about: the one its top line names, and the only one its buttons change. */

export interface NamedTarget {
  readonly sheetId: string;
  readonly name: string;
  /** Where it is a further table of the sheet; left out for its first one. */
  readonly further?: FurtherName;
}

export interface Target {
  /** The sheet in front of the others; null while it is not known, and where it has no cells. */
  readonly front: FrontSheet | null;
  /** The sheet the clerk chose, while no check of it is on show; null: the one in front. */
  readonly chosen: NamedTarget | null;
  /** The sheets that hold a table, once somebody asked; null while there is nothing to choose from. */
  readonly tables: readonly FoundTable[] | null;
}

export const NO_TARGET: Target = { front: null, chosen: null, tables: null };

interface Shown {
  readonly sheet: CheckedSheet | null;
  readonly target: Target;
}

/** What names a table: its sheet, and which of the sheet's tables it is. */
export interface TablePlace {
  readonly sheetId: string;
  readonly further?: FurtherName | undefined;
}

/** The table commands go to: the one whose check is on show, else the one that was chosen, else the first of the sheet in front. */
export function targetOf({ sheet, target }: Shown): NamedTarget | null {
  if (sheet) return { ...named(sheet), name: sheet.sheetName };
  return target.chosen ?? target.front;
}

/** Names the table of a command; nothing while no sheet is known. */
export function named(target: TablePlace): { readonly sheetId: string; readonly further?: FurtherName };
export function named(target: TablePlace | null): {
  readonly sheetId?: string;
  readonly further?: FurtherName;
};
export function named(target: TablePlace | null) {
  if (!target) return {};
  const { sheetId, further } = target;
  return further ? { sheetId, further } : { sheetId };
}

/** One text a table of the workbook, whatever row it begins in by now. */
export function keyOf({ sheetId, further }: TablePlace): string {
  return further ? `${sheetId}\u241f${further.key}` : sheetId;
}

/** True where another sheet than the pane's is in front, or nobody knows which. */
export function isElsewhere(shown: Shown): boolean {
  const own = targetOf(shown);
  return own !== null && own.sheetId !== shown.target.front?.sheetId;
}

/** After another sheet came to the front. With no check on show, that is the sheet the pane is about. */
export function withFront(shown: Shown, front: FrontSheet | null): Target {
  const { target } = shown;
  const same = front?.sheetId === target.front?.sheetId;
  if (same || shown.sheet || front === null) return { ...target, front };
  return { front, chosen: null, tables: null };
}
