import type { OfficialVerdict } from '../lexicon/verdict-words.js';
import type { Subject, TableName } from './subject.js';

/** What a check rests on besides the cells: what people have settled, and the date. Every verdict can say which of it applied (RULES.md, "Decisions"). */

/** `all`: a 施策 is 達成 only when every indicator with a target is. `majority`: when more than half are. */
export type MeasureRule = 'all' | 'majority';

export type Direction = 'higher' | 'lower';

/** Why and when a person answered. */
export interface Answered {
  readonly reason: string;
  /** ISO date (`2026-04-10`). */
  readonly date: string;
}

/**
 * Whether more or less is better, as a person answered. It holds in every table of the workbook: next year's copy of
 * the sheet is asked no more (RULES.md, decision 7).
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

/** A table taken as that of the whole year although its title, its heads or the date say otherwise (RULES.md, decision 11). */
export interface SettledYearEnd extends Answered {
  readonly table: TableName;
}

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
}

export const DEFAULT_POLICY: Policy = {
  asOf: null,
  measureRule: 'all',
  directions: [],
  verdicts: [],
  rulesOff: [],
  setAside: [],
  yearEnds: [],
};
