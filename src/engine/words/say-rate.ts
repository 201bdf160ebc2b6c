import { sayNumber } from './say.js';

/**
 * A rate as every page shows it: in percent with one decimal, the digits behind it cut off. Rounding would lift a result (docs/table-rules.md,
 * decision 2): 16 of 24 are 66.6 %, and what falls short of its target is never 100 %.
 */

/** Digits of a fraction that are shown. */
const DIGITS = 3;
const SHOWN = 10 ** DIGITS;
/** Past these the noise of binary fractions begins: 0.57 × 1000 falls short of 570. */
const SURE_DIGITS = 12;

/** The part of a whole that is shown, as a fraction: 0.666 of 16 and 24. @param whole other than 0 */
export function shownRate(part: number, whole: number): number {
  const shown = Math.trunc(Number(((part / whole) * SHOWN).toPrecision(SURE_DIGITS))) / SHOWN;
  return shown === 1 && part < whole ? (SHOWN - 1) / SHOWN : shown;
}

/** The same in words: `66.6%`. */
export const sayRate = (part: number, whole: number): string =>
  `${sayNumber(Number((shownRate(part, whole) * 100).toFixed(DIGITS - 2)))}%`;

/** The same as a live formula. @param part, @param whole are formulas without their `=` */
export const rateFormula = (part: string, whole: string): string => `=ROUNDDOWN(${part}/${whole},${DIGITS})`;
