import { anywhere } from '../../lexicon/entry.js';
import { FIGURE_OF_RATE, RATE_WORDS } from '../../lexicon/heads/heads-of-figures.js';
import { RUNNING_NUMBERS, WEIGHTS } from '../../lexicon/heads/running-numbers.js';
import { foldWord } from '../../text/fold.js';
import type { BodyRow } from '../kinds/body-row.js';
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
  return rows.filter(
    ({ contents }, place) =>
      place % step === 0 && contents.filter((content) => content !== 'blank').length >= FEWEST_CELLS,
  );
}

const FIGURE_LIKE: readonly Content[] = ['figure', 'dash', 'pending', 'numberedLabel'];

interface Share {
  readonly filled: number;
  count(...contents: readonly Content[]): number;
}

function shareOf(sample: readonly BodyRow[], column: number): Share {
  const counts = new Map<Content, number>();
  let filled = 0;
  for (const { contents } of sample) {
    const content = contents[column] ?? 'blank';
    if (content === 'blank') continue;
    filled += 1;
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  return { filled, count: (...wanted) => wanted.reduce((sum, own) => sum + (counts.get(own) ?? 0), 0) };
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
    const { filled, count } = shareOf(sample, column);
    const judged = count('verdict');
    if (judged >= 1 && judged >= 0.3 * filled && count('verdict', 'dash') >= 0.7 * filled) {
      verdicts.push(column);
    } else if (
      count('figure') >= 1 &&
      count(...FIGURE_LIKE) >= 0.6 * filled &&
      filled >= Math.min(2, sample.length)
    ) {
      figures.push(column);
    }
  }
  return { figures, verdicts };
}

/** A bracket with something behind it, in more than half of a column's figures: actual and target in one cell. */
export function holdsBoth(sample: readonly BodyRow[], column: number): boolean {
  const figures = sample.filter(({ contents }) => contents[column] === 'figure');
  const both = figures.filter(({ texts }) => /[(（]/.test(texts[column] ?? ''));
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
  const texts = sample.flatMap(({ texts }) => texts[column]?.trim() || []);
  return texts.length > 0 && !texts.some((own) => /[(（]/.test(own));
}

const COUNTER = anywhere([...RUNNING_NUMBERS, ...WEIGHTS]);

/** True for the running number of the rows, or the weight of each. */
export const isCounter = ({ text }: HeadClaim) => COUNTER.test(foldWord(text));
