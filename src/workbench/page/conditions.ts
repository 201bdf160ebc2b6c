import type { BugId } from '../../simulated-excel/index.js';

/** What the simulated Excel is like at the moment, beyond its workbook: each makes a failure that can be tried by hand. */
export interface Conditions {
  /** A cell is being edited: Excel refuses every request meanwhile. */
  readonly cellEdit: boolean;
  /** The sheet in front is protected. */
  readonly protectedSheet: boolean;
  /** The structure of the workbook is protected: no sheet comes or goes. */
  readonly protectedBook: boolean;
  /** Excel knows ExcelApi 1.4 only (older than Excel 2019). */
  readonly oldExcel: boolean;
  /** Requests and answers are limited to 5 MB, as in Excel on the web. */
  readonly payloadLimit: boolean;
  /** Known faults of Excel that it has. */
  readonly bugs: ReadonlySet<BugId>;
  readonly theme: 'light' | 'dark';
  /** Display language of Excel. */
  readonly language: 'ja-JP' | 'en-US';
}

export const ORDINARY: Conditions = {
  cellEdit: false,
  protectedSheet: false,
  protectedBook: false,
  oldExcel: false,
  payloadLimit: false,
  bugs: new Set(),
  theme: 'light',
  language: 'ja-JP',
};

/** Office.js asks for these only when it starts: a change needs the add-in's frames loaded anew. */
export function needsRestart(before: Conditions, after: Conditions): boolean {
  return (
    before.oldExcel !== after.oldExcel || before.theme !== after.theme || before.language !== after.language
  );
}
