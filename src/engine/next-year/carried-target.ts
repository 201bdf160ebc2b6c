import { remarksOf } from '../figure/token.js';
import { anywhere, wordsOf } from '../lexicon/entry.js';
import { CARRIED_TARGETS } from '../lexicon/figure/carried-targets.js';
import type { Indicator } from '../table/summary-table.js';
import { foldWord } from '../text/fold.js';

/** The mark of a target that is last year's still (docs/command-line.md, `next`). */

const IS_CARRIED = anywhere(CARRIED_TARGETS);
const MARK = wordsOf(CARRIED_TARGETS).join('');

/** A target with the mark behind it. */
export const withMark = (text: string): string => `${text}${MARK}`;

/** Whether the target of an indicator is last year's still: it was taken over by `next`, and nobody has touched it. */
export function isCarriedTarget({ figureTexts }: Pick<Indicator, 'figureTexts'>): boolean {
  return figureTexts.some((text) => IS_CARRIED.test(foldWord(remarksOf(text))));
}
