import type { FigureRole, StatedFigure } from '../../comment/stated-figures.js';
import { shiftDecimals } from '../../figure/number.js';
import { isRateOf, ratesOf } from '../../figure/rate.js';
import { canonicalUnit, scaledUnit } from '../../lexicon/unit.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { JudgedIndicator } from '../../verdict/judged.js';

/** Whether a figure that a comment states is that of its row. */

/** By how much a number that is said to be rounded may be off. */
const ABOUT = 0.1;
/** From here on noughts at the end may stand for what was rounded away, by so much at most. */
const LARGE = 1000;
const ROUNDED_BY = 0.05;
/** Past the noise of binary fractions. */
const NEARLY_ONE = 0.9999999;

/** By how much a large number may have been rounded without a word: half of the place its noughts begin at. */
function roundedAway(value: number): number {
  if (value < LARGE || value % 100 !== 0) return 0;
  const noughts = /0*$/.exec(String(value))?.[0].length ?? 0;
  return Math.min(10 ** noughts / 2, ROUNDED_BY * value);
}

/** True where a number is that of the row as somebody may have rounded it. */
function isRounded({ value, lastPlace, about }: StatedFigure, own: number): boolean {
  const off = Math.abs(value - own);
  if (off < 10 ** lastPlace * NEARLY_ONE) return true;
  if (about) return off <= ABOUT * Math.abs(value);
  return off <= roundedAway(value);
}

/** A figure of the row in its base unit: 3,300 of 万円 is 33,000,000. */
const inBase = (value: number, unit: string) => shiftDecimals(value, scaledUnit(unit).exponent);

/** True where both name one unit; a number without a unit is in the row's. */
function isOfUnit({ unit }: StatedFigure, own: string): boolean {
  return unit === '' || (own !== '' && canonicalUnit(unit) === canonicalUnit(scaledUnit(own).base));
}

/** Every rate an office may have computed. */
function ratesOfRow({ actual, target, comparison, directionFrom }: JudgedIndicator): readonly number[] {
  if (actual === null || typeof target !== 'number') return [];
  const isSure = directionFrom === 'stated' || directionFrom === 'settled' || directionFrom === 'wanted';
  return ratesOf(actual, target, comparison).concat(isSure ? [] : ratesOf(actual, target, 'lte'));
}

/** What the row itself has of a role, the likeliest first; none where the row does not say. */
export function figuresOfRow(judged: JudgedIndicator, role: FigureRole): readonly number[] {
  if (role === 'rate') return ratesOfRow(judged);
  const own = role === 'actual' ? judged.actual : judged.target;
  return typeof own === 'number' ? [own] : [];
}

/** What the row writes besides: its rate, and the parts of its year. */
function besides({ indicator }: JudgedIndicator, role: FigureRole): readonly number[] {
  const quantities = role === 'rate' ? [indicator.rate] : role === 'actual' ? indicator.parts : [];
  return flatMapList(quantities, (written) => written?.quantity?.value ?? []);
}

/** True where the row has this figure, in any rounding. */
export function hasFigure(judged: JudgedIndicator, stated: StatedFigure): boolean {
  const { role, value, lastPlace, about } = stated;
  const written = besides(judged, role);
  if (role === 'rate') {
    const rates = [...figuresOfRow(judged, role), ...written];
    // 目標を100%達成 says no more than 達成.
    if (value === 100 && rates.some((rate) => rate >= value)) return true;
    const quantity = { kind: 'number', raw: '', scale: 0, stated: null, ...stated } as const;
    const decimals = Math.max(0, -lastPlace);
    return (
      isRateOf({ decimals, ...quantity }, rates) ||
      (about && rates.some((rate) => isRounded(stated, rate))) ||
      // Of a row that is in percent itself `目標の80%` may be the target.
      (judged.unit === '%' &&
        [judged.actual, judged.target].some((own) => typeof own === 'number' && isRounded(stated, own)))
    );
  }
  const own = [...figuresOfRow(judged, role), ...written];
  return own.some((figure) => isRounded(stated, inBase(figure, judged.unit)));
}

/**
 * The figures of a comment that count what the row counts: in its unit, or in one in which the comment gives another
 * figure of the row rightly (資格取得者2名 of 2件).
 */
export function countedAlike(
  judged: JudgedIndicator,
  stated: readonly StatedFigure[],
): readonly StatedFigure[] {
  if (stated.length === 0) return stated;
  const isAlike = (one: StatedFigure) => one.role === 'rate' || isOfUnit(one, judged.unit);
  const inOtherWords = new Set(
    mapList(
      filterList(
        stated,
        (one) => !isAlike(one) && one.unit !== '%' && hasFigure(Object.assign({}, judged, { unit: '' }), one),
      ),
      ({ unit }) => unit,
    ),
  );
  return filterList(stated, (one) => isAlike(one) || inOtherWords.has(one.unit));
}
