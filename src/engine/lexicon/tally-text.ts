import { fold } from '../text/fold.js';
import { memoize } from '../text/memoize.js';
import { patternOf } from './entry.js';
import { ERA_LETTER, ERA_NAME } from './eras.js';
import { LETTER_OF_TALLIES } from './letters.js';
import { readStatedCounts } from './stated-counts.js';
import { COUNTED_IN_TALLIES, GOALS_IN_TALLIES, OF_ALL } from './verdicts/tally-text-words.js';

/** The text of a 達成数計: `4/10`, and what Excel makes of it. */

export interface TallyReading {
  readonly achieved: number;
  readonly total: number;
  /** True where Excel turned the text into a date (docs/table-rules.md, decision 10). */
  readonly date: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<name>${MONTHS.join('|')})[a-z]*`;
const DAY = '(?<day>\\d{1,2})';
/** What Excel shows for a typed `4/10`, by the number format of the cell; with a year above 31 the denominator is the year. */
const DATES = [
  `(?:\\d{4}年|(?:${ERA_NAME}|${ERA_LETTER})\\d{1,2}年)?(?<month>\\d{1,2})月${DAY}日`,
  `\\d{4}[-/](?<month>\\d{1,2})[-/]${DAY}(?:\\(.*\\)|0?0:00(?::00)?)?`,
  `(?<month>\\d{1,2})[-/]${DAY}[-/](?:\\d{2}|\\d{4})`,
  `(?:${ERA_NAME}|${ERA_LETTER})\\d{1,2}\\.(?<month>\\d{1,2})\\.${DAY}`,
  `${DAY}-?${MONTH}(?:-?(?:\\d{2}|\\d{4}))?`,
  `${MONTH}-?${DAY}`,
];
/** Made when a text may be one for the first time: in most tables none is. */
let datePatterns: readonly RegExp[] | null = null;
const COUNT = '(\\d{1,5})';
const ITEMS = `${patternOf(COUNTED_IN_TALLIES)}?`;
const ANY_ITEMS = `${patternOf([...COUNTED_IN_TALLIES, ...GOALS_IN_TALLIES])}?`;
const PLAIN = new RegExp(`^${COUNT}${ANY_ITEMS}${patternOf(OF_ALL)}${COUNT}${ANY_ITEMS}(?:\\([^)]*\\))?$`);
const LONGEST_TALLY = 40;
const DIGIT = /[\d０-９]/;
/** Two numbers, or one and the name of a month. */
const MAY_COUNT = /\d\D+\d|[A-Za-z]/;
/** What many labels begin with, and no tally. */
const OPENS = '(';

const COUNT_ALONE = new RegExp(`^${COUNT}${ITEMS}$`);

/** `2`, `2件`: the count of a cell that says nothing of how many there are, or null where the text is no such count. */
export function readCountAlone(text: string): number | null {
  if (text.length > LONGEST_TALLY || !DIGIT.test(text)) return null;
  const count = COUNT_ALONE.exec(fold(text).replace(/\s+/g, ''))?.[1];
  return count === undefined ? null : Number(count);
}

/** `達成：3　未達成：1`: true for a text that counts both verdicts, and says nothing else. */
export function countsBoth(text: string): boolean {
  if (text.length > LONGEST_TALLY || !DIGIT.test(text)) return false;
  return readStatedCounts(fold(text).replace(/\s+/g, '').toLowerCase())?.both === true;
}

function readDate(word: string): TallyReading | null {
  datePatterns ??= DATES.map((pattern) => new RegExp(`^${pattern}$`));
  for (const pattern of datePatterns) {
    const { month, name, day } = pattern.exec(word)?.groups ?? {};
    if (day === undefined) continue;
    const achieved = name === undefined ? Number(month) : MONTHS.indexOf(name) + 1;
    return { achieved, total: Number(day), date: true };
  }
  return null;
}

/**
 * Reads a tally, or gives null where the text is none.
 * `4月10日`, `2026/4/10`, `10-Apr` and `Apr-45` are what Excel shows for a typed `4/10` or `4/45`.
 */
export const readTallyText = memoize(tallyIn);

function tallyIn(text: string): TallyReading | null {
  if (text.length > LONGEST_TALLY || !DIGIT.test(text)) return null;
  const folded = fold(text);
  if (!MAY_COUNT.test(folded) || (folded.startsWith(OPENS) && !folded.includes(LETTER_OF_TALLIES)))
    return null;
  const word = folded.replace(/\s+/g, '').toLowerCase();
  const plain = PLAIN.exec(word);
  if (plain) return { achieved: Number(plain[1]), total: Number(plain[2]), date: false };
  const stated = readStatedCounts(word);
  if (stated) return { achieved: stated.achieved, total: stated.total, date: false };
  return readDate(word);
}
