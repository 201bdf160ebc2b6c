import type { Area } from './area.js';

/** An Excel table on a sheet. Of tables only where they lie is simulated. */
export interface SimulatedTable {
  readonly id: string;
  /** With its header and, where it shows one, its totals row. */
  readonly area: Area;
  readonly showTotals: boolean;
}
