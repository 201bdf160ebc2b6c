import { patternOf } from '../../lexicon/entry.js';
import { COUNTS_AS_ACHIEVED, ENOUGH, IN_TENTHS } from '../../lexicon/legend/threshold-words.js';
import { anyOf, LETTERS_OF_THRESHOLDS } from '../../lexicon/letters.js';
import { readVerdict, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget } from './borne-out.js';

/** A sheet that calls less than the whole target 達成: `※目標の8割以上を達成とする`. */

const SHARE = `(?:^|[^\\d.])(\\d{1,2})(%|${patternOf(IN_TENTHS)})`;
const PART = new RegExp(`${SHARE}${patternOf(COUNTS_AS_ACHIEVED)}`);
/** Under 達成基準 nothing else can be meant. */
const ENOUGH_PART = new RegExp(`${SHARE}${patternOf(ENOUGH)}`);
const MAY_SAY = anyOf(LETTERS_OF_THRESHOLDS);
/** A rule is no longer. */
const LONGEST = 80;

/** The part of the target that counts as 達成 by one of these lines, or null where none says less than the whole. */
function thresholdIn(lines: readonly string[], pattern = PART): number | null {
  for (const text of lines) {
    if (text.length > LONGEST) continue;
    const word = foldWord(text);
    const said = MAY_SAY.test(word) ? pattern.exec(word) : null;
    if (said) return Number(said[1]) / (said[2] === '%' ? 100 : 10);
  }
  return null;
}

/** True for a line that says which part of the target is 達成. */
export const saysThreshold = (line: string): boolean => thresholdIn([line]) !== null;

/** True for a figure that falls short of its target, and is yet 達成 by the sheet's own rule. */
function hangsOn({ figure, status }: Indicator, threshold: number): boolean {
  const { actual, target } = figure;
  if (actual.kind !== 'number' || target.kind !== 'number' || target.value <= 0) return false;
  if (target.stated === 'lte' || target.stated === 'lt' || actual.value >= target.value) return false;
  // Whoever wrote 未達成 beside it has judged by the target.
  if (readVerdict(status?.text ?? '')?.verdict === UNACHIEVED) return false;
  return actual.value >= threshold * target.value;
}

/** An indicator, asked about where it is 達成 by a rule that a part of its target is enough, and by nothing else. */
const asked = (indicator: Indicator, threshold: number | null): Indicator =>
  threshold !== null && threshold < 1 && hangsOn(indicator, threshold)
    ? asksOfTarget(indicator, 'threshold')
    : indicator;

/** The same where the rule stands in its own row. @param criterion what stands there under 達成基準 or the like */
export function withOwnThreshold(indicator: Indicator, criterion: string): Indicator {
  const own = thresholdIn([criterion], ENOUGH_PART) ?? thresholdIn([indicator.comment?.text ?? '']);
  return own === null ? indicator : asked(indicator, own);
}

/** Indicators with those asked about that are 達成 by the rule of the sheet alone. */
export function withThreshold(
  lines: readonly string[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const threshold = thresholdIn(lines);
  if (threshold === null || threshold >= 1) return indicators;
  return mapList(indicators, (indicator) => asked(indicator, threshold));
}
