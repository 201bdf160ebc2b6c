/** What a person has settled; every verdict can say which of it applied (RULES.md, "Decisions"). */

/** `all`: a 施策 is 達成 only when every indicator with a target is. `majority`: when more than half are. */
export type MeasureRule = 'all' | 'majority';

export type Direction = 'higher' | 'lower';

/** A finding a person has put aside; it comes back when what it was about changes. */
export interface SetAside {
  /** `Finding.key` of the finding. */
  readonly key: string;
  readonly reason: string;
  /** ISO date (`2026-04-10`). */
  readonly date: string;
}

/** A verdict a person gave where the figure can't be read; valid while the figure reads the same. */
export interface SettledVerdict {
  readonly verdict: '達成' | '未達成' | '—';
  /** The figure as written when it was settled. */
  readonly figure: string;
  readonly reason: string;
}

export interface Policy {
  readonly measureRule: MeasureRule;
  /** By `subjectKey` of the indicator's label: whether more or less is better, as the clerk answered. */
  readonly directions: Readonly<Record<string, Direction>>;
  /** By `subjectKey`: verdicts the clerk gave. */
  readonly verdicts: Readonly<Record<string, SettledVerdict>>;
  /** Ids of rules that are not run. */
  readonly rulesOff: readonly string[];
  readonly setAside: readonly SetAside[];
}

export const DEFAULT_POLICY: Policy = {
  measureRule: 'all',
  directions: {},
  verdicts: {},
  rulesOff: [],
  setAside: [],
};
