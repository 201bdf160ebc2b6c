import type { Sheet } from '../../../cells/sheet.js';
import { gradeOf } from '../../lexicon/grade-marks.js';
import { readVerdict } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { isDay, saysWhen } from '../../year/day.js';
import { isYearAlone } from '../../year/fiscal-year.js';
import { type BodyRow, filledIn } from '../kinds/body-row.js';
import { contentOf, FIGURE_LIKE } from '../kinds/content.js';
import type { Role } from '../kinds/role.js';
import { headsForCertain, isInForm } from '../kinds/row-in-form.js';
import { isReferenceLabel, isSignature } from '../kinds/row-kind.js';
import type { Page } from '../layout/page.js';
import { indicatorNumber } from './indicator-row.js';
import { isNoName } from './judged-row.js';
import { isLabelThatCounts } from './label-alone.js';
import { hasTarget } from './like-those-above.js';
import { RowCells } from './row-cells.js';

/**
 * Where the rows of a page end that no tally closes: signatures, dates and lists right below them are told by what they say, and
 * by being less than any row above.
 */

const FIGURES: readonly Role[] = ['figure', 'actual', 'target'];
const FEWEST = 2;
/** Rows that say what the others are like. */
const MOST = 60;

/** True for a number or a verdict where a label should stand. */
const isNoLabel = (label: string) => isNoName(label) || contentOf(label) === 'figure';

const figuresOf = (row: RowCells) => mapList(FIGURES, (role) => contentOf(row.text(role)?.text ?? ''));

/** True for a row that names something beside a figure. */
const isOwn = (row: RowCells) =>
  row.text('indicator') !== null && figuresOf(row).some((content) => FIGURE_LIKE.includes(content));

/** `29年度` begins with a number, and is none. */
function isNumbered(row: RowCells): boolean {
  const label = row.text('indicator')?.text ?? '';
  return indicatorNumber(label) !== null && !isYearAlone(label);
}
const isJudged = (row: RowCells) => readVerdict(row.text('indicatorStatus')?.text ?? '') !== null;

/** True where a row fills fewer cells than any above, and of all that is judged has a figure at most. */
function isLess(row: RowCells, own: readonly RowCells[]): boolean {
  const fewest = own.reduce((least, { filled }) => Math.min(least, filled), Number.POSITIVE_INFINITY);
  const target = row.text('figure') ?? row.text('target');
  const hasOwn = hasTarget(row) && FIGURE_LIKE.includes(contentOf(target?.text ?? ''));
  return row.filled < fewest && !hasOwn && own.some(hasTarget);
}

/** True for a day where the actual and one where the target stands: when something was done, and when it was to be. */
function givesDays(row: RowCells): boolean {
  const [both, actual, target] = mapList(FIGURES, (role) => row.text(role)?.text ?? '');
  if (both) return hasTarget(row) && saysWhen(both);
  return [actual, target].every((text) => text !== undefined && saysWhen(text));
}

/** True for words where all rows above have figures, and less of them, or without the number all others have. */
function isWords(row: RowCells, own: readonly RowCells[]): boolean {
  if (own.length < FEWEST || figuresOf(row).some((content) => FIGURE_LIKE.includes(content))) return false;
  const sizes = mapList(own, ({ filled }) => filled).sort((a, b) => a - b);
  return row.filled < (sizes[Math.floor(sizes.length / 2)] ?? 0) || own.every(isNumbered);
}

/** True for a row with nothing in the columns of the table that could be judged. */
const isNeutral = (row: RowCells) =>
  [...FIGURES, 'indicator' as const, 'indicatorStatus' as const].every((role) => row.text(role) === null);

/** True for words where all rows above have a verdict or nothing, and no target beside them. */
function hasOddStatus(row: RowCells): boolean {
  const status = row.text('indicatorStatus')?.text ?? '';
  return status !== '' && contentOf(status) !== 'dash' && gradeOf(status) === null && !hasTarget(row);
}

/** True for a row with all that an indicator without a verdict has, words though it may be, and that heads nothing by what it says. */
const isFilledIn = (row: RowCells): boolean =>
  isInForm((role) => row.text(role)?.text ?? '') && !headsForCertain(row.body.texts);

