import { columnLetters } from '../../cells/address.js';
import type { CellArea } from '../../cells/sheet.js';

/** Where the lists of a report stand, so that formulas of one sheet can name columns of another. */

/** Header and first entry of a list, under its title and one blank row. */
export const LIST_HEADER = 2;
export const LIST_FIRST = 3;

export const INDICATOR_LIST = '一覧';
export const INDICATOR = {
  number: 0,
  file: 1,
  society: 2,
  year: 3,
  kind: 4,
  strategy: 5,
  measure: 6,
  label: 7,
  unit: 8,
  actual: 9,
  target: 10,
  direction: 11,
  rate: 12,
  verdict: 13,
  written: 14,
  cell: 15,
} as const;

/** Columns of the list of one table: without those that tell tables apart. */
export const ONE_TABLE_INDICATOR = {
  kind: 0,
  strategy: 1,
  measure: 2,
  label: 3,
  unit: 4,
  actual: 5,
  target: 6,
  direction: 7,
  rate: 8,
  verdict: 9,
  written: 10,
  cell: 11,
} as const;

export const FINDING_LIST = '指摘';
export const FINDING = { number: 0, file: 1, cell: 2, severity: 3, title: 4, message: 5 } as const;

export const ONE_TABLE_FINDING = { cell: 0, severity: 1, title: 2, message: 3 } as const;

export const OVERVIEW = '集計';

/** `$B$4`, with `''`, `row` or `column` telling what stays free when the formula is copied. */
export function cellReference(row: number, column: number, free: 'row' | 'column' | 'none' = 'none'): string {
  return `${free === 'column' ? '' : '$'}${columnLetters(column)}${free === 'row' ? '' : '$'}${row + 1}`;
}

/** `$A$4:$A$24` of the same sheet, or with its sheet's name in front. */
export function areaReference({ firstRow, firstColumn, lastRow, lastColumn }: CellArea, sheet = ''): string {
  const prefix = sheet === '' ? '' : `'${sheet}'!`;
  return `${prefix}${cellReference(firstRow, firstColumn)}:${cellReference(lastRow, lastColumn)}`;
}

/** The entries of one column of a list; a list without entries gives its first blank row. */
export function listColumn(sheet: string, column: number, entries: number): string {
  const lastRow = LIST_FIRST + Math.max(entries, 1) - 1;
  return areaReference({ firstRow: LIST_FIRST, firstColumn: column, lastRow, lastColumn: column }, sheet);
}
