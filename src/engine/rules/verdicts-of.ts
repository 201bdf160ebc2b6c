import { mapList } from '../lists/map-list.js';
import type { Measure } from '../table/summary-table.js';
import type { JudgedTable } from '../verdict/judged.js';

/** The verdicts of a 施策's indicators, in their order: what its own verdict rests on. */
export function verdictsOf({ indicators }: JudgedTable, measure: Measure): string[] {
  return mapList(measure.indicators, (index) => indicators[index]?.verdict ?? '');
}
