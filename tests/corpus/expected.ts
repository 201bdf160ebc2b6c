/** What is right for one table of the corpus, as its `expected.json` says it, written without regard to any engine. */

export type Status = '達成' | '未達成' | '—' | '要確認';
export type Comparison = 'gte' | 'gt' | 'lte' | 'lt' | 'between';
export type Severity = 'error' | 'review' | 'hint';

/** Every rule with the severities its findings may have. */
export const severities = {
  'status-mismatch': ['error'],
  'status-blank': ['error', 'review'],
  'grade-mismatch': ['error', 'review'],
  'measure-mismatch': ['error'],
  'measure-blank': ['error', 'review'],
  'measure-unconfirmed': ['review'],
  'tally-mismatch': ['error'],
  'tally-blank': ['error'],
  'tally-date': ['error'],
  'tally-unconfirmed': ['review'],
  'formula-uncalculated': ['review'],
  'column-missing': ['error'],
  'layout-unsure': ['review'],
  'header-shift': ['error'],
  'row-shift': ['error'],
  'table-unread': ['review'],
  'row-unread': ['review'],
  'figure-unreadable': ['review'],
  'shown-otherwise': ['review'],
  'actual-pending': ['review'],
  'actual-cancelled': ['review'],
  'direction-unstated': ['review'],
  'scale-suspect': ['review'],
  notation: ['hint', 'review'],
  'status-wording': ['hint'],
  'rate-mismatch': ['error'],
  'sum-mismatch': ['error'],
  numbering: ['error'],
  'year-mismatch': ['error'],
  'unit-missing': ['hint'],
  'unit-mismatch': ['review'],
  'comment-missing': ['hint'],
  'comment-empty-words': ['hint'],
  'comment-contradiction': ['review'],
  'comment-figure': ['review'],
  'large-gap': ['hint'],
  'near-miss': ['hint'],
  'year-open': ['review', 'hint'],
  'last-year-figures': ['review'],
  'indicator-renamed': ['review'],
  'indicator-new': ['hint'],
  'indicator-gone': ['hint'],
  'unit-changed': ['hint'],
  'target-changed': ['hint'],
  'comment-copied': ['hint'],
  'sheet-draft': ['review'],
  'sheets-disagree': ['error'],
  'missing-on-sheet': ['hint'],
} as const satisfies Record<string, readonly Severity[]>;

export type Rule = keyof typeof severities;

/** Rules about what a workbook stores beside its texts: no text file raises them. */
export const OF_WORKBOOKS: readonly Rule[] = ['formula-uncalculated', 'shown-otherwise'];

/** Rules about a table beside that of another year or sheet: no table by itself raises them. */
export const OF_TWO_TABLES: readonly Rule[] = [
  'last-year-figures',
  'indicator-renamed',
  'indicator-new',
  'indicator-gone',
  'unit-changed',
  'target-changed',
  'comment-copied',
  'sheet-draft',
  'sheets-disagree',
  'missing-on-sheet',
];

export interface ExpectedIndicator {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** The text of the label's cell, line breaks and all. */
  readonly label: string;
  /** Number of its 施策, or `null` where the form has no such level. */
  readonly measure: number | null;
  readonly unit: string | null;
  /** In the unit of the label; left out where several readings of a doubtful cell are defensible. */
  readonly actual?: number | null;
  /** A range is its two ends. */
  readonly target: number | readonly [number, number] | null;
  readonly comparison: Comparison | null;
  readonly status: Status;
  readonly written: string;
  readonly statusCell: string | null;
  /** The cell of the figures, or those of the actual and the target, in this order. */
  readonly figureCells: readonly string[];
}

export interface ExpectedMeasure {
  /** Row of its name and ※1. */
  readonly row: number;
  /** `null` where none is written. */
  readonly number: number | null;
  readonly status: Status;
  readonly written: string;
  readonly statusCell: string | null;
}

export interface ExpectedTally {
  readonly achieved: number;
  readonly total: number;
  readonly review: number;
  /** `null` before the year is closed. */
  readonly text: string | null;
  readonly written: string;
  readonly cell: string | null;
}

export interface ExpectedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The cells a clerk must look at, the one to change first. */
  readonly cells: readonly string[];
}

export interface ExpectedEdit {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

export interface ExpectedTable {
  readonly about: string;
  readonly policy?: { readonly measureRule: 'all' | 'majority' };
  readonly title: string;
  readonly fiscalYear: number;
  /** Left out where the year is closed. */
  readonly state?: 'plan' | 'open';
  /** ※2 holds grades by a legend on the sheet: nothing is written there. */
  readonly graded?: true;
  readonly indicators: readonly ExpectedIndicator[];
  readonly measures: readonly ExpectedMeasure[];
  readonly tallies: { readonly measures: ExpectedTally | null; readonly indicators: ExpectedTally };
  /** Every finding of every severity, exactly. */
  readonly findings: readonly ExpectedFinding[];
  /** What a recalculation writes, in sheet order. */
  readonly edits: readonly ExpectedEdit[];
  /** Rules this table comes close to and must not raise. */
  readonly neighbours?: readonly Rule[];
  /** Points the rules leave open: the reading chosen here and what else could be said. */
  readonly open?: readonly string[];
}

/** A file that holds no 総括表. */
export interface ExpectedNothing {
  readonly about: string;
  readonly noTable: true;
  readonly open?: readonly string[];
}

export type Expected = ExpectedTable | ExpectedNothing;

/** Whether the file holds a 総括表 at all. */
export function holdsTable(expected: Expected): expected is ExpectedTable {
  return !('noTable' in expected);
}
