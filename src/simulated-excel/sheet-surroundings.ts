import type { CellValue } from './cell.js';
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
  /** What a cell of another sheet holds; undefined where there is no sheet of that name. */
  readonly valueOn: (sheet: string, row: number, column: number) => CellValue | undefined;
  readonly warn: (warning: string) => void;
}
