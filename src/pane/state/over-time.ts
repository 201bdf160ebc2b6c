import type { Finding } from '../../engine/index.js';
import type { CheckedSheet } from '../../excel/session.js';
import { compareFindings, type FindingChange } from './finding-change.js';

/** How the check on show relates to the check before it and to the sheet as it is now. */
export interface OverTime {
  /** What the last check of each sheet found, by the sheet's id, for as long as the pane is open. */
  readonly seen: Readonly<Record<string, readonly Finding[]>>;
  /** Null where the sheet was checked for the first time. */
  readonly change: FindingChange | null;
  /** `edited`: cells are not what they were; `moved`: rows are not where they were either. */
  readonly freshness: 'fresh' | 'edited' | 'moved';
  /** Whether Excel tells of changes; null until it was asked. */
  readonly watched: boolean | null;
  /** Whether a changed sheet is checked again by itself. */
  readonly autoCheck: boolean;
  /** Whether the check on show was made by itself. */
  readonly byItself: boolean;
}

export const INITIAL_OVER_TIME: OverTime = {
  seen: {},
  change: null,
  freshness: 'fresh',
  watched: null,
  autoCheck: false,
  byItself: false,
};

/** How a check came about. */
export interface CheckOrigin {
  /** A check to compare with where the sheet was not checked before in this pane. */
  readonly since?: CheckedSheet;
  /** False where only the written cells were read again: whatever else had changed is still not known. */
  readonly reread?: boolean;
  readonly byItself?: boolean;
}

/** After another check of a sheet; null where nothing is on show any more. */
export function afterCheck(
  overTime: OverTime,
  sheet: CheckedSheet | null,
  { since, reread = true, byItself = false }: CheckOrigin = {},
): OverTime {
  if (!sheet) return { ...overTime, change: null, freshness: 'fresh', byItself };
  const { check, sheetId } = sheet;
  const before = overTime.seen[sheetId] ?? since?.check.findings;
  return {
    ...overTime,
    seen: { ...overTime.seen, [sheetId]: check.findings },
    change: before ? compareFindings(before, check) : null,
    freshness: reread ? 'fresh' : overTime.freshness,
    byItself,
  };
}

/** After the sheet has changed since its check. */
export function afterEdit(overTime: OverTime, moved: boolean): OverTime {
  const freshness = moved ? 'moved' : overTime.freshness === 'moved' ? 'moved' : 'edited';
  return freshness === overTime.freshness ? overTime : { ...overTime, freshness };
}
