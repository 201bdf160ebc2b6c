import { comparisonOf } from '../../figure/comparison.js';
import { isRateOf, percentOf, ratesOf } from '../../figure/rate.js';
import { toOneScale } from '../../figure/scale.js';
import { ACHIEVED } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { namedInFull } from '../named-in-full.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget, isBorneOut, verdictOfRow } from './borne-out.js';

/** Rows of which the rate says the other verdict than the figures: one of them is wrong, and which is nobody's to guess. */

/** What a written rate says of the figures beside it: null where they are not held against each other. */
function saidByRate(indicator: Indicator): 'agrees' | 'differs' | 'otherwise' | null {
  const { figure, better, rate, unit } = indicator;
  const { actual, target } = figure;
  if (!rate?.quantity || actual.kind !== 'number' || target.kind !== 'number') return null;
  const { comparison, from } = comparisonOf(target, namedInFull(indicator), null, better);
  const scaled = toOneScale(actual, target, unit.label || unit.column);
  if (comparison !== 'gte' || typeof scaled.target !== 'number' || scaled.target <= 0) return null;
  // Where nothing says which way is better, the rate may say it: that is asked as such.
  const rates = ratesOf(scaled.actual, scaled.target, from === 'default' ? 'lte' : comparison);
  if (isRateOf(rate.quantity, rates)) return 'agrees';
  const isReached = percentOf(rate.quantity) >= 100;
  return isReached === (verdictOfRow(indicator) === ACHIEVED) ? 'differs' : 'otherwise';
}

/**
 * Indicators with those asked about that a rate contradicts, and no verdict that is written bears out. Where more rates contradict than agree
 * the columns are in doubt, and not the rows (docs/table-rules.md, decision 14); without a cell for the verdict nothing hangs on it.
 */
export function withRatesAgainst(indicators: readonly Indicator[]): readonly Indicator[] {
  const said = mapList(indicators, saidByRate);
  if (!said.includes('otherwise')) return indicators;
  const agreeing = filterList(said, (own) => own === 'agrees').length;
  const others = filterList(said, (own) => own === 'differs' || own === 'otherwise').length;
  if (others >= agreeing) return indicators;
  return mapList(indicators, (indicator, place) =>
    said[place] === 'otherwise' && indicator.status !== null && !isBorneOut(indicator)
      ? asksOfTarget(indicator, 'contradicted')
      : indicator,
  );
}
