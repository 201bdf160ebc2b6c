import { mapList } from '../lists/map-list.js';
import { commentCopied } from './comment-copied/rule.js';
import { indicatorGone } from './indicator-gone/rule.js';
import { indicatorNew } from './indicator-new/rule.js';
import { indicatorRenamed } from './indicator-renamed/rule.js';
import { lastYearFigures } from './last-year-figures/rule.js';
import { missingOnSheet } from './missing-on-sheet/rule.js';
import { RULES_OF_ONE_TABLE } from './of-one-table.js';
import type { Rule } from './rule.js';
import { sheetDraft } from './sheet-draft/rule.js';
import { sheetsDisagree } from './sheets-disagree/rule.js';
import { targetChanged } from './target-changed/rule.js';
import { unitChanged } from './unit-changed/rule.js';

/** The rules of a table beside that of an earlier year; without one they find nothing. */
export const RULES_BESIDE_LAST_YEAR: readonly Rule[] = [
  lastYearFigures,
  indicatorRenamed,
  indicatorNew,
  indicatorGone,
  unitChanged,
  targetChanged,
  commentCopied,
];

/** The rules of a table beside the other sheets of its workbook; without them they find nothing. */
export const RULES_BESIDE_SHEETS: readonly Rule[] = [sheetDraft, sheetsDisagree, missingOnSheet];

/** Every rule, in the order in which findings of one cell are listed (docs/table-rules.md, "Findings"). */
export const RULES: readonly Rule[] = [
  ...RULES_OF_ONE_TABLE,
  ...RULES_BESIDE_LAST_YEAR,
  ...RULES_BESIDE_SHEETS,
];

const BY_ID = new Map(mapList(RULES, (rule) => [rule.id, rule]));

/** The rule of an id, or undefined where there is none. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
