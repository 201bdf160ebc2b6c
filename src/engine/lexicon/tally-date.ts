import { numbersInEras } from './eras.js';
import { readTallyText, type TallyReading } from './tally-text.js';

/** A tally that Excel keeps as a date, by its serial number: whatever the cell shows of it (docs/table-rules.md, decision 10). */

/** Serial numbers of the years 1932 to 2079; a tally counts nothing of that size. */
const FIRST = 11_689;
const LAST = 65_746;
/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;
const DAY = 86_400_000;
/** Nothing longer is a date that Excel shows. */
const LONGEST = 32;
const EPOCH = Date.UTC(1899, 11, 30);

interface TypedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dateOf(serial: number): TypedDate {
  const date = new Date(EPOCH + serial * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True where every number a text shows is one of the date's: its year in any of its forms, its month, its day. */
function isShownBy(text: string, serial: number, { year, month, day }: TypedDate): boolean {
  const own = [year, year % 100, ...numbersInEras(year), month, day, serial, 0];
  return (text.slice(0, LONGEST).normalize('NFKC').match(/\d+/g) ?? []).every((digits) =>
    own.includes(Number(digits)),
  );
}

/** Excel takes a denominator above 31 for a year, of the last century: `4/45` is 1 April 1945. */
function typedAs({ year, month, day }: TypedDate): TallyReading {
  return { achieved: month, total: day === 1 && year < 2000 ? year % 100 : day, date: true };
}

/** The serial number of a date that a text file keeps as it was shown: `46122`. */
const serialIn = (text: string) => (/^\d{5}$/.test(text.trim()) ? Number(text.trim()) : null);

/**
 * Reads a tally from what its cell shows and stores, or gives null where it is none. A date is read by its number, for
 * `Apr-26`, `2026年4月` and `46122` do not show the day that was typed as a denominator.
 */
export function readTally(text: string, stored: number | undefined): TallyReading | null {
  const shown = readTallyText(text);
  const number = stored ?? serialIn(text);
  if (number === null || (shown && !shown.date)) return shown;
  if (!Number.isInteger(number) || number < FIRST || number > LAST) return shown;
  for (const serial of [number, number + DAYS_1904]) {
    const date = dateOf(serial);
    if (isShownBy(text, serial, date)) return typedAs(date);
  }
  return shown;
}
