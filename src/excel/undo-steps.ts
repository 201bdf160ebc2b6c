import type { FurtherName } from '../judging/further-table.js';
import type { Landmark } from '../session/landmark.js';
import type { UndoLog } from '../session/undo-log.js';
import type { CellContent } from './cell-content.js';

/** What one cell was before it was written, and what was written. */
export interface WrittenCell {
  readonly cell: string;
  readonly before: { readonly content: CellContent; readonly numberFormat: string };
  readonly written: string;
  readonly landmark: Landmark | null;
}

/** Which table of its sheet was written to, where there are several. */
interface OfTable {
  /** Left out for the first one. */
  readonly further?: FurtherName;
  /** A text by which the table is known again (`tableMark`). */
  readonly table?: Landmark;
}

/** The cells of one write: taken back together. */
export interface WriteStep extends OfTable {
  readonly kind: 'cells';
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cells: readonly WrittenCell[];
}

/** Drop-downs that were given to cells, or taken from them, in one go. */
export interface DropDownStep extends OfTable {
  readonly kind: 'drop-downs';
  readonly sheetId: string;
  readonly sheetName: string;
  /** False where they were taken away. */
  readonly given: boolean;
  readonly cells: readonly { readonly cell: string; readonly landmark: Landmark | null }[];
}

/** A sheet that was made. */
export interface SheetStep extends OfTable {
  readonly kind: 'sheet';
  readonly sheetId: string;
  readonly sheetName: string;
  /** Id of the sheet it was made of. */
  readonly source: string;
  /** What it held once it was made: where, and each cell as Excel took it. */
  readonly held: { readonly address: string; readonly cells: readonly (readonly CellContent[])[] };
  /** No cell of a sheet that was there before. */
  readonly cells: readonly [];
}

export type UndoStep = WriteStep | DropDownStep | SheetStep;

/** The writes of a session with Excel. */
export type ExcelUndoLog = UndoLog<UndoStep>;
