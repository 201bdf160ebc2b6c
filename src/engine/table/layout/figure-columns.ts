import { anywhere } from '../../lexicon/entry.js';
import { FIGURE_OF_RATE, RATE_WORDS } from '../../lexicon/heads/heads-of-figures.js';
import { RUNNING_NUMBERS, WEIGHTS } from '../../lexicon/heads/running-numbers.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { foldWord } from '../../text/fold.js';
import { ColumnCounts } from '../columns/column-counts.js';
import { type BodyRow, filledIn } from '../kinds/body-row.js';
import type { Content } from '../kinds/content.js';
import type { HeadClaim } from './head-claim.js';

/** Which columns hold figures, rates and verdicts, by what stands in them. */

/** Rows that are looked at; more would not change what a column is. */
const MOST_ROWS = 60;
/** A row of the table fills more cells than a heading or a note does. */
const FEWEST_CELLS = 3;

/** The rows the columns are known by: so many of them, spread over the whole page. */
export function sampleOf(rows: readonly BodyRow[]): readonly BodyRow[] {
  const step = Math.max(1, Math.floor(rows.length / MOST_ROWS));
  return filterList(rows, (row, place) => place % step === 0 && filledIn(row) >= FEWEST_CELLS);
}

const FIGURE_LIKE: readonly Content[] = ['figure', 'dash', 'pending', 'numberedLabel'];

function countsOf(sample: readonly BodyRow[], column: number): ColumnCounts {
  const counts = new ColumnCounts();
  for (const { contents } of sample) counts.add(contents[column] ?? 'blank');
  return counts;
}

export interface SeenColumns {
  readonly figures: readonly number[];
  readonly verdicts: readonly number[];
}

/**
 * Columns of figures, and columns of verdicts.
 * @param passOver columns that hold labels, units or ※1
 */
export function seenColumns(sample: readonly BodyRow[], passOver: ReadonlySet<number>): SeenColumns {
  const width = sample.reduce((most, { contents }) => Math.max(most, contents.length), 0);
  const figures: number[] = [];
  const verdicts: number[] = [];
  for (let column = 0; column < width; column += 1) {
    if (passOver.has(column)) continue;
    const counts = countsOf(sample, column);
    const { filled } = counts;
    const judged = counts.of('verdict');
    if (judged >= 1 && judged >= 0.3 * filled && judged + counts.of('dash') >= 0.7 * filled) {
      verdicts.push(column);
    } else if (
      counts.of('figure') >= 1 &&
      FIGURE_LIKE.reduce((sum, content) => sum + counts.of(content), 0) >= 0.6 * filled &&
      filled >= Math.min(2, sample.length)
    ) {
      figures.push(column);
    }
  }
  return { figures, verdicts };
}

/** A bracket with something behind it, in more than half of a column's figures: actual and target in one cell. */
export function holdsBoth(sample: readonly BodyRow[], column: number): boolean {
  const figures = filterList(sample, ({ contents }) => contents[column] === 'figure');
  const both = filterList(figures, ({ texts }) => /[(（]/.test(texts[column] ?? ''));
  return figures.length > 0 && both.length * 2 >= figures.length;
}

const RATE = anywhere(RATE_WORDS);
const ONE_OF_RATE = anywhere(FIGURE_OF_RATE);

/** True where the head says 達成率, 進捗率, 前年比 and not of which figure it is one. */
export function isRate({ roles, text }: HeadClaim): boolean {
  if (roles[0] === 'rate') return true;
  return RATE.test(text) && !ONE_OF_RATE.test(text);
}

/** True where `実績/目標` stands over figures none of which is followed by a bracket: it says how the rate below is reckoned. */
export function isFormulaOfRate(
  { roles, text }: HeadClaim,
  sample: readonly BodyRow[],
  column: number,
): boolean {
  if (roles[0] !== 'figure' || !/[/／÷]/.test(text)) return false;
  const texts = flatMapList(sample, ({ texts }) => texts[column]?.trim() || []);
  return texts.length > 0 && !texts.some((own) => /[(（]/.test(own));
}

const COUNTER = anywhere([...RUNNING_NUMBERS, ...WEIGHTS]);

/** True for the running number of the rows, or the weight of each. */
export const isCounter = ({ text }: HeadClaim) => COUNTER.test(foldWord(text));
