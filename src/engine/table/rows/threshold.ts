import { anywhere, patternOf } from '../../lexicon/entry.js';
import { holdsLegendWord } from '../../lexicon/legend/legend-words.js';
import {
  BOUNDS_OF_PARTS,
  COUNTS_AS_ACHIEVED,
  ENOUGH,
  EXPLAINED_VERDICTS,
  IN_TENTHS,
  NEARLY_ACHIEVED,
  OF_OTHER_VERDICTS,
} from '../../lexicon/legend/threshold-words.js';
import { anyOf, LETTER_OF_TALLIES, LETTERS_OF_THRESHOLDS } from '../../lexicon/letters.js';
import { ACHIEVED, readVerdict, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget } from './borne-out.js';
import { isOfMeasures } from './measure-rule.js';

/**
 * A sheet that calls less than the whole target 達成, or only more than it: `※目標の8割以上を達成とする`, `達成＝110％以上　未達成＝110％未満`,
 * `評価（9割以上で達成）` as a head.
 */

const SHARE = `(?:^|[^\\d.])(\\d{1,3})(%|${patternOf(IN_TENTHS)})`;
const PART = new RegExp(`${SHARE}${patternOf(COUNTS_AS_ACHIEVED)}`);
/** Under 達成基準 nothing else can be meant. */
const ENOUGH_PART = new RegExp(`${SHARE}${patternOf(ENOUGH)}`);
const BOUNDED = new RegExp(`${SHARE}${patternOf(BOUNDS_OF_PARTS)}`, 'g');
const EXPLAINS_VERDICT = anywhere(EXPLAINED_VERDICTS);
const NEARLY = new RegExp(patternOf(NEARLY_ACHIEVED), 'g');
const OF_OTHERS = anywhere(OF_OTHER_VERDICTS);
const MAY_SAY = anyOf(LETTERS_OF_THRESHOLDS);
/** A rule is no longer. */
const LONGEST = 80;

const partOf = (number: string | undefined, of: string | undefined): number =>
  Number(number) / (of === '%' ? 100 : 10);

/** The part of the target that counts as 達成 by a text, or null where it says none. */
function thresholdIn(text: string, pattern = PART): number | null {
  if (text.length > LONGEST) return null;
  const word = foldWord(text);
  const said = MAY_SAY.test(word) ? pattern.exec(word) : null;
  return said && partOf(said[1], said[2]);
}

/** True for a line that says that a part of the target, or just all of it, is 達成. */
export function saysThreshold(line: string): boolean {
  const threshold = thresholdIn(line);
  return threshold !== null && threshold <= 1;
}

/** The parts of the target between which a rule may judge otherwise than the target does. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = (parts: readonly number[]): Span => ({
  from: Math.min(1, ...parts),
  to: Math.max(1, ...parts),
});

/** What a line that explains verdicts by parts of the target leaves open; null for any other. */
function spanIn(line: string): Span | null {
  const threshold = thresholdIn(line);
  if (threshold !== null) return spanOf([threshold]);
  if (line.length > LONGEST || !line.includes(LETTER_OF_TALLIES)) return null;
  const word = foldWord(line);
  if (!MAY_SAY.test(word) || !EXPLAINS_VERDICT.test(word.replace(NEARLY, ''))) return null;
  // Marks have a legend of their own; a rate of something else is no part of the target.
  if (OF_OTHERS.test(word) || isOfMeasures(line) || holdsLegendWord(word, 'otherMeasure')) return null;
  return spanOf(mapList([...word.matchAll(BOUNDED)], ([, number, of]) => partOf(number, of)));
}

/** True for a figure whose verdict is another by the sheet's own rule, or may be. */
function hangsOn({ figure, status }: Indicator, { from, to }: Span): boolean {
  const { actual, target } = figure;
  if (actual.kind !== 'number' || target.kind !== 'number' || target.value <= 0) return false;
  if (target.stated === 'lte' || target.stated === 'lt') return false;
  const isShort = actual.value < target.value;
  // Whoever wrote what the figures give has judged by the target.
  if (readVerdict(status?.text ?? '')?.verdict === (isShort ? UNACHIEVED : ACHIEVED)) return false;
  return isShort ? actual.value >= from * target.value : to > 1 && actual.value <= to * target.value;
}

/** An indicator, asked about where a rule of the sheet judges it otherwise than by its target. */
const asked = (indicator: Indicator, span: Span): Indicator =>
  hangsOn(indicator, span) ? asksOfTarget(indicator, 'threshold') : indicator;

/** The same where the rule stands in its own row. @param criterion what stands there under 達成基準 or the like */
export function withOwnThreshold(indicator: Indicator, criterion: string): Indicator {
  const own = thresholdIn(criterion, ENOUGH_PART) ?? thresholdIn(indicator.comment?.text ?? '');
  return own === null || own >= 1 ? indicator : asked(indicator, spanOf([own]));
}

/**
 * Indicators with those asked about that a rule of the sheet judges otherwise than their target does.
 * @param lines above and below the table, and the heads of its verdicts
 */
export function withThreshold(
  lines: readonly string[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const spans = flatMapList(lines, (line) => spanIn(line) ?? []);
  const all = spanOf(flatMapList(spans, ({ from, to }) => [from, to]));
  if (all.from === 1 && all.to === 1) return indicators;
  return mapList(indicators, (indicator) => asked(indicator, all));
}
