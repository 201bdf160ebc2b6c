import { type Area, contains } from './area.js';

/** The result of one formula spread over an area, whose first cell holds the formula. Microsoft Support, "Dynamic array formulas and spilled array behavior". */
export interface Spill {
  readonly area: Area;
}

/** What the first cell shows once something else stands in the way. */
export const SPILL_ERROR = '#SPILL!';

/** The spill that fills a cell, or of which it is the first. */
export function spillAt<S extends Spill>(spills: readonly S[], row: number, column: number): S | undefined {
  return spills.find(({ area }) => contains(area, row, column));
}

/** True for the cell that holds the formula of a spill. */
export function isFirst({ area }: Spill, row: number, column: number): boolean {
  return area.row === row && area.column === column;
}
