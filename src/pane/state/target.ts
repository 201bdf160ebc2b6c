import type { CheckedSheet, FoundTable, FrontSheet } from '../../excel/session.js';

/** Which sheet the pane is about: the one its top line names, and the only one its buttons change. */

export interface NamedTarget {
  readonly sheetId: string;
  readonly name: string;
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

/** The sheet commands go to: the one whose check is on show, else the one that was chosen, else the one in front. */
export function targetOf({ sheet, target }: Shown): NamedTarget | null {
  if (sheet) return { sheetId: sheet.sheetId, name: sheet.sheetName };
  return target.chosen ?? target.front;
}

/** Names the sheet of a command; nothing while no sheet is known. */
export function named(target: NamedTarget | null): { readonly sheetId?: string } {
  return target ? { sheetId: target.sheetId } : {};
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