/** True for a label without the number that all others have. */
const lacksNumber = (row: RowCells, own: readonly RowCells[]): boolean =>
  own.length >= FEWEST && own.every(isNumbered) && !isNumbered(row);

function isOfSomethingElse(row: RowCells, own: readonly RowCells[]): boolean {
  if (isFilledIn(row) && !lacksNumber(row, own)) return false;
  if (row.body.texts.some((text) => isSignature(text) || isReferenceLabel(text))) return true;
  const label = row.text('indicator')?.text ?? '';
  if (label === '' || isJudged(row)) return false;
  if (isDay(label) || isYearAlone(label)) return true;
  if (isNumbered(row) || givesDays(row) || isLabelThatCounts(row)) return false;
  if (isNoLabel(label) || isWords(row, own) || hasOddStatus(row)) return true;
  return FIGURES.some((role) => isDay(row.text(role)?.text ?? '')) || isLess(row, own);
}

/** Rows that are the table's: those with a number or a verdict, where there are such, else all with a figure. */
function ownRows(rows: readonly RowCells[]): readonly RowCells[] {
  const named = filterList(rows, isOwn);
  const sure = filterList(named, (row) => isNumbered(row) || isJudged(row));
  return sure.length >= FEWEST ? sure : named;
}

/** The rows between blank ones. */
function blocksOf(rows: readonly BodyRow[]): readonly (readonly BodyRow[])[] {
  const blocks: BodyRow[][] = [[]];
  for (const row of rows) {
    if (row.kind === 'blank') blocks.push([]);
    else blocks.at(-1)?.push(row);
  }
  return blocks;
}

const FEWEST_OF_A_LIST = 3;

/** True for words above a row that fills as many cells. */
const headsRow = (body: BodyRow, below: BodyRow | undefined): boolean =>
  below !== undefined &&
  below.kind === 'content' &&
  !body.contents.includes('figure') &&
  filledIn(body) >= FEWEST_OF_A_LIST &&
  filledIn(below) === filledIn(body);

/** Where the rows that may be the table's end, and the rows that were looked at for it. */
interface EndOfRows {
  /** True for an index into the sheet's rows behind them. */
  isBehind(row: number): boolean;
  /** The cells of a row of the page. */
  cellsOf(body: BodyRow): RowCells;
}

/** Where the rows that may be the table's end, in every block between blank rows: those behind them are of something else. */
export function endOfRows(sheet: Sheet, page: Page): EndOfRows {
  if (page.rows.some(({ kind }) => kind === 'tally'))
    return { isBehind: () => false, cellsOf: (body) => new RowCells(sheet, page, body) };
  const known = new Map<BodyRow, RowCells>();
  const cellsOf = (body: BodyRow) => known.get(body) ?? new RowCells(sheet, page, body);
  for (const body of page.rows.slice(0, MOST))
    if (body.kind === 'content') known.set(body, new RowCells(sheet, page, body));
  const own = ownRows([...known.values()]);
  /** True for a row of something else; null for one that says nothing of what it is. */
  const isElse = (body: BodyRow): boolean | null => {
    if (body.kind !== 'content') return null;
    const row = cellsOf(body);
    if (isNeutral(row)) return null;
    const above = filterList(own, (other) => other.body.index < body.index);
    return above.length > 0 && isOfSomethingElse(row, above);
  };
  const behind = new Set<number>();
  for (const block of blocksOf(page.rows)) {
    let from = block.length;
    // Rows in words are the table's, but for those below heads of something else.
    let areWords = false;
    for (let place = block.length - 1; place >= 0; place -= 1) {
      const body = block[place];
      const other = body ? isElse(body) : null;
      if (!body || other === null) continue;
      // Words right above a row of something else that fills as many cells head it.
      const heads = from === place + 1 && headsRow(body, block[from]);
      if (heads) from = place;
      else if (areWords ? !other || !headsForCertain(body.texts) : !other) {
        if (body.contents.includes('figure')) break;
        areWords = true;
      } else {
        areWords = false;
        from = place;
      }
    }
    for (const { index } of block.slice(from)) behind.add(index);
  }
  return { isBehind: (row) => behind.has(row), cellsOf };
}
