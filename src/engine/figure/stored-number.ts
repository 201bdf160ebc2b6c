import { shiftDecimals } from './number.js';
import type { Quantity } from './reading.js';

/** The number a cell stores, held against the text it shows (docs/table-rules.md, decision 12). No number format is known here. */

/** Powers of ten between what is stored and what is shown: none, or what commas behind the digits divide by (`0.0,,`). */
const SCALES = [0, -3, -6, -9];
/** A percentage is a fraction as stored, unless the format only writes the sign behind it (`0"%"`). */
const PERCENT_SCALES = [2, 0];

/** Excel's own digits: what lies beyond is noise of its arithmetic. */
function exactly(stored: number): number {
  return Number(stored.toPrecision(15)) + 0;
}

/**
 * The stored number in the scale that is shown: 9,960,000 behind `10.0` is 9.96, 0.587 behind `59%` is 58.7. Its sign and
 * all its digits count; brackets or red may stand for a minus.
 * @returns null where no scale makes the number what is shown
 */
export function inShownScale(shown: Quantity, stored: number): number | null {
  const exact = exactly(stored);
  // A number rounded down to nothing has lost the scale it is shown in.
  if (shown.value === 0) return exact === 0 ? 0 : null;
  // A minus that is not stored.
  if (shown.value < 0 && exact > 0) return null;
  const digits = shiftDecimals(Math.abs(shown.value), -shown.scale);
  const half = 0.5000001 * 10 ** (shown.lastPlace - shown.scale);
  for (const scale of shown.unit === '%' ? PERCENT_SCALES : SCALES) {
    const scaled = shiftDecimals(exact, scale);
    if (Math.abs(Math.abs(scaled) - digits) <= half) return shiftDecimals(scaled, shown.scale);
  }
  return null;
}
