import type { Finding } from '../../engine/index.js';
import { countOpen } from '../../open-items/derived.js';
import type { CheckedSheet } from '../../session/session.js';
import { compareFindings, type FindingChange, unmatched } from './finding-change.js';
import { keyOf } from './target.js';

/** How the check on show relates to the check before it and to the sheet as it is now. */
export interface OverTime {
  /** What the last check of each table found, by its key (`keyOf`), for as long as the pane is open. */
  readonly seen: Readonly<Record<string, readonly Finding[]>>;
  /** What has been put right in each since then, and has not come back. */
  readonly solved: Readonly<Record<string, readonly Finding[]>>;
  /** What the last check found put right: shown in its place for a moment. */
  readonly leaving: readonly Finding[];
  /** Null where the sheet was checked for the first time. */
  readonly change: FindingChange | null;
  /** `edited`: cells are not what they were; `moved`: rows are not where they were either. */
  readonly freshness: 'fresh' | 'edited' | 'moved';
  /** Whether Excel tells of changes; null until it was asked. */
  readonly watched: boolean | null;
  /** Whether a changed sheet is checked again by itself. */
  readonly autoCheck: boolean;
  /** Whether such a check is under way. */
  readonly checking: boolean;
  /** Whether the check on show was made by itself. */
  readonly byItself: boolean;
}

export const INITIAL_OVER_TIME: OverTime = {
  seen: {},
  solved: {},
  leaving: [],
  change: null,
  freshness: 'fresh',
  watched: null,
  autoCheck: true,
  checking: false,
  byItself: false,
};

/** More lines that go at once than a clerk can follow just go. */
const MOST_LEAVING = 12;

/** How a check came about. */
export interface CheckOrigin {
  /** A check to compare with where the sheet was not checked before in this pane. */
  readonly since?: CheckedSheet;
  /** False where only the written cells were read again: whatever else had changed is still not known. */
  readonly reread?: boolean;
  readonly byItself?: boolean;
}

/** Findings that had to be dealt with by themselves: neither hints nor what follows from others. */
function counted(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity, rule }) => severity !== 'hint' && !rule.endsWith('-unconfirmed'));
}

/** So many are compared one by one; of thousands that come back at once, as after 元に戻す, all are known by their keys. */
const MOST_COMPARED = 1000;

/** What was put right, without what has come back. */
function withoutReturned(solved: readonly Finding[], back: readonly Finding[]): readonly Finding[] {
  if (solved.length === 0 || back.length === 0) return solved;
  const keys = new Set(back.map(({ key }) => key));
  const left = solved.filter(({ key }) => !keys.has(key));
  return back.length > MOST_COMPARED ? left : unmatched(left, back).gone;
}

/** After another check of a sheet; null where nothing is on show any more. */
export function afterCheck(
  overTime: OverTime,
  sheet: CheckedSheet | null,
  { since, reread = true, byItself = false }: CheckOrigin = {},
): OverTime {
  const none = { leaving: [], checking: false, byItself };
  if (!sheet) return { ...overTime, ...none, change: null, freshness: 'fresh' };
  const { check } = sheet;
  const key = keyOf(sheet);
  const before = overTime.seen[key] ?? since?.check.findings;
  const change = before ? compareFindings(before, check) : null;
  const solvedNow = counted(change?.solved ?? []);
  // What comes back is new, in whatever form.
  const back = change ? [...change.fresh].flatMap((index) => check.findings[index] ?? []) : check.findings;
  const still = withoutReturned(overTime.solved[key] ?? [], back);
  const solved = solvedNow.length === 0 ? still : [...still, ...solvedNow];
  return {
    ...overTime,
    ...none,
    seen: { ...overTime.seen, [key]: check.findings },
    solved: { ...overTime.solved, [key]: solved },
    leaving: solvedNow.length <= MOST_LEAVING ? solvedNow : [],
    change,
    freshness: reread ? 'fresh' : overTime.freshness,
  };
}

/** After the sheet has changed since its check. */
export function afterEdit(overTime: OverTime, moved: boolean): OverTime {
  const freshness = moved ? 'moved' : overTime.freshness === 'moved' ? 'moved' : 'edited';
  return freshness === overTime.freshness ? overTime : { ...overTime, freshness };
}

/** How far the clerk is on a sheet: what was put right, of all there was to put right or decide. */
export function progressOn(
  { solved }: OverTime,
  sheet: CheckedSheet,
): { readonly done: number; readonly of: number } {
  const done = solved[keyOf(sheet)]?.length ?? 0;
  const { error, review } = countOpen(sheet.check);
  return { done, of: done + error + review };
}
