import { patternOf } from '../lexicon/entry.js';
import { ERA_LETTER, ERA_NAME, eraYear, eraYearIn, NUMBER_BEHIND_LETTER } from '../lexicon/eras.js';
import { END_OF_MONTH, GOALS_OF_YEAR, STANDING, STANDS_BEFORE } from '../lexicon/time/day-words.js';
import { fold } from '../text/fold.js';
import { kanjiNumber } from './kanji-number.js';
import { numberWritten, writtenLike } from './next-number.js';

/** A text of one year's form as next year's has it: years and days moved by one in the spelling they have, and nothing else touched. */

export interface TextOfNextYear {
  readonly text: string;
  /** Years and days that stay, as they are written: what they are of nobody can tell. */
  readonly left: readonly string[];
}

const DIGITS = '\\d(?:\\s?\\d)?';
const KANJI = '[一二三四五六七八九十]{1,3}';
const NAMED = `(?<name>${ERA_NAME})\\s*(?<number>元|${DIGITS}|${KANJI})(?!\\d)`;
const LETTERED = `(?<letter>${ERA_LETTER})(?<between>\\s*\\.?\\s*)(?<year>${NUMBER_BEHIND_LETTER})(?!\\d)`;
const WESTERN = '(?<western>(?:19|20)\\d{2})(?![\\d,])';
/** No era before it: `15年度`. */
const BARE = '(?<bare>\\d{1,2})(?=\\s*年\\s*度)';
const OF_MONTH = `(?:\\d{1,2}|${KANJI})`;
/** Behind a year that is one of a day or a month: `年3月31日`, `.3.31`. */
const DAY = new RegExp(
  `^\\s*(?:年\\s*(${OF_MONTH})\\s*月(?:\\s*(${OF_MONTH})\\s*日|\\s*${patternOf(END_OF_MONTH)}日?)?|([./-])\\s*(\\d{1,2})\\s*\\3\\s*(\\d{1,2}))`,
);
const YEAR = new RegExp(`${NAMED}|${LETTERED}|${WESTERN}|${BARE}`, 'gi');
const STANDS_BEHIND = new RegExp(`^\\s*(?:${patternOf(STANDING)})`);
const STANDS_IN_FRONT = new RegExp(`(?:${patternOf(STANDS_BEFORE)})\\s*$`);
/** Behind the first year of the span of a plan, with or without 年度. */
const SPAN_BEGINS = new RegExp(
  `^\\s*年?\\s*度?\\s*[~-]\\s*(?:(?:${ERA_NAME}|${ERA_LETTER})?\\s*(?:元|\\d{1,4}|${KANJI}))`,
  'i',
);
const SPAN_ENDS = /(?:\d|元|[一二三四五六七八九十]|年|度)\s*[~-]\s*$/;
const SAYS_YEAR = new RegExp(`^\\s*(?:年|${patternOf(GOALS_OF_YEAR)})`);
/** `令和7年度(2025)`, `実績2025`: nothing behind it that it could be a number of. */
const STANDS_ALONE = /^\s*(?:[()]|$)/;

/** The day or month behind a year: the calendar's, not the fiscal year's. */
interface DayBehind {
  readonly length: number;
  readonly month: number;
  /** Null for a month alone, and for its end. */
  readonly day: number | null;
}

function dayBehind(rest: string): DayBehind | null {
  const [all, kanjiMonth, kanjiDay, , month, day] = DAY.exec(rest) ?? [];
  if (all === undefined) return null;
  const own = (text: string | undefined) =>
    text === undefined ? null : /^\d/.test(text) ? Number(text) : kanjiNumber(text);
  return { length: all.length, month: own(kanjiMonth ?? month) ?? 0, day: own(kanjiDay ?? day) };
}

/** A year as it stands in a text. */
interface YearAt {
  readonly index: number;
  readonly written: string;
  readonly year: number;
  /** Written one later. */
  readonly later: string;
}

