import type { DecisionStep } from '../decisions/index.js';
import type { Highlighted } from '../emphasis/highlighted.js';
import type {
  Check,
  CheckResult,
  EarlierTable,
  Edit,
  LeftReason,
  NoTable,
  Policy,
  Sheet,
} from '../engine/index.js';
import type { FurtherName } from '../judging/further-table.js';
import type { ReportPlan } from './report-names.js';
import type { MadeAs, NewSheetPlan, TidyPlan } from './sheet-plan.js';

export type { ReportPlan } from './report-names.js';
export type {
  CommitteePlan,
  MadeAs,
  NewSheetPlan,
  NextPlan,
  PartedLine,
  TidyPlan,
} from './sheet-plan.js';

/** What pane and ribbon ask of a workbook. Whatever holds it, Excel by Office.js or a file that was opened, lies behind this. */

export type SessionFailureCode =
  | 'office-missing' // Office.js did not load, or the page is open outside Excel
  | 'too-old' // the Excel lacks an API that is needed
  | 'no-table' // blank sheet, no 総括表, no indicators: `detail` is the engine's code
  | 'chart-sheet' // the sheet in front has no cells
  | 'cell-editing'
  | 'dialog-open' // a dialog of Excel's keeps it from writing
  | 'protected'
  | 'payload'
  | 'changed-meanwhile' // rows moved or cells changed while we read, or since the check; nothing was written
  | 'structure-protected' // the workbook takes no new sheet, and lets none go
  | 'not-tidied' // the table can't be rebuilt without a guess; nothing was made
  | 'sheets-changed' // sheets came or went since the clerk was asked; nothing was made
  | 'table-gone' // the further table of the sheet that was asked for is not found again for certain
  | 'sheet-gone' // deleted, or hidden where it had to come to the front
  | 'decisions-unreadable' // the answers kept in the workbook are damaged or of another version; they are left as they are
  | 'called-off' // by whoever waited for it; nothing was written
  | 'rules-unreadable' // Excel lists conditional formats it can't read; ours could not be switched for them
  | 'other-workbook' // another workbook is in front, and Excel does not answer for this one
  | 'not-compared' // two years can't be compared: the engine or the file says why
  | 'connection' // lost session, request failed
  | 'file-refused' // an opened file takes no change: its reader or writer says why
  | 'not-here' // the page this session belongs to has no such action
  | 'unexpected';

/** An expected failure: a sentence that says what happened and what to do next. */
export interface SessionFailure {
  readonly code: SessionFailureCode;
  readonly message: { readonly ja: string; readonly en: string };
  readonly detail: string;
  /** Cells that were written before a write failed half-way, as far as Excel could still be asked; `undo` takes them back. */
  readonly written?: readonly string[];
  /** The sheet holds the text of a table, line by line: `planTidy` makes one of it. */
  readonly tidies?: true;
  /** With `no-table`: the sheet as it was read, so that a person can say how. */
  readonly unread?: UnreadSheet;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: SessionFailure };

export interface CheckedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Whether the sheet was protected when it was read; unlocked cells can be written all the same. */
  readonly isProtected: boolean;
  /** The cells the check was made of; what is written later is compared with them first. Of a further table its own alone. */
  readonly sheet: Sheet;
  /** Where it is a further table of the sheet; left out for the first one. */
  readonly further?: FurtherName;
  readonly check: Check;
}

/** A sheet that was read and holds no table that can be checked. */
export interface UnreadSheet extends Omit<CheckedSheet, 'check'> {
  /** What it was checked under. */
  readonly policy: Partial<Policy>;
  readonly failure: NoTable;
}

/** How far a long action is. */
export interface Progress {
  /** From 0 to 1. */
  readonly share: number;
  /** False once it writes. */
  readonly mayStop: boolean;
}

