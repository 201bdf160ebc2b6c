import { anywhere, atBegin } from '../../lexicon/entry.js';
import { withoutMarkOfNote } from '../../lexicon/note-marks.js';
import {
  ALL_ACTUALS,
  ALL_AIMS,
  OF_NONE,
  OPEN_ACTUALS,
  OPEN_AIMS,
} from '../../lexicon/rows/open-figure-words.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget, isBorneOut } from './borne-out.js';

/** Lines that say of all actuals or all targets of a table that they are not the final ones: `実績には見込みを含む`, `目標値は仮置き`. */

const OF_ACTUALS = atBegin(ALL_ACTUALS);
const OF_AIMS = atBegin(ALL_AIMS);
const ARE_OPEN = anywhere(OPEN_ACTUALS);
const AIMS_ARE_OPEN = anywhere(OPEN_AIMS);
const SAYS_NONE = anywhere(OF_NONE);
/** Such a line is no longer. */
const LONGEST = 60;

/** Why the rows of a table are not judged by a line about all its figures; null for most. */
function openBy(line: string): 'noted' | 'changed' | null {
  if (line.length > LONGEST) return null;
  const word = foldWord(withoutMarkOfNote(line));
  if (SAYS_NONE.test(word)) return null;
  if (OF_ACTUALS.test(word)) return ARE_OPEN.test(word) ? 'noted' : null;
  return OF_AIMS.test(word) && AIMS_ARE_OPEN.test(word) ? 'changed' : null;
}

/**
 * Indicators with those asked about whose verdict is not written, where a line says so of them all.
 * @param lines above and below the table
 */
export function withOpenFigures(
  lines: readonly string[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const said = lines.find((line) => openBy(line) !== null);
  const reason = said === undefined ? null : openBy(said);
  if (reason === null) return indicators;
  return mapList(indicators, (indicator) => {
    const { actual, target } = indicator.figure;
    const isAsked = actual.kind === 'number' && target.kind === 'number' && !isBorneOut(indicator);
    return isAsked ? asksOfTarget(indicator, reason, said?.trim()) : indicator;
  });
}
