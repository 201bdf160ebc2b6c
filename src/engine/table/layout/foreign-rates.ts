import { isRateOf, ratesOf } from '../../figure/rate.js';
import { readCombinedCells, readQuantity } from '../../figure/read-cell.js';
import type { FigureOrder } from '../../figure/read-figure.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Alignment } from '../columns/alignment.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Role } from '../kinds/role.js';

/**
 * Rates of other figures than those that are judged: 進捗率, the actual as a share of the plan's last target, or how far it has come from a
 * start value towards its own.
 */

/** So many rows bear a denominator out. */
const FEWEST = 2;
/** So many rates that fit, and none that does not, say that they are the row's own. */
const ENOUGH = 2;

interface Rated {
  readonly row: BodyRow;
  readonly actual: number;
  readonly target: number;
  readonly fits: boolean;
}

/** The alignment without its column of rates, where another column explains every one of them: the actual's share of it, or of the way from it. */
export function withoutForeignRates(
  alignment: Alignment,
  rows: readonly BodyRow[],
  order: FigureOrder,
): Alignment {
  const at = (role: Role) => alignment.assignments.find((own) => own.role === role)?.columns[0];
  const [rate, figure, actual, target] = [at('rate'), at('figure'), at('actual'), at('target')];
  if (rate === undefined) return alignment;
  const quantityAt = ({ cells }: BodyRow, column: number) => {
    const read = readQuantity(cells[column] ?? '');
    return read && read.value !== 0 ? read : null;
  };
  const sidesOf = (row: BodyRow) => {
    const both = figure === undefined ? null : readCombinedCells([row.cells[figure] ?? ''], [], order);
    const valueAt = (column: number | undefined) =>
      column === undefined ? null : (quantityAt(row, column)?.value ?? null);
    return both
      ? mapList([both.actual, both.target], (side) => (side.kind === 'number' ? side.value : null))
      : [valueAt(actual), valueAt(target)];
  };
  const rated: Rated[] = [];
  for (const row of rows) {
    const written = quantityAt(row, rate);
    if (!written) continue;
    const [own, goal] = sidesOf(row);
    if (own == null || goal == null) continue;
    rated.push({ row, actual: own, target: goal, fits: isRateOf(written, ratesOf(own, goal, 'lte')) });
    if (rated.length >= ENOUGH && rated.every(({ fits }) => fits)) return alignment;
  }
  const against = filterList(rated, ({ fits }) => !fits);
  if (against.length < FEWEST || against.length * 2 <= rated.length) return alignment;
  const taken = new Set([rate, figure, actual, target]);
  const width = Math.max(...mapList(rated, ({ row }) => row.cells.length));
  const explains = (column: number) =>
    rated.every(({ row, actual: own }) => {
      const written = quantityAt(row, rate);
      const base = quantityAt(row, column);
      return written !== null && base !== null && isRateOf(written, ratesOf(own, base.value, 'gte'));
    }) ||
    // The start may be 0, from where it is the target's own share.
    rated.every(({ row, actual: own, target: goal }) => {
      const written = quantityAt(row, rate);
      const start = readQuantity(row.cells[column] ?? '')?.value;
      return (
        written !== null &&
        start !== undefined &&
        isRateOf(written, ratesOf(own - start, goal - start, 'gte'))
      );
    });
  for (let column = 0; column < width; column += 1) {
    if (taken.has(column) || !explains(column)) continue;
    return { ...alignment, assignments: filterList(alignment.assignments, ({ role }) => role !== 'rate') };
  }
  return alignment;
}
