import { patternOf } from '../entry.js';
import { anyOf, LAST_OF_TALLY_NAMES, LETTERS_OF_TALLY_NAMES } from '../letters.js';
import {
  OF_INDICATORS,
  OF_ITEMS,
  OF_MEASURES,
  OF_STRATEGIES,
  PART_OF_TABLE,
  TALLY_NAMES,
} from './tally-words.js';

/** How the words that head a tally are put together: `施策の達成数計`, `独自戦略達成数`, `達成指標数/全指標数`. */

/** What a tally's own words say it counts; `either` where they leave it to the column (達成数計). */
export type TallyLevel = 'measures' | 'indicators' | 'either';

const PART = `(?:${patternOf(PART_OF_TABLE)})?`;
const MEASURES = patternOf(OF_MEASURES);
const INDICATORS = patternOf(OF_INDICATORS);
const NAME = patternOf(TALLY_NAMES);
const STRATEGY = `(?:\\(${patternOf(OF_STRATEGIES)}\\))`;
/** 施策 or 指標, before the name or in a bracket behind it. */
const LEVEL = `(?:(${MEASURES})|${INDICATORS})`;
/** The same where the achieved are named by what they are: 達成指標数. */
const ACHIEVED = `(?:(${MEASURES})|${INDICATORS}|${patternOf(OF_ITEMS)})`;
const ANY = patternOf([...OF_MEASURES, ...OF_INDICATORS, ...OF_ITEMS]);

/** Which of the two each form counts is in its groups: the first that are 施策. */
const NAMED = new RegExp(
  `^${PART}${LEVEL}(?:目標)?の?${NAME}(?:\\((?:${MEASURES}|${INDICATORS}).{0,4}\\)|${STRATEGY})?$`,
);
const BRACKETED = new RegExp(`^${PART}${NAME}\\(${LEVEL}.{0,4}\\)$`);
const PLAIN = new RegExp(`^${PART}${NAME}${STRATEGY}?$`);
const COUNTED = new RegExp(`^${PART}達成${ACHIEVED}数?(?:の?合?計)?(?:/[全総]?${ANY}数?)?$`);
const OF_ALL = new RegExp(`^${PART}達成数?/[全総]?${ACHIEVED}数?$`);

const MAY_NAME = anyOf(LETTERS_OF_TALLY_NAMES);

/** Level of the words that head a tally, or null for any other words. @param label folded, without its mark */
export function levelOfTally(label: string): TallyLevel | null {
  if (!LAST_OF_TALLY_NAMES.includes(label.slice(-1)) || !MAY_NAME.test(label)) return null;
  // No other form reads so, and most tallies do.
  if (PLAIN.test(label)) return 'either';
  for (const pattern of [NAMED, BRACKETED, COUNTED, OF_ALL]) {
    const match = pattern.exec(label);
    if (match) return match[1] === undefined ? 'indicators' : 'measures';
  }
  return null;
}
