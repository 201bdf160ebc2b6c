// Set up when first asked: its hundred locales take longer than a small table to read (webpack.config.js, `deferImport`).
import * as numfmt from /* webpackDefer: true */ 'numfmt';
import { fillEra, hasEra } from './era.js';

/** Days between the two date systems: serial 0 of the 1904 system is 1462 of the 1900 system. */
const DAYS_1904 = 1462;
const LAST_SERIAL = 2958465.99999;
/** Characters a cell may hold. */
const LONGEST_TEXT = 32_767;

/** What of a number format is the same for every number. */
export interface KnownPattern {
  readonly pattern: string;
  /** Whether it says no more than General, or nothing Excel would accept. */
  readonly isPlain: boolean;
  readonly isDate: boolean;
  readonly hasEra: boolean;
}

/** Looks at a pattern, once for all numbers that have it. */
export function knownPattern(pattern: string): KnownPattern {
  const known = withSystemDate(pattern);
  const isPlain =
    pattern === 'General' || pattern === '@' || !(attempt(() => numfmt.isValidFormat(known)) ?? false);
  const isDate = !isPlain && (attempt(() => numfmt.isDateFormat(known)) ?? false);
  return { pattern: known, isPlain, isDate, hasEra: isDate && hasEra(known) };
}

/**
 * A stored number as Excel (Japanese) shows it. A pattern that cannot be read, or a date out of range, shows the plain number, so that
 * no figure is ever lost behind `####`.
 */
export function shownNumber(number: number, known: KnownPattern, date1904: boolean): string {
  const { pattern, isPlain, isDate } = known;
  if (isPlain) return plainNumber(number);
  const serial = isDate && date1904 ? number + DAYS_1904 : number;
  if (isDate && (serial < 0 || serial > LAST_SERIAL)) return plainNumber(number);
  const shown = attempt(() => {
    const filled = known.hasEra ? fillEra(pattern, serial, numfmt.dateFromSerial(serial)[0] ?? 0) : pattern;
    return numfmt.format(filled, serial, { locale: isDate ? dateLanguage(pattern) : 'ja' });
  });
  return shown ?? plainNumber(number);
}

/** A Japanese Excel shows `mmm`, `ddd` and `AM/PM` in English; of the words in a date only `aaa` (金) is Japanese. */
function dateLanguage(pattern: string): 'ja' | 'en' {
  return /aaa/i.test(pattern) ? 'ja' : 'en';
}

/** A text as its number format shows it (`@"様"`); most formats leave a text alone. */
export function shownText(text: string, pattern: string): string {
  if (!changesText(pattern)) return text;
  // Each `@` shows the text once more.
  if (text.length * pattern.split('@').length > LONGEST_TEXT) return text;
  return attempt(() => numfmt.format(pattern, text, { locale: 'ja' })) ?? text;
}

/** Whether a number format may show a text as another. */
export function changesText(pattern: string): boolean {
  return pattern.includes('@') && pattern !== '@';
}

/** Signs that General shows of a number without rounding it, and the numbers it shows without an exponent. */
const LONGEST_PLAIN = 10;
const [LEAST_PLAIN, MOST_PLAIN] = [0.001, 1e10];

/** A number in the General format. Most numbers are short, and then it is what JavaScript writes: to work the format out takes longer than to read the cell. */
function plainNumber(number: number): string {
  const size = Math.abs(number);
  if (size === 0 || (size >= LEAST_PLAIN && size < MOST_PLAIN)) {
    const written = String(number);
    if (written.length <= LONGEST_PLAIN) return written;
  }
  return attempt(() => numfmt.format('General', number, { locale: 'ja' })) ?? String(number);
}

/** The long date and time of the system, as a Japanese Windows has them. */
function withSystemDate(pattern: string): string {
  if (/^\[\$-[^\]]*F800\]/i.test(pattern)) return 'yyyy"年"m"月"d"日"';
  return /^\[\$-[^\]]*F400\]/i.test(pattern) ? 'h:mm:ss' : pattern;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // numfmt throws for patterns Excel would not accept either.
    return undefined;
  }
}
