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

/** Words that are the whole of a head, without its year. */
export interface HeadWords extends Entry {
  /** Roles the words allow, likeliest first; the body decides between them. */
  readonly roles: readonly Role[];
}
