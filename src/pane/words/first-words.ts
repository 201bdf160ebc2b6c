import type { Severity } from '../../engine/index.js';
import type { LastWrite } from '../../session/session.js';
import type { Command } from '../state/pane-state.js';

/** The words of what is drawn before the rest of the pane is loaded: what stays in sight, waiting, failing. */
export interface FirstWords {
  readonly language: 'ja' | 'en';
  readonly name: string;

  /** Between the name of a sheet and its year. */
  readonly dot: string;
  readonly noSheet: string;
  /** The pane is about another sheet than the one in front. */
  elsewhere(sheetName: string): string;
  readonly sheetInFront: string;
  /** A sheet, and the row of its further table that is meant, or `first` where it is not that one. */
  nameTable(sheetName: string, row?: number | 'first'): string;
  /** Behind the name and the year of a further table. */
  fromRow(row: number): string;
  readonly toFirst: string;
  readonly checkFirst: string;

  readonly recalculate: string;
  readonly checkOnly: string;
  readonly undo: string;
  /** What undo would take back, and what it can't. */
  undoes(write: LastWrite): string;
  /** Before a sheet is changed that is not in front; `undo`: by taking back what was done to it. */
  asksElsewhere(undo: LastWrite['kind'] | null, sheetName: string): string;
  /** Before what was written to another table of the sheet in front is taken back. */
  asksOtherTable(name: string): string;
  goElsewhere(undo: boolean, sheetName: string): string;
  readonly cancel: string;
  /** Ends a long check. */
  readonly callOff: string;

  readonly filters: string;
  readonly solved: string;
  showOnly(severity: Severity): string;

  readonly notChecked: string;
  readonly fresh: string;
  readonly freshByItself: string;
  /** The sheet has changed since it was checked; `moved` says rows are not where they were. */
  stale(freshness: 'edited' | 'moved'): string;
  wroteShort(count: number): string;

  readonly message: string;
  readonly again: string;
  readonly discardDecisions: string;
  readonly tidy: string;
  /** Opens the page that shows how the table is read. */
  readonly mendReading: string;
  readonly close: string;
  readonly stopWaiting: string;
  readonly showDetails: string;

  readonly starting: string;
  readonly notStarted: string;
  readonly welcome: readonly string[];
  /** The clerk's guide, which is Japanese. */
  readonly guide: string;
  readonly working: Readonly<Record<Command['do'], string>>;
  readonly slow: string;
  readonly failed: string;
  readonly noTableTitle: string;
  readonly crashed: string;
}
