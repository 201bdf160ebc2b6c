import type { Cell, CellArea, Fixed, Sheet, StoredCell } from '../../../cells/sheet.js';
import { changeWithin } from '../../../cells/within-areas.js';
import { areaOf, type CellRange, parseRange } from './cell-range.js';
import { hasNoResult } from './cell-value.js';
import type { ScannedSheet } from './scanned-sheet.js';

/** Cells that are not written although they hold no formula of their own: an array's, and the totals row of a table. */

export interface FixedArea extends CellArea {
  readonly fixed: Fixed;
  /** True where the formula behind the area was never calculated. */
  readonly uncalculated: boolean;
}

/** The areas of array formulas and data tables. Their first cell names them (18.3.1.40). */
export function arrayAreas({ rows }: ScannedSheet): FixedArea[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell): FixedArea[] => {
      const { formula } = cell;
      const isArray = formula?.kind === 'array' || formula?.kind === 'dataTable';
      const range = isArray ? parseRange(formula.range ?? '') : null;
      if (!isArray || !range) return [];
      return [
        { ...areaOf(range), fixed: formula.spills ? 'spill' : 'array', uncalculated: hasNoResult(cell) },
      ];
    }),
  );
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
  const totals = totalsRows.map((range) => ({
    ...areaOf(range),
    fixed: 'totals-row' as const,
    uncalculated: false,
  }));
  return changeWithin({ firstRow: 0, firstColumn: 0, rows }, [...arrayAreas(scanned), ...totals], mark);
}
