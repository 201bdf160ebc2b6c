import type { Entry } from '../entry.js';

/** What a column holds, by the words of its header (docs/table-rules.md, "Layouts"). */
export type Role =
  | 'strategyKind' // 共通戦略 / 独自戦略
  | 'strategy'
  | 'measureNumber' // 施策No. in a column of its own
  | 'measure'
  | 'measureStatus' // ※1
  | 'indicator'
  | 'unit'
  | 'figure' // 実績値(目標値) in one cell
  | 'actual'
  | 'target'
  | 'part' // 4〜9月期: part of the year's actual
  | 'rate' // 達成率
  | 'indicatorStatus' // ※2
  | 'comment'
  | 'other'; // another year, last year's actual, a running number: read by nobody

/** A number of its own for every role, from 0: what is kept for each is found by it. */
export const PLACE_OF_ROLE: Readonly<Record<Role, number>> = {
  strategyKind: 0,
  strategy: 1,
  measureNumber: 2,
  measure: 3,
  measureStatus: 4,
  indicator: 5,
  unit: 6,
  figure: 7,
  actual: 8,
  target: 9,
  part: 10,
  rate: 11,
  indicatorStatus: 12,
  comment: 13,
  other: 14,
};
export const COUNT_OF_ROLES = Object.keys(PLACE_OF_ROLE).length;

/** Words that are the whole of a head, without its year. */
export interface HeadWords extends Entry {
  /** Roles the words allow, likeliest first; the body decides between them. */
  readonly roles: readonly Role[];
}
