import type { Check, Edit, Policy, Sheet } from '../engine/index.js';

/** What pane and ribbon ask of a workbook. Everything that speaks to Office.js lies behind this. */

export type ExcelFailureCode =
  | 'office-missing' // Office.js did not load, or the page is open outside Excel
  | 'too-old' // the Excel lacks an API that is needed
  | 'no-table' // blank sheet, no 総括表, no indicators: `detail` is the engine's code
  | 'chart-sheet' // the sheet in front has no cells
  | 'cell-editing'
  | 'dialog-open' // a dialog of Excel's keeps it from writing
  | 'protected'
  | 'payload'
  | 'changed-meanwhile' // rows moved or cells changed while we read, or since the check; nothing was written
  | 'sheet-gone' // deleted, or hidden where it had to come to the front
  | 'connection' // lost session, request failed
  | 'unexpected';

/** An expected failure: a sentence that says what happened and what to do next. */
export interface ExcelFailure {
  readonly code: ExcelFailureCode;
  readonly message: { readonly ja: string; readonly en: string };
  readonly detail: string;
  /** Cells that were written before a write failed half-way, as far as Excel could still be asked; `undo` takes them back. */
  readonly written?: readonly string[];
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: ExcelFailure };

export interface CheckedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Whether the sheet was protected when it was read; unlocked cells can be written all the same. */
  readonly isProtected: boolean;
  /** The cells the check was made of; what is written later is compared with them first. */
  readonly sheet: Sheet;
  readonly check: Check;
}

/** A cell that was not written, and why. */
export interface LeftCell {
  readonly cell: string;
  readonly reason: 'changed-meanwhile' | 'formula' | 'protected' | 'not-kept'; // Excel took the write and the cell does not hold it: a cell that a merge covers
  /** What the cell holds now. */
  readonly now: string;
}

export interface Recalculation {
  readonly before: CheckedSheet;
  /**
   * The check over the sheet as it is after writing: the cells of `before` with what the written cells held when they
   * were read back in the writing request, and what the left ones held just before it. Costs no round trip.
   */
  readonly after: CheckedSheet;
  readonly written: readonly Edit[];
  readonly left: readonly LeftCell[];
}

export interface UndoResult {
  readonly restored: readonly string[];
  readonly left: readonly LeftCell[];
}

export interface WorkbookSession {
  /** Reads the active sheet and checks it; never writes. At most two round trips. */
  check(policy?: Partial<Policy>): Promise<Outcome<CheckedSheet>>;
  /** Checks and writes the safe edits of status and tally cells. At most four round trips. */
  recalculate(policy?: Partial<Policy>): Promise<Outcome<Recalculation>>;
  /** Writes given edits of a checked sheet, comparing before it writes. */
  applyEdits(sheet: CheckedSheet, edits: readonly Edit[]): Promise<Outcome<Recalculation>>;
  /**
   * Takes back the last write of this session that has not been taken back, cell by cell where it still holds what was
   * written. Without one there is nothing to restore, which is no failure.
   */
  undo(): Promise<Outcome<UndoResult>>;
  readonly canUndo: boolean;
  /** Shows or hides the emphasis of unmet verdicts on the checked sheet. */
  setHighlight(sheet: CheckedSheet, on: boolean): Promise<Outcome<void>>;
  /** Whether the active sheet carries our emphasis, of this session or an earlier one. */
  isHighlighted(): Promise<Outcome<boolean>>;
  /** Selects a cell of a checked sheet, activating the sheet. */
  select(sheet: CheckedSheet, cell: string): Promise<Outcome<void>>;
}
