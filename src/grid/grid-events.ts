import type { Floating } from './floating.js';
import type { Area, GridSheet } from './grid-model.js';

/** What the page around the grid decides and wants to know. */
export interface GridEvents<S extends GridSheet> {
  /** Asked before a cell is edited; false (after telling the clerk why) refuses. */
  mayEdit(sheet: S, area: Area): boolean;
  /** Takes what was typed, as Excel would read it; it tells the workbook's listeners itself. */
  enter(sheet: S, row: number, column: number, typed: string): void;
  /** The values a cell offers to choose from; null or left out for none. */
  choices?(sheet: S, row: number, column: number): readonly string[] | null;
  /** What lies over the cells of a sheet. */
  floating?(sheet: S): readonly Floating[];
  /** A cell is being edited, or no longer. */
  onEditing(editing: boolean): void;
  /** The active cell or its content (as it would be edited) changed. */
  onActiveCell(address: string, content: string): void;
}
