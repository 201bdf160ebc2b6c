import { isOpenChoice } from '../../lexicon/open-choice.js';
import { readVerdict } from '../../lexicon/verdict-words.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { type Content, contentOf, FIGURE_LIKE } from '../kinds/content.js';
import { isLoneNumber } from '../kinds/names.js';
import { FIGURES } from '../kinds/role.js';
import type { Because } from '../kinds/row-is.js';
import {
  isBreakdownLabel,
  isRateLabel,
  isReferenceLabel,
  isRepeatedComment,
  mayBeCountedElsewhere,
  mayTakeTogether,
} from '../kinds/row-kind.js';
import type { TextAt } from '../summary-table.js';
import { indicatorNumber } from './indicator-row.js';
import type { RowCells } from './row-cells.js';

/** Which rows amid the indicators are judged, and which only stand there. */

const NO_NAMES: readonly Content[] = ['verdict', 'grade', 'dash'];

/** True for 達成, ○ or — where a label should stand, as in a legend: it names nothing. */
export const isNoName = (label: string): boolean => NO_NAMES.includes(contentOf(label));

/** `目標達成率`: longer names say what it is the rate of. */
const LONGEST_RATE = 6;

/** True for the rate of the whole table, below its rows where no tally closes them. */
export const isRateOfTable = (label: string, figures: readonly string[]): boolean =>
  label.length <= LONGEST_RATE &&
  isRateLabel(label) &&
  figures.length > 0 &&
  figures.every((text) => /[%％]\s*$/.test(text));

const figuresOf = (row: RowCells) => flatMapList(FIGURES, (role) => row.text(role)?.text ?? []);
const hasTarget = (row: RowCells) =>
  row.text('target') !== null || figuresOf(row).some((text) => /[(（]/.test(text));

/** `創業5件`, and no remark such as `（前年5件）`. */
const WORDED_FIGURE = /^[\p{L}\p{N}].*[\d０-９]/u;

/** Words that name their figures themselves, under 目標 and under 実績 both: an indicator whose figures a person must read. */
function isWorded(row: RowCells): boolean {
  const [actual, target] = [row.text('actual'), row.text('target')];
  return !!actual && !!target && WORDED_FIGURE.test(actual.text) && WORDED_FIGURE.test(target.text);
}

/** `（9月末現在の件数を各支所から）`: words in brackets and nothing else, as below a head. */
const REMARK_ALONE = /^\s*[(（][^()（）]*\p{L}{4}[^()（）]*[)）]\s*$/u;

/** Without a label, a target or a verdict a figure is a remark on the one above, such as its rate. */
function whyFigureAlone(row: RowCells, isJudged: boolean): Because | null {
  const figures = figuresOf(row);
  if (!isJudged && figures.length > 0 && figures.every((text) => REMARK_ALONE.test(text))) return null;
  const contents = mapList(figures, contentOf);
  const tells = isJudged || hasTarget(row) || contents.some((content) => content !== 'figure');
  const isFigure = contents.some((content) => FIGURE_LIKE.includes(content)) || isWorded(row);
  return tells && isFigure ? 'figure-without-label' : null;
}

/** True for a row whose label or comment says that it stands elsewhere too, or is a reference: without a verdict it is no indicator. */
export const isToldElsewhere = (row: RowCells, label: TextAt): boolean =>
  mayBeCountedElsewhere(label.text) || isRepeatedComment(row.text('comment')?.text ?? '');

/** True for a row that is an indicator only by a verdict of its own: a reference, one told again, others taken together. */
const isNoIndicator = (row: RowCells, label: TextAt) =>
  isReferenceLabel(label.text) || mayTakeTogether(label.text) || isToldElsewhere(row, label);

/**
 * Why a row is an indicator, or null where it is none: it names one beside a figure or a verdict. Words where a figure
 * should stand are a figure only beside a label. A number printed in a form and left alone names nothing.
 */
export function whyIndicator(row: RowCells, label: TextAt | null): Because | null {
  // Where a verdict stands beside it, it is judged after all.
  const isJudged = row.text('indicatorStatus') !== null;
  if (!label) return whyFigureAlone(row, isJudged);
  if (NO_NAMES.includes(row.content('indicator'))) return null;
  if (!isJudged && isNoIndicator(row, label)) return null;
  if (
    !isJudged &&
    !hasTarget(row) &&
    (isBreakdownLabel(label.text) || isRateOfTable(label.text, figuresOf(row)))
  )
    return null;
  if (!row.isBlank(FIGURES)) return 'figure-beside-label';
  if (indicatorNumber(label.text) !== null) return isLoneNumber(label.text) ? null : 'number-before-label';
  const status = row.text('indicatorStatus')?.text ?? '';
  return readVerdict(status) || isOpenChoice(status) ? 'verdict-beside-label' : null;
}
