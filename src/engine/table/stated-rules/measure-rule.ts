import { anywhere, patternOf } from '../../lexicon/entry.js';
import { madeOf } from '../../lexicon/heads/own-words.js';
import { PLAIN_WORDS } from '../../lexicon/legend/plain-words.js';
import { CALLS_ACHIEVED } from '../../lexicon/legend/verdict-rule-words.js';
import { LETTER_OF_TALLIES } from '../../lexicon/letters.js';
import {
  ALL_OF_THEM,
  JUDGED_MEASURES,
  MORE_THAN_HALF,
  OF_BOTH_LEVELS,
  ONE_THAT_FAILS,
  OTHER_SHARES,
  PLAIN_RULING,
  RULING_ACTS,
} from '../../lexicon/rows/measure-rule-words.js';
import { foldWord } from '../../text/fold.js';
import type { StatedMeasureRule } from '../summary-table.js';

/** A line of the sheet that says how 施策 are judged: `※1 施策は、指標の過半数が達成の場合に「達成」とする`. */

const IS_OF_MEASURES = anywhere([...JUDGED_MEASURES, ...ONE_THAT_FAILS]);
const IS_OF_BOTH = anywhere(OF_BOTH_LEVELS);
const SAYS_HOW = anywhere([...CALLS_ACHIEVED, ...RULING_ACTS]);
const IS_PLAIN = madeOf([...PLAIN_WORDS, ...PLAIN_RULING]);
const SAYS_ALL = anywhere(ALL_OF_THEM);
const ONE_FAILS = new RegExp(patternOf(ONE_THAT_FAILS), 'g');
const MAJORITY = new RegExp(patternOf(MORE_THAN_HALF), 'g');
const SAYS_OTHERWISE = anywhere(OTHER_SHARES);
/** A rule is no longer. */
const LONGEST = 80;

/**
 * Which of the two rules a line gives: null for any other, undefined where it gives none.
 * @param word folded
 */
function ruleOf(word: string): StatedMeasureRule['means'] | undefined {
  const turned = word.replace(ONE_FAILS, '');
  const rest = turned.replace(MAJORITY, '');
  if (!IS_PLAIN.test(rest) || SAYS_OTHERWISE.test(turned)) return null;
  const isAll = turned !== word || SAYS_ALL.test(turned);
  if (rest === turned) return isAll ? 'all' : undefined;
  return isAll ? null : 'majority';
}

/** True for a line about the verdicts of 施策, and of no single indicator. */
export function isOfMeasures(line: string): boolean {
  const word = foldWord(line);
  return IS_OF_MEASURES.test(word) && !IS_OF_BOTH.test(word);
}

/**
 * The rule by which the sheet says that its 施策 are judged; null where it says none, or no more than which words are written (docs/table-rules.md,
 * decision 3). Of several lines one that says another than all counts.
 * @param lines above and below the table
 */
export function measureRuleIn(lines: readonly string[]): StatedMeasureRule | null {
  let found: StatedMeasureRule | null = null;
  for (const line of lines) {
    if (line.length > LONGEST || !line.includes(LETTER_OF_TALLIES)) continue;
    const word = foldWord(line);
    const means = IS_OF_MEASURES.test(word) && SAYS_HOW.test(word) ? ruleOf(word) : undefined;
    if (means === undefined) continue;
    if (found === null || found.means === 'all') found = { line: line.trim(), means };
  }
  return found;
}
