import type { Answers } from '../answers/answers.js';
import type { MeasureRule, Policy } from '../answers/policy.js';
import type { Subjects } from '../answers/subject.js';
import type { DirectionFrom } from '../figure/comparison.js';
import type { Comparison } from '../figure/reading.js';
import type { Grading } from '../grades/grading.js';
import type { Graded } from '../grades/judge-grade.js';
import type { Verdict, WrittenVerdict } from '../lexicon/verdict-words.js';
import type { Indicator, Measure, PartTally, PassedOver, SummaryTable } from '../table/summary-table.js';
import type { YearStanding } from './year-state.js';

/** Why a person must look before the verdict counts as certain. */
export type Doubt =
  | 'unreadable'
  | 'shown-otherwise'
  | 'uncalculated'
  | 'pending'
  | 'cancelled'
  | 'direction'
  | 'scale'
  | 'unit'
  | 'slash'
  | 'target-first'
  | 'change'
  | 'approximate'
  | 'layout';

/** Which decision a verdict rests on; the words for each are in `explain-verdict.ts`. */
export type Basis =
  | 'compared'
  | 'no-target'
  | 'settled' // the clerk gave the verdict
  | 'cancelled'
  | 'year-open' // the year is not closed, so nothing is decided
  | 'needs-review';

/** An indicator (指標) with its verdict, and what that rests on. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  /** In the indicator's unit; null where it can't be read or is not there. */
  readonly actual: number | null;
  readonly target: number | readonly [number, number] | null;
  readonly comparison: Comparison | null;
  /** Where the direction of the comparison comes from. */
  readonly directionFrom: DirectionFrom;
  readonly unit: string;
  readonly verdict: Verdict;
  readonly basis: Basis;
  readonly doubts: readonly Doubt[];
  /** True where nothing needs a person: only then is a cell written. */
  readonly certain: boolean;
  /** The answers of a person the verdict rests on. */
  readonly answers: Answers;
  readonly written: WrittenVerdict | null;
  /** actual ÷ target, or null where there is no such ratio. */
  readonly rate: number | null;
  /** What stands where the table is graded; null where it is not. */
  readonly grade: JudgedGrade | null;
}

/** A grade beside the verdict, which it never changes (docs/table-rules.md, decision 17). */
export interface JudgedGrade extends Graded {
  /** Null where the row has no such cell. */
  readonly cell: string | null;
  /** As it stands there; `''` for nothing. */
  readonly text: string;
  /** The grade it is, or null where it is none. */
  readonly written: string | null;
}

/** A 施策 with the verdict that follows from its indicators. */
export interface JudgedMeasure {
  readonly measure: Measure;
  readonly verdict: Verdict;
  readonly certain: boolean;
  readonly written: WrittenVerdict | null;
  /** Rows below it that were passed over, of which only a person knows whether they are indicators of it. */
  readonly untold: readonly PassedOver[];
  /** Why it hangs on another rule than the setting; null where it does not. */
  readonly otherRule: OtherRule | null;
}

/** A rule for 施策 that is not the one in force: a line of the sheet, or null where only the verdicts written tell of it. */
export interface OtherRule {
  readonly line: string | null;
  /** Null for one that is neither of the two there are. */
  readonly means: MeasureRule | null;
}

export interface Count {
  readonly achieved: number;
  /** Without the ones that have no target. */
  readonly total: number;
  /** 要確認: in the total, not in the achieved. */
  readonly review: number;
}

/** Rows of one level by what their verdicts can still turn out to be. */
export interface Outcomes {
  /** Certain, and 達成. */
  readonly achieved: number;
  /** Certain, and 未達成. */
  readonly unachieved: number;
  /** Open between 達成 and 未達成. */
  readonly either: number;
  /** Open, and a person may also say that there is no target. */
  readonly any: number;
}

/** A 達成数計: what it counts, and what is written. */
export interface JudgedTally extends Count {
  /** As it is written; null before the year is closed. */
  readonly text: string | null;
  /** The same count over the verdicts as written. */
  readonly asWritten: Count;
  readonly certain: boolean;
  /** What the open rows leave possible (docs/table-rules.md, decision 18). */
  readonly outcomes: Outcomes;
  /** Rows that may be counted elsewhere already (再掲), and the count without them; null where there are none, or the written total tells. */
  readonly repeated: { readonly rows: number; readonly without: Count } | null;
  /** A line of the sheet that counts in a way of its own, where the written tally is not this count; null where nothing hangs on one. */
  readonly rule: string | null;
}

/** The table with what is right beside what is written. */
export interface JudgedTable extends YearStanding {
  readonly table: SummaryTable;
  readonly policy: Policy;
  /** By what the table is graded; null where it is not. */
  readonly grading: Grading | null;
  /** What indicators and measures are known by while rows move, in their order. */
  readonly subjects: Subjects;
  readonly indicators: readonly JudgedIndicator[];
  readonly measures: readonly JudgedMeasure[];
  readonly tallies: {
    /** Null where the form has no 施策 level. */
    readonly measures: JudgedTally | null;
    readonly indicators: JudgedTally;
  };
  /** The tallies of parts, each with what its rows give; none where more rows may belong to them. */
  readonly partTallies: readonly JudgedPartTally[];
}

/** A tally of a part of the table, and what is right. */
export interface JudgedPartTally extends PartTally {
  readonly count: JudgedTally;
}
