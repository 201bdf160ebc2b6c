import { cellAddress } from '../sheet/address.js';
import { type Cell, cellText, type Sheet } from '../sheet/sheet.js';
import { fold } from '../text/fold.js';
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
  /** The row's first filled cell. */
  readonly first: string;
  /** The texts of a role's filled cells, as written, joined by a space, or null where the role has no column or only blanks. */
  text(role: Role): TextAt | null;
  /** Cells of a role in column order, blank ones included. */
  cells(role: Role): readonly { readonly cell: string; readonly content: Cell }[];
  /** The one cell of a role that may be written, or null where the row has none. */
  writable(role: Role): Writable | null;
}

/** A cell that suits its column this badly makes the row suspect. */
const MISFIT = -1.5;
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

/** `15` | `(13)`: a target that slipped into a cell of its own. */
const LONE_BRACKET = /^\([^()]*\)?$/;

/**
 * Columns of a shifted row. A filled cell that no role explains, right of the label or of the figure, is the rest of
 * it: the cell was split in two.
 */
function withSplitCells(
  columns: ReadonlyMap<Role, number>,
  contents: readonly Content[],
  texts: readonly string[],
): Map<Role, number[]> {
  const taken = new Set(columns.values());
  const rest = (role: Role, column: number): number[] => {
    const next = column + 1;
    const content = contents[next] ?? 'blank';
    const text = fold(texts[next] ?? '').trim();
    const belongs = role === 'indicator' ? content === 'words' : role === 'figure' && LONE_BRACKET.test(text);
    return belongs && !taken.has(next) ? [next] : [];
  };
  return new Map([...columns].map(([role, column]) => [role, [column, ...rest(role, column)]]));
}

/** Columns of the row's own cells where it does not stand under the header, or null where it does. */
function ownColumns(
  page: Page,
  contents: readonly Content[],
  texts: readonly string[],
): Map<Role, number[]> | null {
  const straight = inPlace(page.columns, contents);
  const labelElsewhere =
    contents.includes('numberedLabel') &&
    (page.columns.get('indicator') ?? []).every((column) => (contents[column] ?? 'blank') === 'blank');
  if (!straight.misfit && !labelElsewhere) return null;
  const columns = alignRow(page.alignment.assignments, contents);
  if (!columns) return null;
  const moved = [...columns].some(([role, column]) => !page.columns.get(role)?.includes(column));
  let sum = 0;
  for (const [role, column] of columns) sum += suits(role, contents[column] ?? 'blank');
  return moved && sum >= straight.sum + CLEARLY ? withSplitCells(columns, contents, texts) : null;
}

/** Reads a body row against its page. */
export function readRowCells(sheet: Sheet, page: Page, index: number): RowCells {
  const cells = sheet.rows[index] ?? [];
  const width = Math.min(cells.length, Math.max(...[...page.columns.values()].flat(), 0) + 4);
  const texts = cells.slice(0, width).map(cellText);
  const contents = texts.map(contentOf);
  const own = ownColumns(page, contents, texts);
  const row = sheet.firstRow + index;
  const columnsOf = (role: Role): readonly number[] => {
    return (own ?? page.columns).get(role) ?? [];
  };
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
