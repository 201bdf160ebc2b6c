import { cellAddress } from '../sheet/address.js';
import { type Cell, cellText, type Sheet } from '../sheet/sheet.js';
import { alignRow } from './alignment.js';
import { type Content, contentOf, suits } from './content.js';
import type { Page } from './page.js';
import type { Role } from './role.js';
import type { TextAt, Writable } from './summary-table.js';

/** The cells of one body row by role, the row's own shift taken into account. */
export interface RowCells {
  /** Index into `sheet.rows`. */
  readonly index: number;
  /** The sheet's own row, from 1. */
  readonly row: number;
  readonly shifted: boolean;
  /** The texts of a role's filled cells, as written, joined by a space, or null where the role has no column or only blanks. */
  text(role: Role): TextAt | null;
  /** Cells of a role in column order, blank ones included. */
  cells(role: Role): readonly { readonly cell: string; readonly content: Cell }[];
  /** The one cell of a role that may be written, or null where the row has none. */
  writable(role: Role): Writable | null;
}

/** A cell that suits its column this badly makes the row suspect. */
const MISFIT = -1.5;
/** Columns beyond the page's own that a shifted row may reach. */
const REACH = 3;
/** How much better the row must read elsewhere to be called shifted. */
const CLEARLY = 2;

/** How well the row's cells suit the page's columns: the sum, and whether any cell contradicts its column. */
function inPlace(
  columns: ReadonlyMap<Role, readonly number[]>,
  contents: readonly Content[],
): { sum: number; misfit: boolean } {
  let sum = 0;
  let misfit = false;
  for (const [role, own] of columns) {
    for (const column of own) {
      const fit = suits(role, contents[column] ?? 'blank');
      sum += fit;
      misfit ||= fit <= MISFIT;
    }
  }
  return { sum, misfit };
}

/** A row whose label and figure are in place is not shifted, whatever odd thing stands in its other cells. */
function stands({ columns }: Page, contents: readonly Content[]): boolean {
  const suited = (role: Role) =>
    (columns.get(role) ?? []).some((column) => suits(role, contents[column] ?? 'blank') > 0);
  return suited('indicator') && (suited('figure') || suited('actual'));
}

/** Columns of the row's own cells where it does not stand under the header, or null where it does. */
function ownColumns(page: Page, contents: readonly Content[]): Map<Role, number> | null {
  const straight = inPlace(page.columns, contents);
  const labelElsewhere =
    contents.includes('numberedLabel') &&
    (page.columns.get('indicator') ?? []).every((column) => (contents[column] ?? 'blank') === 'blank');
  if ((!straight.misfit && !labelElsewhere) || stands(page, contents)) return null;
  const columns = alignRow(page.alignment.assignments, contents);
  if (!columns) return null;
  const moved = (['indicator', 'figure', 'actual'] as const).some((role) => {
    const column = columns.get(role);
    return column !== undefined && !page.columns.get(role)?.includes(column);
  });
  let sum = 0;
  for (const [role, column] of columns) sum += suits(role, contents[column] ?? 'blank');
  return moved && sum >= straight.sum + CLEARLY ? columns : null;
}

/** Reads a body row against its page. */
export function readRowCells(sheet: Sheet, page: Page, index: number): RowCells {
  const cells = sheet.rows[index] ?? [];
  const width = Math.min(cells.length, page.width + REACH);
  const contents: Content[] = [];
  for (let column = 0; column < width; column += 1) contents.push(contentOf(cellText(cells[column])));
  const own = ownColumns(page, contents);
  const row = sheet.firstRow + index;
  const columnsOf = (role: Role): readonly number[] => {
    const shifted = own?.get(role);
    if (own) return shifted === undefined ? [] : [shifted];
    return page.columns.get(role) ?? [];
  };
  const address = (column: number) => cellAddress(row, sheet.firstColumn + column);
  return {
    index,
    row: row + 1,
    shifted: own !== null,
    text(role) {
      const filled = columnsOf(role).filter((column) => cellText(cells[column]).trim() !== '');
      const first = filled[0];
      if (first === undefined) return null;
      return {
        cell: address(first),
        text: filled.map((column) => cellText(cells[column]).trim()).join(' '),
      };
    },
    cells: (role) =>
      columnsOf(role).map((column) => ({ cell: address(column), content: cells[column] ?? '' })),
    writable(role) {
      const column = columnsOf(role)[0];
      if (column === undefined) return null;
      const cell = cells[column] ?? '';
      return {
        cell: address(column),
        text: cellText(cell),
        formula: typeof cell !== 'string' && cell.formula === true,
      };
    },
  };
}
