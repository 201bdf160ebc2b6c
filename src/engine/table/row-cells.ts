import { cellAddress } from '../sheet/address.js';
import { type Cell, cellText, type Sheet } from '../sheet/sheet.js';
import { tidySpaces } from '../text/fold.js';
import { alignRow } from './alignment.js';
import { type Content, contentOf } from './content.js';
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
  /** All filled cells of a role joined by a space, or null where the role has no column or only blanks. */
  text(role: Role): TextAt | null;
  /** Cells of a role in column order, blank ones included. */
  cells(role: Role): readonly { readonly cell: string; readonly content: Cell }[];
  /** The one cell of a role that may be written, or null where the row has none. */
  writable(role: Role): Writable | null;
}

const LABEL_MISFIT: readonly Content[] = ['figure', 'verdict', 'pending'];
const FIGURE_MISFIT: readonly Content[] = ['numberedLabel', 'verdict', 'long'];
const STATUS_MISFIT: readonly Content[] = ['figure', 'numberedLabel', 'long'];

function isMisfit(columns: ReadonlyMap<Role, readonly number[]>, contents: readonly Content[]): boolean {
  const of = (role: Role): Content => {
    const filled = (columns.get(role) ?? [])
      .map((column) => contents[column] ?? 'blank')
      .filter((content) => content !== 'blank');
    return filled.at(-1) ?? 'blank';
  };
  if (LABEL_MISFIT.includes(of('indicator'))) return true;
  if (FIGURE_MISFIT.includes(of('figure')) || FIGURE_MISFIT.includes(of('actual'))) return true;
  if (STATUS_MISFIT.includes(of('indicatorStatus'))) return true;
  // A label further left, none in its own column.
  return of('indicator') === 'blank' && contents.includes('numberedLabel');
}

/** Columns of the row's own cells where it does not stand under the header, or null where it does. */
function ownColumns(page: Page, contents: readonly Content[]): Map<Role, number> | null {
  if (!isMisfit(page.columns, contents)) return null;
  const columns = alignRow(page.alignment.assignments, contents);
  if (!columns) return null;
  const same = [...columns].every(([role, column]) => page.columns.get(role)?.includes(column));
  return same ? null : columns;
}

/** Reads a body row against its page. */
export function readRowCells(sheet: Sheet, page: Page, index: number): RowCells {
  const cells = sheet.rows[index] ?? [];
  const width = Math.min(cells.length, Math.max(...[...page.columns.values()].flat(), 0) + 4);
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
        text: filled.map((column) => tidySpaces(cellText(cells[column]))).join(' '),
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
