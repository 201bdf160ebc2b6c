import type { OfficialVerdict } from '../lexicon/verdict-words.js';
import type { GivenReading } from '../table/kinds/reading.js';
import type { BookTable } from './book-table.js';
import type { EarlierTable } from './earlier-table.js';
import type { Subject, TableName } from './subject.js';

/** What a check rests on besides the cells: what people have settled, and the date. Every verdict can say which of it applied (docs/table-rules.md, "Decisions"). */

/** `all`: a 施策 is 達成 only when every indicator with a target is. `majority`: when more than half are. */
export type MeasureRule = 'all' | 'majority';

/** Which way of an indicator is better. */
export type Direction = 'higher' | 'lower';

/** Why and when a person answered, and who. */
export interface Answered {
  readonly reason: string;
  /** ISO date (`2026-04-10`). */
  readonly date: string;
  /** Initials or name of whoever answered, where they were given; nothing rests on them. */
  readonly by?: string;
}

/**
 * Whether more or less is better, as a person answered. It holds in every table of the workbook: next year's copy of
 * the sheet is asked no more (docs/table-rules.md, decision 7).
 */
export interface SettledDirection extends Answered {
  readonly subject: Subject;
  readonly direction: Direction;
}

/** A verdict a person gave where the program must not decide alone; valid in its table, while the figure reads the same. */
export interface SettledVerdict extends Answered {
  readonly table: TableName;
  readonly subject: Subject;
  readonly verdict: OfficialVerdict;
  /** The figure as written when it was settled (`figureOf`). */
  readonly figure: string;
}

/** A finding a person has put aside; it comes back when what it was about changes. */
export interface SetAside extends Answered {
  readonly table: TableName;
  /** Id of the finding's rule and the label it is about, for people: the key is what counts. */
  readonly rule: string;
  readonly about: string;
  /** `Finding.key` of the finding. */
  readonly key: string;
}

/** A table taken as that of the whole year although its title, its heads or the date say otherwise (docs/table-rules.md, decision 11). */
export interface SettledYearEnd extends Answered {
  readonly table: TableName;
}

/** Names in a table, without their numbers. */
export interface NamedIn {
  /** `''` where all indicators of the 施策 are meant. */
  readonly label: string;
  /** `''` where the table has no 施策 level. */
  readonly measure: string;
}

/**
 * An indicator is one of the table of the year before under another name, or a 施策 is one under another name; valid in its table alone,
 * whatever the figures are.
 */
export interface SettledSame extends Answered {
  readonly table: TableName;
  readonly own: NamedIn;
  readonly last: NamedIn;
}

/**
 * How the table under certain heads is read, as a person settled it (docs/table-rules.md, decision 14). It is found again
 * by the words of the heads, so that next year's form, whose heads name another year, is asked no more.
 */
export interface SettledColumns extends Answered, GivenReading {}

/** Who chose a setting; of several the one named first counts. */
export type SettingSource = 'command-line' | 'workbook' | 'config' | 'default';

/** How the 施策 of a workbook are decided (docs/table-rules.md, decision 3). */
export interface SettledMeasureRule extends Answered {
  readonly measureRule: MeasureRule;
}

/** A rule that is not run in a workbook. */
export interface SettledRuleOff extends Answered {
  /** Id of the rule; one this version does not know has no effect. */
  readonly rule: string;
}

/** The settings a workbook keeps. */
export interface WorkbookSettings {
  readonly measureRule: SettledMeasureRule | null;
  readonly rulesOff: readonly SettledRuleOff[];
}

/** What a person or an office has settled before a table is checked. */
export interface Policy {
  /** The date of the check, ISO (`2026-04-10`); null where nobody said, and then only words tell an open year. */
  readonly asOf: string | null;
  readonly measureRule: MeasureRule;
  readonly directions: readonly SettledDirection[];
  readonly verdicts: readonly SettledVerdict[];
  /** Ids of rules that are not run. */
  readonly rulesOff: readonly string[];
  readonly setAside: readonly SetAside[];
  readonly yearEnds: readonly SettledYearEnd[];
  readonly sameAsLast: readonly SettledSame[];
  /** Readings of tables: those of the caller first, then the workbook's, then the configuration's (`policyInForce`). */
  readonly columns: readonly SettledColumns[];
  /** What the workbook would have set; what of it is in force stands above (`policyInForce`). */
  readonly settings: WorkbookSettings;
  /** Who chose the settings in force. A caller that hands in a setting and says nothing here is the command line. */
  readonly from: { readonly measureRule: SettingSource; readonly rulesOff: SettingSource };
  /** Rules of errors that the workbook would switch off; it cannot. */
  readonly rulesKeptOn: readonly string[];
  /** Tables of earlier years to compare with, each year once: the latest gives findings. No answer, and never kept in a workbook. */
  readonly earlier: readonly EarlierTable[];
  /** The tables of all sheets of the workbook in the order of their tabs, this one's among them, to hold against each other; empty where nobody asked. Never kept in a workbook. */
  readonly book: readonly BookTable[];
}

/** What holds where nobody settled anything: every indicator of a 施策 must be achieved, and no answer is given. */
export const DEFAULT_POLICY: Policy = {
  asOf: null,
  measureRule: 'all',
  directions: [],
  verdicts: [],
  rulesOff: [],
  setAside: [],
  yearEnds: [],
  sameAsLast: [],
  columns: [],
  settings: { measureRule: null, rulesOff: [] },
  from: { measureRule: 'default', rulesOff: 'default' },
  rulesKeptOn: [],
  earlier: [],
  book: [],
};
