import type { FigureOrder } from '../figure/read-figure.js';
import { cellAddress } from '../sheet/address.js';
import type { Sheet } from '../sheet/sheet.js';
import { unitOfHeader } from '../unit/unit.js';
import { type Alignment, type Assignment, alignBody, profileColumns } from './alignment.js';
import { chooseColumns } from './columns.js';
import type { Header } from './header.js';
import type { Role } from './role.js';
import { kindOfRow, type RowKind } from './row-kind.js';
import type { HeaderYear } from './summary-table.js';

/** A row below a header. */
export interface PageRow {
  /** Index into `sheet.rows`. */
  readonly index: number;
  readonly kind: RowKind;
}

/** One header and the rows below it, up to the next header or the end. */
export interface Page {
  readonly header: Header;
  readonly rows: readonly PageRow[];
  readonly alignment: Alignment;
  readonly columns: ReadonlyMap<Role, readonly number[]>;
  /** Columns from the first of the rows to the last that has a role. */
  readonly width: number;
  readonly year: number | null;
  readonly years: readonly Omit<HeaderYear, 'page'>[];
  readonly order: FigureOrder;
  /** Unit the figure header names: `実績値(件)`. */
  readonly headerUnit: string;
}

function columnsByRole(assignments: readonly Assignment[]): Map<Role, number[]> {
  const columns = new Map<Role, number[]>();
  for (const { role, columns: own } of assignments) columns.set(role, [...(columns.get(role) ?? []), ...own]);
  return columns;
}

/**
 * Reads a page's columns.
 * @param end index into `sheet.rows` where the next page begins
 * @param titleYear the year to judge where several stand side by side
 */
export function readPage(sheet: Sheet, header: Header, end: number, titleYear: number | null): Page {
  const rows: PageRow[] = [];
  const body: number[] = [];
  for (let index = header.row + header.height; index < end; index += 1) {
    const kind = kindOfRow(sheet.rows[index] ?? []);
    rows.push({ index, kind });
    if (kind === 'content') body.push(index);
  }
  const width = header.columns.reduce((end, { column, span }) => Math.max(end, column + span), 0);
  const chosen = chooseColumns(header, titleYear, profileColumns(sheet, body, width));
  const alignment = alignBody(sheet, header, chosen.assignments, body);
  const figureHeader = chosen.assignments.find(({ role }) => role === 'figure' || role === 'actual')?.header;
  const columns = columnsByRole(alignment.assignments);
  return {
    header,
    rows,
    alignment,
    columns,
    width: 1 + [...columns.values()].flat().reduce((last, column) => Math.max(last, column), 0),
    year: chosen.year,
    years: header.columns.flatMap(({ column, text, word }) => {
      const figure = word.roles.some((role) => role === 'figure' || role === 'actual');
      const row = sheet.firstRow + header.row;
      const cell = cellAddress(row, sheet.firstColumn + column);
      return word.year !== null && figure ? [{ row: row + 1, cell, text, year: word.year }] : [];
    }),
    order: chosen.targetFirst ? 'target-first' : 'actual-first',
    headerUnit: figureHeader ? unitOfHeader(figureHeader.text) : '',
  };
}
