import type { EarlierIndicator } from '../answers/earlier-table.js';
import type { YearComparison } from '../comparison/compare-years.js';
import { areSureFigures } from '../comparison/earlier-table-of.js';
import { flatMapList } from '../lists/flat-map-list.js';
import type { JudgedIndicator, JudgedTable } from '../verdict/judged.js';

/** What rules that compare with an earlier year have in common. */

/** One and the same indicator in two years. */
export interface InBothYears {
  readonly last: EarlierIndicator;
  readonly own: JudgedIndicator;
  /** Whether the figures of both can be taken as they are read. */
  readonly isSure: boolean;
}

/** The indicators that stand in both years, in the order of the later table; none where nothing is compared. */
export function inBothYears({ indicators }: JudgedTable, lastYear: YearComparison | null): InBothYears[] {
  return flatMapList(lastYear?.pairs ?? [], ({ last, own: place }) => {
    const own = indicators[place];
    if (!own) return [];
    return [{ last, own, isSure: last.isSure && areSureFigures(own.doubts) }];
  });
}
