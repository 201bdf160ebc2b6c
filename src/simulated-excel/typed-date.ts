/** A date as Excel stores it (days since 1899-12-30) and the number format Excel gives the cell. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

/** Number formats Excel with Japanese regional settings gives to a date typed into a General cell. */
const MONTH_DAY = 'm"月"d"日"';
const YEAR_MONTH_DAY = 'yyyy/m/d';
const MONTH_YEAR = 'mmm-yy';
const KANJI_YEAR_MONTH_DAY = 'yyyy"年"m"月"d"日"';
const KANJI_YEAR_MONTH = 'yyyy"年"m"月"';

function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? date.getTime() / 86_400_000 + 25_569 : null;
}

/** Excel's default window for two-digit years: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(serial: number | null, numberFormat: string): TypedDate | null {
  return serial === null ? null : { serial, numberFormat };
}

/** `4/10` is a day of this year; `4/40`, which can't be a day, is a month of 1940; `2025/4` a month too. */
function twoParts(first: string, second: string, thisYear: number): TypedDate | null {
  if (first.length === 4) return dated(serialOf(Number(first), Number(second), 1), MONTH_YEAR);
  if (first.length > 2 || second.length === 3) return null;
  const day = second.length <= 2 ? dated(serialOf(thisYear, Number(first), Number(second)), MONTH_DAY) : null;
  return day ?? dated(serialOf(fullYear(second), Number(first), 1), MONTH_YEAR);
}

/**
 * Reads a typed text as Excel with Japanese regional settings does where it takes it for a date.
 * Gives `null` where Excel would not. Not covered: Japanese eras (`R7.4.1`), month names, dates with a time.
 * Learnt from Microsoft Support, "Stop automatically changing numbers to dates" and "Change the date system, format,
 * or two-digit year interpretation".
 * @param typed half-width digits and signs, trimmed
 * @param thisYear the year a date without one belongs to
 */
export function readTypedDate(typed: string, thisYear: number): TypedDate | null {
  const slashed = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,2}))?$/.exec(typed);
  if (slashed) {
    const [, first = '', , second = '', third] = slashed;
    if (third === undefined) return twoParts(first, second, thisYear);
    if (second.length > 2 || first.length === 3) return null;
    return dated(serialOf(fullYear(first), Number(second), Number(third)), YEAR_MONTH_DAY);
  }
  const kanji = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(typed);
  if (!kanji) return null;
  const [, year, month, day] = kanji;
  if (year === undefined) {
    return day === undefined ? null : dated(serialOf(thisYear, Number(month), Number(day)), MONTH_DAY);
  }
  if (day === undefined) return dated(serialOf(Number(year), Number(month), 1), KANJI_YEAR_MONTH);
  return dated(serialOf(Number(year), Number(month), Number(day)), KANJI_YEAR_MONTH_DAY);
}
