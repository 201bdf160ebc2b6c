import { ACHIEVED } from '../../lexicon/verdict-words.js';
import { mapList } from '../../lists/map-list.js';
import { isDay } from '../../year/day.js';
import { contentOf } from '../kinds/content.js';
import type { Role } from '../kinds/role.js';
import type { Page } from '../layout/page.js';
import type { Indicator, PassedOver, TextAt } from '../summary-table.js';
import type { Before } from './before.js';
import { asksOfTarget, isBorneOut, verdictOfRow } from './borne-out.js';
import { hasTarget } from './like-those-above.js';
import type { RowCells } from './row-cells.js';

/**
 * An actual without a name, a target or a verdict, right below an indicator: of another branch that has its target together with that one
 * (計画策定件数 | 本所 | 40 | 25, and below it 支所 | 18), or nothing to it.
 */

const NAMES: readonly Role[] = ['strategyKind', 'strategy', 'measure', 'indicator'];
const WRITTEN: readonly Role[] = ['target', 'indicatorStatus'];
const IN_BRACKETS = /[(（]/;
const PERCENT = /[%％]\s*$/;

const actualOf = (row: RowCells): TextAt | null => row.text('actual') ?? row.text('figure');

/** True where the next row of the page stands right below this one: a number alone at the foot may be that of the page. */
function isAmid({ rows }: Page, { body }: RowCells): boolean {
  const next = rows.find(({ index }) => index > body.index);
  return next?.index === body.index + 1 && next.kind === 'content';
}

/** The actual that stands alone in a row below an indicator with a target, or null where the row is none such. */
export function loneActual(row: RowCells, { last }: Before): TextAt | null {
  if (last === null || row.shifted || row.hasAny(NAMES) || !row.isBlank(WRITTEN)) return null;
  const own = actualOf(row);
  const above = actualOf(last);
  if (!own || !above || !hasTarget(last)) return null;
  if (contentOf(own.text) !== 'figure' || isDay(own.text) || IN_BRACKETS.test(own.text)) return null;
  // A share below a number is the rate of that one.
  if (PERCENT.test(own.text) && !PERCENT.test(above.text)) return null;
  return row.filled > 1 || isAmid(row.page, row) ? own : null;
}

/** Indicators, and the rows passed over between them. */
export interface Asked {
  readonly indicators: readonly Indicator[];
  readonly passedOver: readonly PassedOver[];
}

/** The last indicator above a row, by its place, or -1. */
function placeAbove(indicators: readonly Indicator[], row: number): number {
  let [from, to] = [0, indicators.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((indicators[middle]?.row ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/**
 * Asks about actuals that stand alone, and about the indicator above each: it may have reached its target only together with them. Where the
 * verdict that is written is the one of its own figures, they are no more than a remark.
 */
export function withLoneActuals(indicators: readonly Indicator[], passedOver: readonly PassedOver[]): Asked {
  if (!passedOver.some(({ because }) => because === 'lone-actual')) return { indicators, passedOver };
  const own = [...indicators];
  const rows = mapList(passedOver, (passed): PassedOver => {
    if (passed.because !== 'lone-actual') return passed;
    const place = placeAbove(indicators, passed.row);
    const above = indicators[place];
    if (!above || isBorneOut(above)) return passed;
    if (above.figure.target.kind === 'number' && verdictOfRow(above) !== ACHIEVED)
      own[place] = asksOfTarget(above, 'shared');
    return Object.assign({}, passed, { is: 'unread' as const });
  });
  return { indicators: own, passedOver: rows };
}
