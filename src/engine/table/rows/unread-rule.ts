import { directionInNote } from '../../lexicon/direction-beside.js';
import { anywhere, patternOf } from '../../lexicon/entry.js';
import { madeOf } from '../../lexicon/heads/own-words.js';
import { PLAIN_WORDS } from '../../lexicon/legend/plain-words.js';
import {
  CALLS_ACHIEVED,
  EXCEPTIONS,
  NEARLY_ACHIEVED,
  OF_OTHER_VERDICTS,
  PLAIN_RULE,
} from '../../lexicon/legend/threshold-words.js';
import { LETTER_OF_TALLIES } from '../../lexicon/letters.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { markOfNote, marksIn } from '../../text/note-marks.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget, isBorneOut } from './borne-out.js';
import { isOfMeasures } from './measure-rule.js';
import { saysThreshold } from './threshold.js';

/**
 * A line of the sheet with a rule for what is 達成 that is not read: `※前年実績を上回った場合は達成とする`. What it makes of a row nobody but a
 * person knows; a verdict written as the figures give it bears them out (docs/table-rules.md, decision 16).
 */

const SAYS_RULE = anywhere(CALLS_ACHIEVED);
const NEARLY = new RegExp(patternOf(NEARLY_ACHIEVED), 'g');
const IS_PLAIN = madeOf([...PLAIN_WORDS, ...PLAIN_RULE]);
const MAKES_EXCEPTION = anywhere(EXCEPTIONS);
const OF_OTHERS = anywhere(OF_OTHER_VERDICTS);
const NUMBERED = /\d$/;
/** What a note on a mark says of a direction is heard elsewhere. */
const saysDirection = (line: string): boolean => directionInNote(line) !== null;
/** A rule is no longer. */
const LONGEST = 80;

/** True for words with a rule for what is 達成, or that call something so, beyond what reaches its target. */
export function isUnreadRule(line: string): boolean {
  if (line.length > LONGEST || !line.includes(LETTER_OF_TALLIES)) return false;
  const word = foldWord(line);
  if (!SAYS_RULE.test(word.replace(NEARLY, '')) || OF_OTHERS.test(word)) return false;
  if (isOfMeasures(line) || saysThreshold(line)) return false;
  return !IS_PLAIN.test(word) || MAKES_EXCEPTION.test(word);
}

/**
 * Indicators with those asked about that such a line may judge otherwise: of a note on a mark those whose label bears it.
 * @param lines above and below the table
 */
export function withUnreadRule(
  lines: readonly string[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const rules = filterList(lines, isUnreadRule);
  if (rules.length === 0) return indicators;
  const labelled = new Set(flatMapList(indicators, ({ label }) => marksIn(label)));
  const marks = mapList(rules, (line) => {
    const mark = markOfNote(line);
    const isOfRows = mark !== null && (labelled.has(mark) || (NUMBERED.test(mark) && saysDirection(line)));
    return isOfRows ? { mark, isHeard: saysDirection(line) } : null;
  });
  const concerns = ({ label }: Indicator): boolean => {
    const own = marksIn(label);
    return marks.some((note) => note === null || (!note.isHeard && own.includes(note.mark)));
  };
  return mapList(indicators, (indicator) => {
    const { actual, target } = indicator.figure;
    if (actual.kind !== 'number' || target.kind !== 'number') return indicator;
    return concerns(indicator) && !isBorneOut(indicator) ? asksOfTarget(indicator, 'rule') : indicator;
  });
}
