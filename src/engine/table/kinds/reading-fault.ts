import { parseCellAddress } from '../../../cells/address.js';
import { columnsIn, type GivenRole, type Reading } from './reading.js';

/** Why a reading can't be used, as data; `reading/say-fault.ts` has the sentences. */
export type ReadingFault =
  | { readonly code: 'empty' }
  | { readonly code: 'no-column'; readonly role: GivenRole; readonly column: string }
  | { readonly code: 'column-outside'; readonly role: GivenRole; readonly column: string }
  | { readonly code: 'row-outside'; readonly row: number }
  | {
      readonly code: 'column-twice';
      readonly roles: readonly [GivenRole, GivenRole];
      readonly column: string;
    }
  /** 実績(目標) in one cell, and a column of its own for one of them. */
  | { readonly code: 'both-ways'; readonly role: GivenRole }
  | { readonly code: 'one-row-word'; readonly missing: 'actual' | 'target' }
  | { readonly code: 'same-row-word'; readonly word: string }
  | { readonly code: 'head-rows-turned'; readonly rows: readonly [number, number] }
  | { readonly code: 'too-many-head-rows'; readonly rows: readonly [number, number] }
  | { readonly code: 'last-row-above'; readonly row: number }
  /** Neither words nor heads say which rows are the heads. */
  | { readonly code: 'no-head-rows' }
  /** The reading leaves out what the table can't be read without, and no head says it. */
  | { readonly code: 'role-missing'; readonly role: 'indicator' | 'actual' | 'target' }
  | { readonly code: 'no-such-rows'; readonly actual: string; readonly target: string }
  | { readonly code: 'no-figures'; readonly role: 'actual' | 'target' | 'figure'; readonly column: string };

/** Heads of more lines are none. */
export const MOST_HEAD_ROWS = 5;
/** The last row and column of a sheet of Excel. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Index of a column by its letters, from 0; null for anything else. */
export function columnIndex(letters: string): number | null {
  return parseCellAddress(`${letters}1`)?.column ?? null;
}

function faultInRows({ headRows, lastRow }: Reading): ReadingFault | null {
  const outside = [...(headRows ?? []), ...(lastRow === null ? [] : [lastRow])].find(
    (row) => !Number.isInteger(row) || row < 1 || row > LAST_ROW,
  );
  if (outside !== undefined) return { code: 'row-outside', row: outside };
  if (headRows !== null) {
    const [first, last] = headRows;
    if (last < first) return { code: 'head-rows-turned', rows: headRows };
    if (last - first >= MOST_HEAD_ROWS) return { code: 'too-many-head-rows', rows: headRows };
    if (lastRow !== null && lastRow <= last) return { code: 'last-row-above', row: lastRow };
  }
  return null;
}

function faultInWords({ rows }: Reading): ReadingFault | null {
  const { actual, target } = rows;
  if (actual === undefined && target === undefined) return null;
  if (actual === undefined) return { code: 'one-row-word', missing: 'actual' };
  if (target === undefined) return { code: 'one-row-word', missing: 'target' };
  return actual === target ? { code: 'same-row-word', word: actual } : null;
}

/** What is wrong with a reading whatever sheet it is for, or null. */
export function faultIn(reading: Reading): ReadingFault | null {
  const columns = columnsIn(reading);
  const onRows = Object.keys(reading.rows).length > 0;
  if (columns.length === 0 && !onRows && reading.headRows === null && reading.lastRow === null)
    return { code: 'empty' };
  const taken = new Map<string, GivenRole>();
  for (const [role, column] of columns) {
    const index = columnIndex(column);
    if (index === null) return { code: 'no-column', role, column };
    if (index >= LAST_COLUMN) return { code: 'column-outside', role, column };
    const other = taken.get(column.toUpperCase());
    // On two rows of one indicator both stand in one column.
    const isPair = onRows && other === 'actual' && role === 'target';
    if (other && !isPair) return { code: 'column-twice', roles: [other, role], column };
    taken.set(column.toUpperCase(), role);
  }
  const single = columns.find(([role]) => role === 'actual' || role === 'target');
  if (single && columns.some(([role]) => role === 'figure')) return { code: 'both-ways', role: single[0] };
  return faultInWords(reading) ?? faultInRows(reading);
}
