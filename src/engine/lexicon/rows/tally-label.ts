import { patternOf, whole } from '../entry.js';
import { anyOf, LAST_OF_TALLY_NAMES, LETTERS_OF_TALLY_NAMES } from '../letters.js';
import { isUnit } from '../unit.js';
import {
  ALL_COUNTED,
  HOW_COUNTED,
  JOINS_TALLY,
  OF_INDICATORS,
  OF_ITEMS,
  OF_MEASURES,
  OF_STRATEGIES,
  OF_WHOLE,
  SUMS_OF_ACHIEVED,
  TALLY_NAMES,
  UNACHIEVED_COUNTED,
} from './tally-words.js';

/** How the words that head a tally are put together: `施策の達成数計`, `独自戦略達成数`, `達成指標数/全指標数`. */

/** What a tally's own words say it counts; `either` where they leave it to the column (達成数計). */
export type TallyLevel = 'measures' | 'indicators' | 'either';

const BASIS = patternOf([...OF_STRATEGIES, ...OF_WHOLE]);
/** Whose tally it is, where each part of the table has its own. */
const PART = `(?:${BASIS}${patternOf(JOINS_TALLY)}?)?`;
const MEASURES = patternOf(OF_MEASURES);
const INDICATORS = patternOf(OF_INDICATORS);
const NAME = patternOf(TALLY_NAMES);
/** The same in a bracket behind the name. */
const BASIS_BEHIND = `(?:\\(${BASIS}\\))`;
/** 施策 or 指標, before the name or in a bracket behind it. */
const LEVEL = `(?:(${MEASURES})|${INDICATORS})`;
/** The same where the achieved are named by what they are: 達成指標数. */
const ACHIEVED = `(?:(${MEASURES})|${INDICATORS}|${patternOf(OF_ITEMS)})`;
const ANY = patternOf([...OF_MEASURES, ...OF_INDICATORS, ...OF_ITEMS]);

/** Which of the two each form counts is in its groups: the first that are 施策. */
const NAMED = new RegExp(
  `^${PART}${LEVEL}(?:目標)?の?${NAME}(?:\\((?:${MEASURES}|${INDICATORS}).{0,4}\\)|${BASIS_BEHIND})?$`,
);
const BRACKETED = new RegExp(`^${PART}${NAME}\\(${LEVEL}.{0,4}\\)$`);
const PLAIN = new RegExp(`^${PART}${NAME}(?:${BASIS_BEHIND}|\\(${patternOf(HOW_COUNTED)}\\))?$`);
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

/** What a tally is of by its own words: a part of the table, all of it, or, as most, neither. */
export type TallyBasis = 'part' | 'whole' | 'unsaid';

const standsAt = (words: string) => new RegExp(`^${words}|\\(${words}\\)$`);
const OF_PART = standsAt(patternOf(OF_STRATEGIES));
const OF_ALL_OF_IT = standsAt(patternOf(OF_WHOLE));

/** What the words that head a tally say it is of. @param label folded */
export function basisOfTally(label: string): TallyBasis {
  if (OF_PART.test(label)) return 'part';
  return OF_ALL_OF_IT.test(label) ? 'whole' : 'unsaid';
}

/** What a row counts beside the achieved, or that it is a tally of something no list knows: `達成数計（重点指標）`, `前年度達成数計`. */
export type CountOf = 'all' | 'unachieved' | 'others';

const ALL = whole(ALL_COUNTED);
const UNACHIEVED = whole(UNACHIEVED_COUNTED);
const REMARK = '\\([^()]{1,12}\\)';
const OF_OTHERS = new RegExp(`^(?:.{1,12}${patternOf(SUMS_OF_ACHIEVED)}(?:${REMARK})?|${NAME}(${REMARK}))$`);

/** What a row counts by its label, or null for any other label, and for that of a tally. @param label folded, without its mark */
export function countOfLabel(label: string): CountOf | null {
  if (!LAST_OF_TALLY_NAMES.includes(label.slice(-1)) || levelOfTally(label) !== null) return null;
  if (ALL.test(label)) return 'all';
  if (UNACHIEVED.test(label)) return 'unachieved';
  const match = OF_OTHERS.exec(label);
  // 達成件数（件） says its unit, and may be an indicator.
  return match === null || isUnit((match[1] ?? '').slice(1, -1)) ? null : 'others';
}
