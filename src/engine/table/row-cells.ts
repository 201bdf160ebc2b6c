import { cellAddress } from '../sheet/address.js';
import { type Cell, cellText, type Sheet } from '../sheet/sheet.js';
import { contentOf } from './content.js';
import type { Page } from './page.js';
import type { Role } from './role.js';
import { columnsOfSlippedRow } from './slipped-row.js';
import type { TextAt, Writable } from './summary-table.js';

/** The cells of one body row by role, the row's own shift taken into account. */
export interface RowCells {
  /** Index into `sheet.rows`. */
  readonly index: number;
  /** The sheet's own row, from 1. */
  readonly row: number;
  readonly shifted: boolean;
  /** The row's first filled cell. */
  readonly first: string;
  /** The texts of a role's filled cells, as written, joined by a space, or null where the role has no column or only blanks. */
  text(role: Role): TextAt | null;
  /** Cells of a role in column order, blank ones included. */
  cells(role: Role): readonly { readonly cell: string; readonly content: Cell }[];
  /** The one cell of a role that may be written, or null where the row has none. */
  writable(role: Role): Writable | null;
}

/** Columns beyond the page's own that a slipped row may reach. */
const REACH = 4;

/** Reads a body row against its page. */
export function readRowCells(sheet: Sheet, page: Page, index: number): RowCells {
  const cells = sheet.rows[index] ?? [];
  // Rows of a text file end with their last cell, rows of a sheet go on: blanks make them the same.
  const width = Math.max(...[...page.columns.values()].flat(), 0) + REACH;
  const texts = Array.from({ length: width }, (_, column) => cellText(cells[column]));
  const contents = texts.map(contentOf);
  const own = columnsOfSlippedRow(page, contents, texts);
  const row = sheet.firstRow + index;
  const columnsOf = (role: Role) => (own ?? page.columns).get(role) ?? [];
  const address = (column: number) => cellAddress(row, sheet.firstColumn + column);
  return {
    index,
    row: row + 1,
    shifted: own !== null,
    first: address(
      Math.max(
        0,
        contents.findIndex((content) => content !== 'blank'),
      ),
    ),
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
