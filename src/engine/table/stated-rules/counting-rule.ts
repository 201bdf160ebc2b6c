import { anywhere } from '../../lexicon/entry.js';
import { madeOf } from '../../lexicon/heads/own-words.js';
import { PLAIN_WORDS } from '../../lexicon/legend/plain-words.js';
import {
  COUNTED_THINGS,
  COUNTING_ACTS,
  LEFT_OUT,
  OTHER_COUNTING,
  PLAIN_COUNTING,
  WITHOUT_TARGET,
} from '../../lexicon/rows/counting-rule-words.js';
import { foldWord } from '../../text/fold.js';

/** A line of the sheet with a rule of its own for what its tallies count: `※△は達成数計に含める`, `※重点指標は2倍で集計する`. */

const NAMES_TALLY = anywhere(COUNTED_THINGS);
const SAYS_HOW = anywhere(COUNTING_ACTS);
const IS_PLAIN = madeOf([...PLAIN_WORDS, ...PLAIN_COUNTING]);
const SAYS_OTHER = anywhere(OTHER_COUNTING);
const NAMES_WITHOUT_TARGET = anywhere(WITHOUT_TARGET);
const LEAVES_OUT = anywhere(LEFT_OUT);
/** A rule is no longer. */
const LONGEST = 80;

/** True for words that say no more of those without a target than that they are left out. */
const isPlain = (word: string): boolean =>
  IS_PLAIN.test(word) &&
  !SAYS_OTHER.test(word) &&
  (!NAMES_WITHOUT_TARGET.test(word) || LEAVES_OUT.test(word));

/**
 * The first line with a rule that is not read; null where there is none, or no more is said than that those without a target are left out, as they are
 * anyway. What it makes of the tallies nobody but a person knows (docs/table-rules.md, decision 18).
 * @param lines above and below the table
 */
export function countingRuleIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > LONGEST) continue;
    const word = foldWord(line);
    if (NAMES_TALLY.test(word) && SAYS_HOW.test(word) && !isPlain(word)) return line.trim();
  }
  return null;
}
