import type { Quantity, UnreadableReason } from '../../figure/reading.js';
import { verdictByFigures } from '../../figure/verdict-by-figures.js';
import { ACHIEVED, readVerdict, UNACHIEVED, type Verdict } from '../../lexicon/verdict-words.js';
import { namedInFull } from '../named-in-full.js';
import type { Indicator } from '../summary-table.js';

/** What a written verdict tells of a row about which the sheet leaves a doubt. */

/** Actual and target of a row that has both as one number. */
export interface Figures {
  readonly actual: Quantity;
  readonly target: Quantity;
}

/** The verdict that the figures of a row give by themselves, or null where they give none. */
export function verdictOfRow(indicator: Indicator): Verdict | null {
  const { figure, better, unit } = indicator;
  const label = namedInFull(indicator);
  return verdictByFigures(figure, { label, unit: unit.label || unit.column, ...(better && { better }) });
}

/** True where the verdict that is written is the one the figures give: it bears them out. */
export function isBorneOut(indicator: Indicator): boolean {
  const written = readVerdict(indicator.status?.text ?? '')?.verdict;
  return written !== undefined && written === verdictOfRow(indicator);
}

/** True where 達成 or 未達成 is written, and the figures give the other. */
export function isContradicted(indicator: Indicator): boolean {
  const written = readVerdict(indicator.status?.text ?? '')?.verdict;
  const own = verdictOfRow(indicator);
  return own !== null && (written === ACHIEVED || written === UNACHIEVED) && written !== own;
}

/** The indicator with its target left to a person. @param said the line of the sheet that does so, where it is not in its row */
export function asksOfTarget(indicator: Indicator, reason: UnreadableReason, said?: string): Indicator {
  const { figure, figureTexts } = indicator;
  const raw = figureTexts[1] ?? figureTexts[0] ?? '';
  const target = { kind: 'unreadable', raw, reason, ...(said !== undefined && { said }) } as const;
  return Object.assign({}, indicator, { figure: Object.assign({}, figure, { target }) });
}
