import { patternOf } from '../entry.js';
import type { TallyLevel } from './tally-label.js';
import { OF_INDICATORS, OF_MEASURES, WORDED_TALLY_NAMES } from './tally-words.js';

/** What stands before a tally in the same cell: `達成数計(施策) 1/2`, `施策 1/2　指標 3/5`. */

const LEVEL = `(?:(${patternOf(OF_MEASURES)})|(${patternOf(OF_INDICATORS)}))`;
const WORDS = new RegExp(
  `^(?:${LEVEL}(?:目標)?[の数]?)?(${patternOf(WORDED_TALLY_NAMES)})?(?:${LEVEL}(?:目標)?数?)?$`,
);

/** What such words say; null where there are other words. */
export interface WordedLevel {
  readonly level: TallyLevel;
  /** True where they name the tally itself. */
  readonly names: boolean;
}

/** Reads the words before a tally. @param words folded, without brackets and marks */
export function wordedLevelOf(words: string): WordedLevel | null {
  const match = WORDS.exec(words);
  if (!match) return null;
  const [, measures, indicators, name, lastMeasures, lastIndicators] = match;
  const names = name !== undefined;
  if (measures !== undefined) return { level: 'measures', names };
  if (indicators !== undefined) return { level: 'indicators', names };
  if (lastMeasures !== undefined) return { level: 'measures', names };
  return { level: lastIndicators === undefined ? 'either' : 'indicators', names };
}

/** True where a text has none of these words, as most have. */
const ANY = new RegExp(patternOf([...WORDED_TALLY_NAMES, ...OF_MEASURES, ...OF_INDICATORS]));
export const mayWordTally = (text: string): boolean => ANY.test(text);
