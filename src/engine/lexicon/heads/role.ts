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

/** All of them; what is kept for each is found by the place here. */
const ALL: readonly Role[] = [
  'strategyKind',
  'strategy',
  'measureNumber',
  'measure',
  'measureStatus',
  'indicator',
  'unit',
  'figure',
  'actual',
  'target',
  'part',
  'rate',
  'indicatorStatus',
  'comment',
  'other',
];

export const COUNT_OF_ROLES = ALL.length;
/** A number of its own for every role, from 0. */
export const PLACE_OF_ROLE = Object.fromEntries(ALL.map((role, place) => [role, place])) as Readonly<
  Record<Role, number>
>;

/** Words that are the whole of a head, without its year. */
export interface HeadWords extends Entry {
  /** Roles the words allow, likeliest first; the body decides between them. */
  readonly roles: readonly Role[];
}
