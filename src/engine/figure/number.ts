import { exponentOf, MULTIPLIER } from '../lexicon/scale-of-ten.js';

/** Numbers as they are written in these tables: grouped, letter-spaced, with 億 and 万. */

export interface NumberToken {
  readonly end: number;
  /** The value in its base unit, or null where digits, commas and points do not make one number. */
  readonly value: number | null;
  readonly decimals: number;
  /** Power of ten of the last digit written: −1 for `58.7`, 3 for `1.5万`. */
  readonly lastPlace: number;
  /** Power of ten of the smallest multiplier written: 4 for `3,300万`, 0 for `1万8225`. */
  readonly scale: number;
  readonly letterSpaced: boolean;
}

/** A run is cut where no number reaches, so that a cell full of digits is not read to its end again and again. */
const RUN = /[\d.](?:[ ]*[\d,.]){0,63}/y;
const MULTIPLIED_BY = new RegExp(`[ ]*(${MULTIPLIER})`, 'y');
/** No figure of a 商工会 has more digits; more is a mistake of the keyboard, and never a matter of precision. */
const MOST_DIGITS = 15;
/** Letter-spaced and grouped, those digits still take fewer characters than this. */
const LONGEST_RUN = 256;

interface Part {
  readonly text: string | null;
  readonly letterSpaced: boolean;
}

/** One run of digits, commas, points and spaces as a plain decimal, or null where it is not one number. */
function readRun(run: string): Part {
  if (run.length > LONGEST_RUN) return { text: null, letterSpaced: false };
  const spaced = / /.test(run);
  const joined = run.replace(/ /g, '');
  if (spaced) {
    // `1 0 .7` and `3, 300` are one number; `24 27` is two. Digits stand one by one, or the gap follows a comma.
    const whole = run.replace(/ *([,.]) */g, '$1').replace(/\.\d+$/, '');
    if (/ /.test(whole) && /\d\d/.test(whole)) return { text: null, letterSpaced: false };
  }
  const letterSpaced = spaced;
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(joined);
  const plain = /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(joined);
  if (!grouped && !plain) return { text: null, letterSpaced };
  const text = joined.replace(/,/g, '');
  return text.replace(/\D/g, '').length > MOST_DIGITS ? { text: null, letterSpaced } : { text, letterSpaced };
}

/**
 * Reads the number that begins at `start` of a folded text, with any multipliers (`1億2,000万`, `1万8225`).
 * Decimal text is shifted by its exponent before it becomes a number, so that no digit is lost.
 */
export function scanNumber(text: string, start: number): NumberToken {
  let at = start;
  let value: number | null = 0;
  let lastPlace = 0;
  let scale = 0;
  let last = Number.POSITIVE_INFINITY;
  let letterSpaced = false;
  for (;;) {
    RUN.lastIndex = at;
    const long = RUN.exec(text)?.[0];
    if (long === undefined) break;
    let part = readRun(long);
    // `24 27` is two numbers: the first ends at the gap.
    const run = part.text === null ? (long.split(' ', 1)[0] ?? long) : long;
    if (run !== long) part = readRun(run);
    at += run.length;
    MULTIPLIED_BY.lastIndex = at;
    const multiplier = MULTIPLIED_BY.exec(text);
    const exponent = exponentOf(multiplier?.[1] ?? '');
    letterSpaced ||= part.letterSpaced;
    // 億 comes before 万, and 万 before the rest; the other way round is not one number.
    if (part.text === null || exponent >= last) value = null;
    else if (value !== null) value += Number(`${part.text}e${exponent}`);
    lastPlace = exponent - (part.text?.split('.')[1] ?? '').length;
    scale = exponent;
    if (!multiplier) break;
    at += multiplier[0].length;
    last = exponent;
    if (!/^\d/.test(text.slice(at, at + 1))) break;
  }
  const decimals = value === null ? 0 : Math.max(0, -lastPlace);
  return { end: at, value, decimals, lastPlace, scale, letterSpaced };
}

/** A number times a power of ten, without the noise of binary fractions. */
export function shiftDecimals(value: number, exponent: number): number {
  if (exponent === 0) return value;
  return Number((exponent < 0 ? value / 10 ** -exponent : value * 10 ** exponent).toPrecision(15));
}
