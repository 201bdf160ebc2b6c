import { patternOf } from '../../lexicon/entry.js';
import { COUNTS_AS_ACHIEVED, IN_TENTHS } from '../../lexicon/legend/threshold-words.js';
import { anyOf, LETTERS_OF_THRESHOLDS } from '../../lexicon/letters.js';
import { readVerdict, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';

/** A sheet that calls less than the whole target 達成: `※目標の8割以上を達成とする`. */

const PART = new RegExp(`(?:^|[^\\d.])(\\d{1,2})(%|${patternOf(IN_TENTHS)})${patternOf(COUNTS_AS_ACHIEVED)}`);
const MAY_SAY = anyOf(LETTERS_OF_THRESHOLDS);
/** A rule is no longer. */
const LONGEST = 80;

/** The part of the target that counts as 達成 by one of these lines, or null where none says less than the whole. */
function thresholdIn(lines: readonly string[]): number | null {
  for (const text of lines) {
    if (text.length > LONGEST) continue;
    const word = foldWord(text);
    const said = MAY_SAY.test(word) ? PART.exec(word) : null;
    if (said) return Number(said[1]) / (said[2] === '%' ? 100 : 10);
  }
  return null;
}

/** True for a figure that falls short of its target, and is yet 達成 by the sheet's own rule. */
function hangsOn({ figure, status }: Indicator, threshold: number): boolean {
  const { actual, target } = figure;
  if (actual.kind !== 'number' || target.kind !== 'number' || target.value <= 0) return false;
  if (target.stated === 'lte' || target.stated === 'lt' || actual.value >= target.value) return false;
  // Whoever wrote 未達成 beside it has judged by the target.
  if (readVerdict(status?.text ?? '')?.verdict === UNACHIEVED) return false;
  return actual.value >= threshold * target.value;
}

/** Indicators with those asked about that are 達成 by the rule of the sheet alone. */
export function withThreshold(
  lines: readonly string[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const threshold = thresholdIn(lines);
  if (threshold === null || threshold >= 1) return indicators;
  return mapList(indicators, (indicator) => {
    if (!hangsOn(indicator, threshold)) return indicator;
    const { figure, figureTexts } = indicator;
    const raw = figureTexts[1] ?? figureTexts[0] ?? '';
    const target = { kind: 'unreadable', raw, reason: 'threshold' } as const;
    return Object.assign({}, indicator, { figure: Object.assign({}, figure, { target }) });
  });
}
