import type { CellContent } from './cell-content.js';

/** The used part of a sheet, with what its cells hold. */
export interface Grid {
  readonly firstRow: number;
  readonly firstColumn: number;
  /** `Range.formulas` */
  readonly grid: readonly (readonly CellContent[])[];
}
