import { anywhere } from '../../lexicon/entry.js';
import { SAYS_SUM } from '../../lexicon/rows/against-row-words.js';
import { ACHIEVED, NO_TARGET, readVerdict } from '../../lexicon/verdict-words.js';
import { fold } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget, isBorneOut, verdictOfRow } from './borne-out.js';

/**
 * One target over several rows: a merged cell, or one that says 合計, with blank ones below. Whether it is that of each row or of all together the
 * sheet does not say, and a blank below it is no lack of a target (docs/table-rules.md, decisions 4 and 13).
 */

const OF_SEVERAL = anywhere(SAYS_SUM);

const targetText = ({ figureTexts }: Indicator): string => figureTexts[1] ?? figureTexts[0] ?? '';

const isSumOfRows = (indicator: Indicator): boolean => OF_SEVERAL.test(fold(targetText(indicator)));

const isBlankBelow = ({ figure, status }: Indicator): boolean =>
  figure.target.kind === 'absent' &&
  figure.actual.kind === 'number' &&
  readVerdict(status?.text ?? '')?.verdict !== NO_TARGET;

/** What is reached by one row alone is reached by several together. */
const isReachedAlone = (indicator: Indicator): boolean => verdictOfRow(indicator) === ACHIEVED;

/**
 * Indicators with those asked about that may have one target together.
 * @param knowsMerges false where the reader can't tell merges: any blank place below a target may then be covered
 */
export function withSharedTargets(
  indicators: readonly Indicator[],
  knowsMerges: boolean,
): readonly Indicator[] {
  let own: Indicator[] | null = null;
  let first = -1;
  for (const [place, indicator] of indicators.entries()) {
    const { target } = indicator.figure;
    if (target.kind !== 'absent') {
      first = place;
      continue;
    }
    const above = indicators[first];
    if (!above || above.figure.target.kind === 'none' || !isBlankBelow(indicator)) continue;
    const isCovered = target.covered === true;
    if (!isCovered && above.measure !== indicator.measure) continue;
    const mayBeCovered =
      !knowsMerges && indicator.figureTexts.length > 1 && (indicator.status?.text ?? '').trim() === '';
    if (!isCovered && !mayBeCovered && !isSumOfRows(above)) continue;
    own ??= [...indicators];
    own[place] = asksOfTarget(indicator, 'shared');
    if (above.figure.target.kind === 'number' && !isBorneOut(above) && !isReachedAlone(above))
      own[first] = asksOfTarget(above, 'shared');
  }
  return own ?? indicators;
}
