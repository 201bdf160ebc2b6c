import type { SimulatedSheet } from './sheet.js';
import type { WorkbookChange } from './workbook-change.js';

type CellsChange = Extract<WorkbookChange, { kind: 'cells' }>;

/** What a sheet needs of its workbook. */
export interface SheetSurroundings {
  /** The year of dates typed without one. */
  readonly thisYear: () => number;
  readonly cellsChanged: (
    sheet: SimulatedSheet,
    area: CellsChange['area'],
    changeType: CellsChange['changeType'],
  ) => void;
  readonly formatsChanged: (sheet: SimulatedSheet, area: CellsChange['area']) => void;
  readonly sheetsChanged: () => void;
  readonly warn: (warning: string) => void;
}
