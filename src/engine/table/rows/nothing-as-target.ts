import { whole } from '../../lexicon/entry.js';
import { EXISTING, NOTHING } from '../../lexicon/rows/nothing-words.js';
import { NO_TARGET, readVerdict } from '../../lexicon/verdict-words.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget } from './borne-out.js';

/** なし in the place of a target: none was set (docs/table-rules.md, decision 4), yet beside 有 it may be what was aimed at. */

const IS_NOTHING = whole(NOTHING);
const IS_EXISTING = whole(EXISTING);
const LONGEST = 4;

const says = (pattern: RegExp, raw: string): boolean => raw.length <= LONGEST && pattern.test(foldWord(raw));

function mayBeWanted({ figure: { actual, target }, status }: Indicator): boolean {
  if (target.kind !== 'none' || !says(IS_NOTHING, target.raw) || !says(IS_EXISTING, actual.raw)) return false;
  return readVerdict(status?.text ?? '')?.verdict !== NO_TARGET;
}

/** Indicators with those asked about whose target may be that there is none of what they count; a — under ※2 says that no target was set. */
export const withNothingAsTarget = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.some(mayBeWanted)
    ? mapList(indicators, (own) => (mayBeWanted(own) ? asksOfTarget(own, 'words') : own))
    : indicators;
