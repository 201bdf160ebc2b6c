import { mapList } from '../lists/map-list.js';
import { RULES_OF_ONE_TABLE } from './of-one-table.js';
import type { Severity } from './rule.js';

/** How rules weigh, told without those that compare tables: pages that never do are not to carry them. */

/** The severities of `RULES_BESIDE_LAST_YEAR` and `RULES_BESIDE_SHEETS`; a test holds both together. */
export const BESIDE_OTHERS: ReadonlyMap<string, Severity> = new Map([
  ['last-year-figures', 'review'],
  ['indicator-renamed', 'review'],
  ['indicator-new', 'hint'],
  ['indicator-gone', 'hint'],
  ['unit-changed', 'hint'],
  ['target-changed', 'hint'],
  ['comment-copied', 'hint'],
  ['sheet-draft', 'review'],
  ['sheets-disagree', 'error'],
  ['missing-on-sheet', 'hint'],
]);

const BY_ID = new Map(mapList(RULES_OF_ONE_TABLE, ({ id, severity }) => [id, severity]));

/** The severity of a rule, or null for an id that is none. */
export const severityOf = (id: string): Severity | null => BY_ID.get(id) ?? BESIDE_OTHERS.get(id) ?? null;
