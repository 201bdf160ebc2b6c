import type { TallyBasis } from '../../lexicon/rows/tally-label.js';
import type { Page } from '../layout/page.js';
import type { Tally } from '../summary-table.js';
import type { Counts, TallyCells } from './tally-row.js';

/** The rows of tallies, and what is found in them. */

/** A row with a 達成数計. */
export interface TallyPlace {
  readonly index: number;
  readonly page: Page;
  /** How many 施策 and 指標 stand above it. */
  readonly above: Counts;
  /** True for a 小計, which by its name counts a part. */
  readonly isSubtotal: boolean;
  /** What its words say it is of. */
  readonly basis: TallyBasis;
}

/** A tally that is none of the whole table, or of nothing that was read. */
export interface UnreadTally {
  readonly tally: Tally;
  /** It counts just what stands above it and nothing counts what stands below; it may count all or a part; it has no cell for both numbers; or there are no 施策 for it to count. */
  readonly because: 'tally-of-part' | 'tally-unclear' | 'tally-in-rows' | 'tally-of-no-level';
}

export interface FoundTallies extends TallyCells {
  readonly unread: UnreadTally | null;
}
