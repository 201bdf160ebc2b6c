import { patternOf, whole } from './entry.js';
import { LETTER_OF_TALLIES } from './letters.js';
import { DASH } from './no-target.js';
import { NO_TARGET_WORDS } from './verdicts/no-target-words.js';
import {
  AMONG,
  AMONG_SOME,
  BETWEEN_COUNTS,
  BOUNDS_A_COUNT,
  CASES_IN_TALLIES,
  COUNT_OF_ALL,
  COUNTED_IN_TALLIES,
  GOALS_IN_TALLIES,
  HEADS_OF_COUNTS,
  THE_ACHIEVED,
  THE_OTHERS,
} from './verdicts/tally-text-words.js';

/** Tallies in words, read by their grammar: `10施策中4施策を達成`, `達成：4　未達成：6　計：10`, `達成率 40%（4/10指標）`. */

export interface StatedCounts {
  readonly achieved: number;
  readonly total: number;
  /** True where those that were not achieved are counted too. */
  readonly both: boolean;
}

/** What a count may be of. */
type Counted = 'achieved' | 'others' | 'without' | 'total';

const ITEM = `(?:${patternOf([...COUNTED_IN_TALLIES, ...GOALS_IN_TALLIES])}数?)`;
const TOKEN = new RegExp(
  [
    '(?<percent>\\d{1,3}(?:\\.\\d+)?%)',
    '(?<count>\\d{1,5})',
    `(?<others>${patternOf(THE_OTHERS)})`,
    `(?<head>${patternOf(HEADS_OF_COUNTS)})`,
    `(?<achieved>${patternOf(THE_ACHIEVED)})`,
    `(?<without>${patternOf(NO_TARGET_WORDS)}|${DASH})`,
    `(?<total>${patternOf(COUNT_OF_ALL)})`,
    `(?<among>${patternOf([...AMONG, ...AMONG_SOME])})`,
    `(?<item>${ITEM})`,
    '(?<slash>/)',
    `(?<between>${patternOf(BETWEEN_COUNTS)})`,
  ].join('|'),
  'y',
);
const OF_SOME = whole(AMONG_SOME);
const OF_CASES = whole(CASES_IN_TALLIES);
const COUNTED: readonly Counted[] = ['achieved', 'others', 'without', 'total'];
const MAY_STATE = new RegExp(`${LETTER_OF_TALLIES}|${patternOf([...AMONG, ...AMONG_SOME])}`);

/** `達成 3`, `未達成：2指標`. */
const COUNTED_VERDICT = new RegExp(
  `(?<word>${patternOf(THE_OTHERS)}|${patternOf(THE_ACHIEVED)})[:・]?\\d{1,5}${ITEM}?`,
  'g',
);
/** What makes a condition of the count before it: 達成：3件以上, 達成80%. */
const MAKES_CONDITION = new RegExp(`^(?:[\\d.,%~]|${patternOf(BOUNDS_A_COUNT)})`);

/** True for a text that counts both verdicts, whatever else it says: `（部門計　達成 3／未達成 1）`. @param word folded, without white space */
export function countsVerdicts(word: string): boolean {
  if (!word.includes(LETTER_OF_TALLIES)) return false;
  const counted = new Set<string>();
  // What bounds a count is looked for behind all of it: one pattern for both would take less of the count to escape the bound.
  const rest = word.replace(COUNTED_VERDICT, (all: string, own: string, at: number) => {
    if (MAKES_CONDITION.test(word.slice(at + all.length))) return all;
    counted.add(own);
    return '';
  });
  return counted.size > 1 && !rest.includes(LETTER_OF_TALLIES);
}

/** The counts of a text so far; each is stated once. */
class Counts {
  private readonly known = new Map<Counted, number>();
  /** A word whose count comes behind it. */
  private awaits: Counted | null = null;
  /** A count whose word comes behind it. */
  private open: number | null = null;
  /** True where a number and a stroke stand right before. */
  private overAll = false;

  /** Takes a count; false where it can be of nothing. */
  takeCount(count: number): boolean {
    if (this.overAll) {
      this.overAll = false;
      return (this.open === null || this.settle('achieved', this.open)) && this.set('total', count);
    }
    if (this.awaits !== null) {
      const own = this.awaits;
      this.awaits = null;
      return this.set(own, count);
    }
    if (this.open !== null) return false;
    this.open = count;
    return true;
  }

  /** Takes a word for what is counted, before its count or behind it. */
  takeWord(word: Counted): boolean {
    if (this.open !== null && word !== 'total') return this.settle(word, this.open);
    this.awaits = word;
    return this.open === null;
  }

  /** Takes 中: what stands before it is all of them. */
  takeAmong(): boolean {
    return this.open === null ? this.known.has('total') : this.settle('total', this.open);
  }

  takeSlash(isBehindCount: boolean, isBeforeCount: boolean): void {
    this.overAll = isBehindCount && isBeforeCount;
  }

  /** What all of it says, or null where that is no tally. */
  said(): StatedCounts | null {
    const achieved = this.known.get('achieved') ?? (this.known.has('total') ? this.open : null);
    const others = this.known.get('others');
    if (achieved === null || achieved === undefined) return null;
    if (this.open !== null && this.known.has('achieved')) return null;
    const total = this.known.get('total') ?? (others === undefined ? null : achieved + others);
    return total === null ? null : { achieved, total, both: others !== undefined };
  }

  private settle(word: Counted, count: number): boolean {
    this.open = null;
    return this.set(word, count);
  }

  private set(word: Counted, count: number): boolean {
    if (this.known.has(word)) return false;
    this.known.set(word, count);
    return true;
  }
}

/**
 * Reads a text that says how many were achieved and of how many, and nothing else; null for any other.
 * @param word folded, in small letters, without white space
 */
export function readStatedCounts(word: string): StatedCounts | null {
  if (!MAY_STATE.test(word)) return null;
  const counts = new Counts();
  let isBehindCount = false;
  let before = '';
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < word.length; ) {
    const groups = TOKEN.exec(word)?.groups;
    if (!groups) return null;
    const counted = COUNTED.find((own) => groups[own] !== undefined);
    if (counted !== undefined && !counts.takeWord(counted)) return null;
    if (groups.count !== undefined && !counts.takeCount(Number(groups.count))) return null;
    if (groups.among !== undefined && !counts.takeAmong()) return null;
    // 支援3件のうち2件が達成: of anything.
    if (groups.among !== undefined && OF_SOME.test(groups.among) && OF_CASES.test(before)) return null;
    before = groups.item ?? '';
    if (groups.slash !== undefined) counts.takeSlash(isBehindCount, /\d/.test(word[TOKEN.lastIndex] ?? ''));
    isBehindCount = groups.count !== undefined || (isBehindCount && groups.item !== undefined);
  }
  return counts.said();
}
