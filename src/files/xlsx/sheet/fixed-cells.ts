import type { Cell, CellArea, Fixed, Sheet, StoredCell } from '../../../cells/sheet.js';
import { changeWithin } from '../../../cells/within-areas.js';
import { areaOf, type CellRange, parseRange } from './cell-range.js';
import { hasNoResult } from './cell-value.js';
import type { ScannedFormula } from './scanned-cell.js';
import type { ScannedSheet } from './scanned-sheet.js';

/** Cells that are not written although they hold no formula of their own: an array's, and the totals row of a table. */

export interface FixedArea extends CellArea {
  readonly fixed: Fixed;
  /** True where the formula behind the area was never calculated. */
  readonly uncalculated: boolean;
}

/** The areas of array formulas and data tables. Their first cell names them (18.3.1.40). */
export function* arrayAreas({ cells }: ScannedSheet): Generator<FixedArea> {
  for (const cell of cells.withFormula()) {
    const range = arrayRange(cell.formula);
    const fixed = cell.formula.spills ? 'spill' : 'array';
    if (range) yield { fixed, uncalculated: hasNoResult(cell), ...areaOf(range) };
  }
}

/** The cells an array formula or a data table fills; `null` where a formula is neither, or does not say. */
export function arrayRange({ kind, range }: ScannedFormula): CellRange | null {
  return kind === 'array' || kind === 'dataTable' ? parseRange(range ?? '') : null;
}

/** Marks a cell; only of an array that can't be changed alone a formula is more than its cell's own. */
function mark(cell: Cell, { fixed, uncalculated }: FixedArea): StoredCell {
  const stored = typeof cell === 'string' ? { text: cell } : cell;
  const isBlank = stored.text === '' && stored.number === undefined;
  return {
    ...stored,
    fixed: fixed === 'array' ? fixed : (stored.fixed ?? fixed),
    ...(uncalculated && isBlank ? { uncalculated } : {}),
  };
}

/**
 * The rows with such cells marked. Of an array that spills the first cell keeps its own formula.
 * @param rows cells as read, those with a formula marked
 */
export function withFixed(
  rows: Sheet['rows'],
  scanned: ScannedSheet,
  totalsRows: readonly CellRange[],
): Sheet['rows'] {
  return changeWithin({ firstRow: 0, firstColumn: 0, rows }, fixedAreas(scanned, totalsRows), mark);
}

/** One after the other: a sheet may claim half a million, and only so many are looked at as there are cells for. */
function* fixedAreas(scanned: ScannedSheet, totalsRows: readonly CellRange[]): Generator<FixedArea> {
  yield* arrayAreas(scanned);
  for (const range of totalsRows) yield { fixed: 'totals-row', uncalculated: false, ...areaOf(range) };
}
