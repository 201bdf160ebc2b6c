import { unitOfLabel } from '../../lexicon/unit.js';
import { mapList } from '../../lists/map-list.js';
import { isDay } from '../../year/day.js';
import { isYearAlone } from '../../year/fiscal-year.js';
import { contentOf, FIGURE_LIKE, LABEL_LIKE } from '../kinds/content.js';
import { isLoneNumber } from '../kinds/names.js';
import { FIGURES } from '../kinds/role.js';
import { isOfAnotherYear, isReferenceLabel, isSignature } from '../kinds/row-kind.js';
import type { Before } from './before.js';
import { indicatorNumber } from './indicator-row.js';
import type { RowCells } from './row-cells.js';

/**
 * What a row must be for the table to go on with it, below a blank row and behind the last row that shows itself one of the
 * table's: a list or a date that stands there without heads fills the same columns, and is written otherwise.
 */

/** True where a target stands in a row, in a cell of its own or beside the actual. */
export const hasTarget = (row: RowCells) =>
  row.text('target') !== null || /[(（]/.test(row.text('figure')?.text ?? '');

/** True for what heads rows or stands between them: one cell, or a numbered label whose figures were left blank. */
function isHeading(row: RowCells): boolean {
  if (row.text('indicatorStatus') !== null || row.hasAny(FIGURES)) return false;
  const label = row.text('indicator')?.text ?? '';
  return row.filled === 1 || (indicatorNumber(label) !== null && !isLoneNumber(label));
}

/** True where a row has what the other has: a number before its label, a unit behind it, a target beside its actual. */
export function isLike(row: RowCells, model: RowCells): boolean {
  const [label, other] = mapList([row, model], (cells) => cells.text('indicator')?.text ?? '');
  if (!label || !other || row.shifted !== model.shifted) return false;
  const content = contentOf(label);
  if (!LABEL_LIKE.includes(content)) return false;
  if (contentOf(other) === 'numberedLabel' && content !== 'numberedLabel') return false;
  if (isOfAnotherYear(label) || isYearAlone(label)) return false;
  if (unitOfLabel(other) !== '' && unitOfLabel(label) === '') return false;
  if (hasTarget(model) && !hasTarget(row)) return false;
  return FIGURES.every((role) => {
    const text = row.text(role)?.text ?? '';
    return text === '' || (FIGURE_LIKE.includes(contentOf(text)) && !isDay(text));
  });
}

/** True for an indicator that counts on from the one above, whatever stands where its figures do. */
function countsOn(row: RowCells, model: RowCells): boolean {
  const [own, other] = mapList([row, model], (cells) => indicatorNumber(cells.text('indicator')?.text ?? ''));
  const isFilled = row.hasAny(FIGURES);
  return isFilled && own != null && other != null && own === other + 1;
}

/** True for a row that may go on with the table where it seemed to have ended. */
export function mayGoOn(row: RowCells, { amid, model }: Before): boolean {
  if (amid === 'list' || amid === 'table') return false;
  if (row.body.texts.some((text) => isReferenceLabel(text) || isSignature(text))) return false;
  return isHeading(row) || model === null || isLike(row, model) || countsOn(row, model);
}
