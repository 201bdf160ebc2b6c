import { readQuantity } from '../../figure/read-cell.js';
import type { Quantity } from '../../figure/reading.js';
import { directionOfLabel } from '../../lexicon/direction.js';
import { whole } from '../../lexicon/entry.js';
import { BASE_HEADS } from '../../lexicon/time/column-time-words.js';
import { foldWord } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { withoutYears } from '../../year/fiscal-year.js';
import type { Assignment } from '../columns/assignment.js';
import type { Header } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Role } from '../kinds/role.js';

/**
 * The column of what a plan began from: 基準値, 現状値, 策定時の値. A target below it says that less is better, where nothing else tells
 * (docs/table-rules.md, decision 16).
 */
export interface BaseColumn {
  readonly column: number;
  readonly head: string;
}

const OF_BASE = whole(BASE_HEADS);
/** No such head is longer. */
const LONGEST = 24;
const BRACKET = /\([^()]*\)/g;

const isBaseHead = memoize(
  (head): boolean =>
    head.length <= LONGEST && OF_BASE.test(withoutYears(foldWord(head).replace(BRACKET, ''))),
);

/** True where a target is lower than what its plan began from, both in one unit. */
export const isLowered = (base: Quantity | null, target: Quantity | null): boolean =>
  base !== null &&
  target !== null &&
  base.unit === target.unit &&
  base.scale === target.scale &&
  target.value < base.value;

/** That column of a page by its head; null where there is none, or where targets of something wanted are lower too: there it tells nothing. */
export function baseColumnOf(
  { texts }: Header,
  assignments: readonly Assignment[],
  rows: readonly BodyRow[],
): BaseColumn | null {
  const column = texts.findIndex((text) => isBaseHead(text ?? ''));
  const columnOf = (role: Role) => assignments.find((own) => own.role === role)?.columns[0];
  const [label, target] = [columnOf('indicator'), columnOf('target')];
  if (column < 0 || label === undefined || target === undefined || column === target) return null;
  if (columnOf('actual') === column) return null;
  const isWantedLowered = ({ texts: own, cells }: BodyRow) =>
    isLowered(readQuantity(cells[column] ?? ''), readQuantity(cells[target] ?? '')) &&
    directionOfLabel((own[label] ?? '').trim()) === 'higher';
  return rows.some(isWantedLowered) ? null : { column, head: (texts[column] ?? '').trim() };
}
