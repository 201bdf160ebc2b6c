import { readVerdict } from '../../lexicon/verdict-words.js';
import { type Content, contentOf } from '../kinds/content.js';
import { isLoneNumber, isStrategyHeading, leadingNumber } from '../kinds/names.js';
import type { Role } from '../kinds/role.js';
import { isBreakdownLabel, isReferenceLabel } from '../kinds/row-kind.js';
import type { TextAt } from '../summary-table.js';
import { indicatorNumber } from './indicator-row.js';
import type { RowCells } from './row-cells.js';

/** Which rows of the body are judged, and which only stand there. */

const FIGURES: readonly Role[] = ['figure', 'actual', 'target'];
const FIGURE_LIKE: readonly Content[] = ['figure', 'pending', 'dash'];

/**
 * Below a 達成数計 stand remarks, references and signatures, whatever columns they use: the table goes on only with a
 * numbered indicator, a verdict beside a label, or the heading of a 戦略 or of the next 施策.
 * @param lastMeasure number of the last 施策, 0 where it has none
 */
export function goesOnBelowTally(row: RowCells, lastMeasure: number): boolean {
  const label = row.text('indicator');
  const number = label && indicatorNumber(label.text);
  const figures = FIGURES.some((role) => FIGURE_LIKE.includes(contentOf(row.text(role)?.text ?? '')));
  // A numbered remark out of line is no indicator that has slipped: that has its target beside its actual.
  const hasBoth = row.text('actual') !== null || /[(（]/.test(row.text('figure')?.text ?? '');
  if (figures && number !== null) return !row.shifted || hasBoth;
  if (figures && label && readVerdict(row.text('indicatorStatus')?.text ?? '') !== null) return !row.shifted;
  const heads = [row.text('strategyKind'), row.text('strategy'), row.text('measure'), label];
  if (heads.some((head) => head && isStrategyHeading(head.text))) return true;
  const next = leadingNumber(row.text('measure')?.text ?? '');
  return next !== null && next === lastMeasure + 1;
}

/**
 * A row is an indicator when it names one beside a figure or a verdict. Words where a figure should stand are a
 * figure only beside a label. A number printed in a form and left alone names nothing.
 */
export function isIndicator(row: RowCells, label: TextAt | null): boolean {
  const figures = FIGURES.flatMap((role) => row.text(role)?.text ?? []);
  const number = label && indicatorNumber(label.text);
  // Where a verdict stands beside it, it is judged after all.
  const isJudged = row.text('indicatorStatus') !== null;
  if (label && isReferenceLabel(label.text) && !isJudged) return false;
  const hasTarget = row.text('target') !== null || figures.some((text) => /[(（]/.test(text));
  if (label && isBreakdownLabel(label.text) && !isJudged && !hasTarget) return false;
  // Without a label, a target or a verdict a figure is a remark on the one above, such as its rate.
  if (!label)
    return (
      figures.some((text) => FIGURE_LIKE.includes(contentOf(text))) &&
      (isJudged || hasTarget || figures.some((text) => contentOf(text) !== 'figure'))
    );
  if (figures.length > 0 || FIGURES.some((role) => row.holdsUnseen(role))) return true;
  if (number !== null) return !isLoneNumber(label.text);
  return readVerdict(row.text('indicatorStatus')?.text ?? '') !== null;
}
