import { patternOf } from '../../lexicon/entry.js';
import { namedSideOf, SIDE_NAMES } from '../../lexicon/figure/named-sides.js';
import { canonicalUnit, isUnit } from '../../lexicon/unit.js';
import { UNIT_WORD } from '../../lexicon/units/around-units.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';
import { isBorneOut } from './borne-out.js';

/** A line that names a unit for each side of the figures: `（目標：千円、実績：円）`. Which rows it means nobody but a person knows. */

/** Nothing that is longer says it. */
const LONGEST = 40;
const BETWEEN = /[、,・/;()]/;
/** `※単位:目標千円` */
const IN_FRONT = new RegExp(`^※?(?:${patternOf(UNIT_WORD)}:?)?`);

/** True for a line that gives actuals and targets units that are not the same. */
function namesTwoUnits(line: string): boolean {
  if (line.length > LONGEST || !line.includes(SIDE_NAMES.actual)) return false;
  const units: { actual?: string; target?: string } = {};
  for (const piece of foldWord(line).split(BETWEEN)) {
    const word = piece.replace(IN_FRONT, '');
    const side = namedSideOf(word);
    const unit = side ? word.slice(side.end) : '';
    if (side && isUnit(unit)) units[side.side] = unit;
  }
  const { actual, target } = units;
  return actual !== undefined && target !== undefined && canonicalUnit(actual) !== canonicalUnit(target);
}

/**
 * Indicators with those asked about whose figures may be of two units by such a line, and whose written verdict does not bear them out.
 * @param lines above and below the table
 */
export function withNotedUnits(
  lines: readonly string[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  if (!lines.some(namesTwoUnits)) return indicators;
  return mapList(indicators, (indicator) => {
    const { figure } = indicator;
    if (figure.actual.kind !== 'number' || figure.target.kind !== 'number') return indicator;
    if (isBorneOut(indicator)) return indicator;
    return Object.assign({}, indicator, { figure: Object.assign({}, figure, { looksUnscaled: true }) });
  });
}