/** A cell that was not written, and why. */
export interface LeftCell {
  readonly cell: string;
  readonly reason: LeftReason;
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

/** What became of the drop-downs of status cells. */
export interface Listed {
  readonly on: boolean;
  /** Cells that were given one, or lost ours. */
  readonly cells: readonly string[];
  readonly left: readonly LeftCell[];
}

/** The write that undo would take back. */
export interface LastWrite {
  readonly kind: 'cells' | 'drop-downs' | 'sheet';
  readonly sheetId: string;
  /** As it was called then. */
  readonly sheetName: string;
  /** Where it was written to a further table of the sheet. */
  readonly further?: FurtherName;
  readonly cells: readonly string[];
}

export interface UndoResult {
  readonly restored: readonly string[];
  readonly left: readonly LeftCell[];
  /** Where a sheet that was made was to go away: whether it is gone, and the id of the sheet it was made of. */
  readonly sheet?: {
    readonly sheetId: string;
    readonly name: string;
    readonly source: string;
    readonly taken: boolean;
  };
}

/** A sheet that was made. */
export interface MadeSheet {
  /** The file that was given in place of a sheet; then the id is that of the sheet it was made of. */
  readonly file?: string;
  readonly sheetId: string;
  readonly name: string;
}

/** A worksheet of the workbook. */
export interface NamedSheet {
  readonly sheetId: string;
  readonly name: string;
  /** Hidden by the person who made it, or very hidden. */
  readonly hidden: boolean;
  /** A sheet of a report that was made here, in this session or an earlier one: it holds no table. */
  readonly isReport?: true;
}

/** The worksheet in front of the others. */
export interface FrontSheet {
  readonly sheetId: string;
  readonly name: string;
  /** How many worksheets the workbook has, hidden ones too. */
  readonly sheets: number;
}

/** A worksheet that holds a summary table. */
export interface FoundTable extends NamedSheet {
  readonly title: string;
}

/** A cell of a sheet where somebody was. */
export interface Place {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cell: string;
}

/** A cell was selected. */
export interface Selected {
  /** The active cell before; null where Excel had none, with a chart sheet in front. */
  readonly from: Place | null;
  /** False where the row is the one that was checked, by its label, and something in it has changed since. */
  readonly asChecked: boolean;
  /** What of the cell is hidden, a row by hand or by a filter; null where it is seen. */
  readonly hidden: 'row' | 'column' | null;
}

/** What happened on a watched sheet; addresses are A1 without the sheet's name (`G5`, `D4:E9`, `5:5`). */
export type SheetEvent =
  /** By whomever: a person here, somebody else in a shared workbook, or this add-in. `moved`: rows, columns or cells were inserted or deleted. */
  | { readonly kind: 'changed'; readonly address: string; readonly moved: boolean }
  /** By a person: what `select` and `goTo` select is not told. */
  | { readonly kind: 'selected'; readonly address: string };

/** Ends watching; never rejects. */
export type StopWatching = () => Promise<void>;

export interface WorkbookSession {
  /**
   * Reads a sheet (the one in front, where none is named) and checks it under the answers the workbook keeps, which
   * take the place of the policy's; a setting the policy names itself goes before the workbook's. Never writes. At most
   * two round trips. Of a sheet with several tables it is the first one that is checked, unless a further one is named: where
   * that is not found again for certain it fails with `table-gone`.
   */
  check(policy?: Partial<Policy>, sheetId?: string, further?: FurtherName): Promise<Outcome<CheckedSheet>>;
  /** Checks a sheet likewise and writes the safe edits of status and tally cells. At most four round trips. */
  recalculate(
    policy?: Partial<Policy>,
    sheetId?: string,
    further?: FurtherName,
  ): Promise<Outcome<Recalculation>>;
  /** Tells from now on how far a long check or recalculation is. */
  watchProgress(hear: (progress: Progress) => void): void;
  /** Calls off the check or recalculation under way: it fails with `called-off`. Once it writes it goes to its end. */
  callOff(): void;
  /** Writes given edits of a checked sheet, comparing before it writes. */
  applyEdits(sheet: CheckedSheet, edits: readonly Edit[]): Promise<Outcome<Recalculation>>;
  /**
   * Takes back the last write of this session that has not been taken back, cell by cell where it still holds what was
   * written, or the sheet that was made, while it holds nothing else. Without one there is nothing to restore, which is no failure.
   */
  undo(): Promise<Outcome<UndoResult>>;
  /** What `undo` would take back; null where there is nothing. */
  readonly lastWrite: LastWrite | null;
  /**
   * Keeps answers in the workbook, or withdraws some, all in one request, and checks the cells of a sheet that was read again under what is
   * kept now. At most three round trips.
   */
  decide(
    sheet: CheckedSheet | UnreadSheet,
    ...steps: readonly DecisionStep[]
  ): Promise<Outcome<CheckedSheet>>;
  /** Checks the cells of a sheet that was read under other answers, and keeps nothing. No round trip. */
  checkUnder(sheet: CheckedSheet | UnreadSheet, policy: Partial<Policy>): Promise<Outcome<CheckResult>>;
  /**
   * Compares a table with those of earlier years from now on, whenever it is checked, and checks its cells so at once; none ends it. Kept
   * for as long as the session. No round trip.
   */
  compareWith(sheet: CheckedSheet, earlier: readonly EarlierTable[]): Promise<Outcome<CheckedSheet>>;
  /** Deletes what can't be read of the answers the workbook keeps; the others stay. At most three round trips. */
  discardDecisions(): Promise<Outcome<void>>;
  /** Shows or hides the emphasis of 未達成 and 要確認 on the checked sheet. */
  setHighlight(sheet: CheckedSheet, on: boolean): Promise<Outcome<Highlighted>>;
  /** Switches the emphasis of the active sheet: off where it is on, else on, after a check. */
  toggleHighlight(policy?: Partial<Policy>): Promise<Outcome<Highlighted>>;
  /** Gives the status cells of a checked sheet a drop-down of the three verdicts, or takes ours away. ExcelApi 1.8. */
  setDropDowns(sheet: CheckedSheet, on: boolean): Promise<Outcome<Listed>>;
  /** Whether a checked table, or the sheet in front where none is given, carries our emphasis, of this session or an earlier one. */
  isHighlighted(sheet?: CheckedSheet): Promise<Outcome<boolean>>;
  /**
   * Selects a cell of a checked sheet, activating the sheet; where another row stands there now, it fails with
   * `changed-meanwhile` and selects nothing. Two round trips.
   */
  select(sheet: CheckedSheet, cell: string): Promise<Outcome<Selected>>;
  /** All worksheets in the order of their tabs. Two round trips. */
  listSheets(): Promise<Outcome<readonly NamedSheet[]>>;
  /** The worksheets that hold a summary table, told by their first rows. Two round trips, and one more for every twenty sheets. */
  findTables(): Promise<Outcome<readonly FoundTable[]>>;
  /** Goes back to where somebody was. One round trip. */
  goTo(place: Place): Promise<Outcome<void>>;
  /** The worksheet in front; fails where that is a chart sheet. One round trip. */
  front(): Promise<Outcome<FrontSheet>>;
  /** Brings a sheet to the front; a hidden one can't come there. One round trip. */
  bringToFront(sheetId: string): Promise<Outcome<void>>;
  /** Tells which sheet has come to the front until it is told to stop; null where nobody knows. One round trip. */
  watchFront(listen: (front: FrontSheet | null) => void): Promise<Outcome<StopWatching>>;
  /** Listens to a sheet until it is told to stop. One round trip; fails where this Excel has no such events. */
  watch(sheetId: string, listen: (event: SheetEvent) => void): Promise<Outcome<StopWatching>>;
  /** Whether cells that an event named still hold what the check saw. At most one round trip. */
  holds(sheet: CheckedSheet, addresses: readonly string[]): Promise<Outcome<boolean>>;
  /** Looks what a report's sheets would be called; changes nothing. At most two round trips. */
  planReport(): Promise<Outcome<ReportPlan>>;
  /** Whether the sheet in front is one of a report that was made here, in this session or an earlier one. One round trip. */
  isReportInFront(): Promise<Outcome<boolean>>;
  /**
   * Makes the report of a checked table as new sheets, as planned, and brings it to the front. Fails with
   * `sheets-changed` where the plan no longer holds; what is half made is taken away again.
   */
  makeReport(sheet: CheckedSheet, plan: ReportPlan): Promise<Outcome<ReportPlan>>;
  /** What the tidied table of a sheet (the one in front, where none is named) would hold; changes nothing. At most three round trips. */
  planTidy(sheetId?: string, further?: FurtherName): Promise<Outcome<TidyPlan>>;
  /**
   * What next year's form or the committee's paper of a sheet (the one in front, where none is named) would be; changes nothing. A few round
   * trips more than `planTidy`.
   */
  planSheet(as: MadeAs, sheetId?: string, further?: FurtherName): Promise<Outcome<NewSheetPlan>>;
  /**
   * Makes the tidied table, next year's form or the committee's paper as a new sheet, as planned, and brings it to the front; `undo` takes it away. Fails with
   * `changed-meanwhile` where the plan no longer holds; what is half made is taken away again.
   */
  makeTidy(plan: NewSheetPlan): Promise<Outcome<MadeSheet>>;
}