/** The number of a year in its era, the era that comes with it, and both as they are written. */
function eraMoved(era: string, between: string, number: string, year: number, isName: boolean): string {
  const next = eraYear(year + 1);
  const same = next !== null && eraYearIn(era, String(next.number)) === year + 1;
  if (next === null || same) return `${era}${between}${writtenLike(next?.number ?? 1, number)}`;
  if (isName)
    return `${next.era.name}${between}${next.number === 1 ? '元' : writtenLike(next.number, number)}`;
  const letter = fold(era) === fold(era).toLowerCase() ? next.era.letter.toLowerCase() : next.era.letter;
  const wide = era === fold(era) ? letter : String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
  return `${wide}${between}${writtenLike(next.number, number)}`;
}

function yearsIn(text: string, folded: string, own: number): YearAt[] {
  const found: YearAt[] = [];
  for (const match of folded.matchAll(YEAR)) {
    const { index } = match;
    const before = folded.slice(0, index);
    const written = text.slice(index, index + match[0].length);
    const { name, number, letter, between = '', year, western, bare } = match.groups ?? {};
    if (name !== undefined && number !== undefined) {
      const of = eraYearIn(name, String(numberWritten(number) ?? ''));
      if (of === null) continue;
      const cut = written.length - number.length;
      const [era, figure] = [written.slice(0, cut), written.slice(cut)];
      found.push({ index, written, year: of, later: eraMoved(era, '', figure, of, true) });
    } else if (letter !== undefined && year !== undefined) {
      const of = eraYearIn(letter, year);
      if (of === null || /[a-z]$/i.test(before) || /^-\d/.test(folded.slice(index + match[0].length)))
        continue;
      const figure = written.slice(written.length - year.length);
      const gap = written.slice(1, 1 + between.length);
      found.push({ index, written, year: of, later: eraMoved(written.slice(0, 1), gap, figure, of, false) });
    } else if (western !== undefined) {
      const rest = folded.slice(index + match[0].length);
      const isYear =
        SAYS_YEAR.test(rest) ||
        dayBehind(rest) !== null ||
        (Number(western) === own && STANDS_ALONE.test(rest));
      if (!isYear || /[\d,.]$/.test(before) || /^\.\d/.test(rest)) continue;
      const of = Number(western);
      found.push({ index, written, year: of, later: writtenLike(of + 1, written) });
    } else if (bare !== undefined) {
      const now = eraYear(own);
      if (now === null || /[\d年元a-z]\s*$/i.test(before)) continue;
      const of = own + Number(bare) - now.number;
      found.push({ index, written, year: of, later: writtenLike(Number(bare) + 1, written) });
    }
  }
  return found;
}

const APRIL = 4;
const MARCH = 3;
const LAST_OF_MARCH = 31;

/** True for the first and the last day of the fiscal year, and for a day the figures are said to be of. */
function isOfForm({ month, day }: DayBehind, year: number, own: number, stands: boolean): boolean {
  if (year !== own && year !== own + 1) return false;
  if (stands) return !(month === 2 && day === 29);
  const begins = year === own && month === APRIL && (day === null || day === 1);
  return begins || (year === own + 1 && month === MARCH && (day === null || day === LAST_OF_MARCH));
}

/** How far into a cell a year is looked for; titles and heads are short. */
const LENGTH_SEARCHED = 200;

/**
 * A title, a head or a line beside them, as next year's form has it. The span of a plan (`令和5〜9年度`) stays: it is what it was.
 * @param own the fiscal year of the form
 * @param moves whether a year that the text names is one that goes on with the form; by itself its own alone
 */
export function textOfNextYear(
  text: string,
  own: number,
  moves: (year: number) => boolean = (year) => year === own,
): TextOfNextYear {
  const folded = fold(text.slice(0, LENGTH_SEARCHED));
  const left: string[] = [];
  let [next, from] = ['', 0];
  for (const { index, written, year, later } of yearsIn(text, folded, own)) {
    const rest = folded.slice(index + written.length);
    const before = folded.slice(0, index);
    const day = dayBehind(rest);
    if (day) {
      const stands = STANDS_BEHIND.test(rest.slice(day.length)) || STANDS_IN_FRONT.test(before);
      if (!isOfForm(day, year, own, stands)) {
        left.push(text.slice(index, index + written.length + day.length).trim());
        continue;
      }
    } else if (SPAN_BEGINS.test(rest) || SPAN_ENDS.test(before)) continue;
    else if (!moves(year)) {
      left.push(written);
      continue;
    }
    next += text.slice(from, index) + later;
    from = index + written.length;
  }
  return { text: next + text.slice(from), left };
}
