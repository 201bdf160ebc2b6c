import { readVerdict } from '../../lexicon/verdict-words.js';
import { mapList } from '../../lists/map-list.js';
import { isDay } from '../../year/day.js';
import { isYearAlone } from '../../year/fiscal-year.js';
import { contentOf, FIGURE_LIKE } from '../kinds/content.js';
import { isStrategyHeading, leadingNumber } from '../kinds/names.js';
import { FIGURES, type Role } from '../kinds/role.js';
import { isReferenceLabel, isSignature, isTotalLabel } from '../kinds/row-kind.js';
import type { Before } from './before.js';
import { indicatorNumber } from './indicator-row.js';
import { isLike } from './like-those-above.js';
import type { RowCells } from './row-cells.js';

/**
 * Below a 達成数計 stand remarks, references and signatures, whatever columns they use: the table goes on only where a row
 * shows that it does.
 */

const NAMES: readonly Role[] = ['strategyKind', 'strategy', 'measure'];

/** The number of a 施策: that of a day or a year (`3年度`) is none. */
const numberOfName = (name: string) => (isDay(name) || isYearAlone(name) ? null : leadingNumber(name));

/**
 * True for a numbered indicator, a verdict beside a label, or the heading of a 戦略 or of the next 施策.
 */
export function goesOnBelowTally(row: RowCells, { closed, measure }: Before): boolean {
  const lastMeasure = measure?.number ?? 0;
  if (closed !== 'subtotal' && countsMeasuresAgain(row, lastMeasure)) return false;
  const label = row.text('indicator');
  const number = label && indicatorNumber(label.text);
  const figures = FIGURES.some((role) => FIGURE_LIKE.includes(contentOf(row.text(role)?.text ?? '')));
  // Up to the last row that a person gave, a label beside figures is one of the table's rows.
  if (figures && label && row.page.given?.reading.lastRow != null) return !row.shifted;
  // A numbered remark out of line is no indicator that has slipped: that has its target beside its actual.
  const hasBoth = row.text('actual') !== null || /[(（]/.test(row.text('figure')?.text ?? '');
  if (figures && number !== null) return !row.shifted || hasBoth;
  if (figures && label && readVerdict(row.text('indicatorStatus')?.text ?? '') !== null) return !row.shifted;
  const heads = [...mapList(NAMES, (role) => row.text(role)), label];
  if (heads.some((head) => head && isStrategyHeading(head.text))) return true;
  const name = row.text('measure')?.text ?? '';
  const next = numberOfName(name);
  return next !== null && next === lastMeasure + 1;
}

/** True for a 施策 that was counted before, and no 戦略 beside it that would begin anew: last year's rows. */
function countsMeasuresAgain(row: RowCells, last: number): boolean {
  const name = row.text('measure')?.text ?? '';
  const number = numberOfName(name);
  const begins = row.text('strategy') !== null || row.text('strategyKind') !== null;
  return number !== null && number <= last && !begins;
}

/** A count alone, as where a tally is spread over two rows: 達成数 1, and below it 施策数 2. */
const COUNT = /^\d{1,5}$/;

/** True where a tally above says how many achieved, and this row, in the same columns, out of how many. */
export function countsOutOf({ body }: RowCells, { tally }: Before): boolean {
  if (!tally) return false;
  const isCount = (texts: readonly string[], column: number) => COUNT.test((texts[column] ?? '').trim());
  return (
    body.texts.some((_, column) => isCount(body.texts, column)) &&
    body.contents.every((content, column) =>
      content === 'figure'
        ? isCount(body.texts, column) && isCount(tally.body.texts, column)
        : ['blank', 'words', 'unit'].includes(content),
    )
  );
}

/**
 * True for a row that looks just like the indicators above: the same columns filled with the same kinds of things, a
 * target among them. Below the tally of the whole table it must open a part of its own besides; below a 小計 more is
 * to come anyway.
 */
export function isLikeThoseAbove(row: RowCells, { closed, model, amid }: Before): boolean {
  if (amid === 'list' || amid === 'table') return false;
  if (!model || row.shifted || model.shifted || row.page !== model.page) return false;
  if (row.body.texts.some((text) => isReferenceLabel(text) || isSignature(text) || isTotalLabel(text)))
    return false;
  const named = row.hasAny(NAMES);
  return (named || closed === 'subtotal') && isLike(row, model) && hasLikeFigures(row, model) && fits(row);
}

/** True where actual and target stand in the same cells, and as many. */
function hasLikeFigures(row: RowCells, model: RowCells): boolean {
  const combined = row.text('figure')?.text ?? '';
  const hasTarget = row.text('target') !== null || /[(（].*\d/.test(combined);
  return (
    hasTarget &&
    FIGURES.every((role) => {
      const text = row.text(role)?.text ?? '';
      if (text === '') return model.text(role) === null;
      return model.text(role) !== null && FIGURE_LIKE.includes(contentOf(text));
    })
  );
}

/** True where nothing stands outside the columns of the page, and under ※2 nothing but a verdict. */
function fits({ body, page }: RowCells): boolean {
  const columns = new Set([...page.columns.values()].flat());
  const status = page.columns.get('indicatorStatus') ?? [];
  return body.contents.every((content, column) => {
    if (content === 'blank') return true;
    return columns.has(column) && (!status.includes(column) || content === 'verdict' || content === 'dash');
  });
}
