import { clausesOf, speaksAhead } from '../../comment/clauses.js';
import { anywhere, atBegin } from '../../lexicon/entry.js';
import { withoutMarkOfNote } from '../../lexicon/note-marks.js';
import {
  ALL_ACTUALS,
  ALL_AIMS,
  MISSING_ACTUALS,
  OF_NONE,
  OPEN_ACTUALS,
  OPEN_AIMS,
} from '../../lexicon/rows/open-figure-words.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import type { Indicator } from '../summary-table.js';
import { asksOfTarget, isBorneOut } from './borne-out.js';
import { wouldTurn } from './unsettled-value.js';

/** Lines that say of all actuals or all targets of a table that they are not the final ones: `実績には見込みを含む`, `目標値は仮置き`. */

const OF_ACTUALS = atBegin(ALL_ACTUALS);
const OF_AIMS = atBegin(ALL_AIMS);
const ARE_OPEN = anywhere(OPEN_ACTUALS);
const ARE_MISSING = anywhere(MISSING_ACTUALS);
const AIMS_ARE_OPEN = anywhere(OPEN_AIMS);
const SAYS_NONE = anywhere(OF_NONE);
/** Such a line is no longer. */
const LONGEST = 60;

/** How a line unsettles all figures of a table: those rows alone that more could turn where part of them is missing. */
interface Opening {
  readonly reason: 'noted' | 'changed';
  readonly isMissing: boolean;
}

const NOTED: Opening = { reason: 'noted', isMissing: false };
const MISSING: Opening = { reason: 'noted', isMissing: true };
const CHANGED: Opening = { reason: 'changed', isMissing: false };

function openingBy(line: string): Opening | null {
  if (line.length > LONGEST) return null;
  const word = foldWord(withoutMarkOfNote(line));
  if (SAYS_NONE.test(word)) return null;
  if (OF_ACTUALS.test(word)) return ARE_OPEN.test(word) ? NOTED : ARE_MISSING.test(word) ? MISSING : null;
  const isOpen = (clause: string) => AIMS_ARE_OPEN.test(clause) && !speaksAhead(clause);
  return OF_AIMS.test(word) && clausesOf(word).some(isOpen) ? CHANGED : null;
}

/**
 * Indicators with those asked about whose verdict is not written, where a line says so of them all.
 * @param lines above and below the table
 */
export function withOpenFigures(
  lines: readonly string[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const said = lines.find((line) => openingBy(line) !== null);
  const opening = said === undefined ? null : openingBy(said);
  if (opening === null) return indicators;
  const { reason, isMissing } = opening;
  return mapList(indicators, (indicator) => {
    const { actual, target } = indicator.figure;
    if (actual.kind !== 'number' || target.kind !== 'number' || isBorneOut(indicator)) return indicator;
    return isMissing && !wouldTurn(indicator) ? indicator : asksOfTarget(indicator, reason, said?.trim());
  });
}
