import type { Finding, ReportedSheets, SeverityCounts, SheetForm } from '../../engine/index.js';
import type { NamedSheet, SessionFailure } from '../../session/session.js';
import type { Summary } from './summary.js';

/** What came of one sheet of the workbook. */
export type SheetResult =
  | {
      readonly sheet: NamedSheet;
      readonly form: SheetForm;
      readonly summary: Summary;
      readonly counts: SeverityCounts;
    }
  | { readonly sheet: NamedSheet; readonly failure: SessionFailure };

/** What came of holding one sheet against the others of the workbook. */
export interface SheetBeside {
  readonly sheet: NamedSheet;
  /** Null where there was nothing to hold it against. */
  readonly sheets: ReportedSheets | null;
  readonly findings: readonly Finding[];
}

/** A check of all sheets, under way or over. */
export interface Survey {
  /** `stopping`: the clerk has cancelled it and the sheet under way still ends. */
  readonly phase: 'running' | 'stopping' | 'done' | 'cancelled';
  /** How many sheets the workbook has; null until it is known. */
  readonly total: number | null;
  /** The sheet under way. */
  readonly current: NamedSheet | null;
  readonly results: readonly SheetResult[];
  /** Sheets of which the others say something; empty before all of them are checked. */
  readonly beside: readonly SheetBeside[];
  /** Whether it is on show. */
  readonly open: boolean;
}

export const NEW_SURVEY: Survey = {
  phase: 'running',
  total: null,
  current: null,
  results: [],
  beside: [],
  open: true,
};

export const isUnderWay = (survey: Survey | null): boolean =>
  survey?.phase === 'running' || survey?.phase === 'stopping';
