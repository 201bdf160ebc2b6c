import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { isDay } from '../../year/day.js';
import { type BodyRow, filledIn, namesAFigure } from '../kinds/body-row.js';
import { FIGURE_LIKE } from '../kinds/content.js';
import { endOfFirstBlock } from '../kinds/first-block.js';
import { isSignature } from '../kinds/row-kind.js';

/** Which rows below a header say what its columns hold. */

/** A row of the table may lack a cell or two; one of something else fills less, and is neither numbered nor judged. */
const MOST_OF = 2 / 3;

/** True for a numbered label, or a verdict behind something: in front it is the mark of a legend. */
function isOfATable({ contents }: BodyRow): boolean {
  const [first, ...others] = filterList(contents, (content) => content !== 'blank');
  return first === 'numberedLabel' || others.some((own) => own === 'numberedLabel' || own === 'verdict');
}

/** What the rows of the table have that a row below them may lack. */
interface OwnRows {
  /** Columns of their figures. */
  readonly figures: ReadonlySet<number>;
  /** For a row, the fewest cells that any of them above it fills; infinite where there is none. */
  fewestAbove(row: BodyRow): number;
}

function ownRowsOf(all: readonly BodyRow[]): OwnRows {
  const block = all.slice(
    0,
    endOfFirstBlock(all, ({ kind }) => kind, namesAFigure),
  );
  const figures = new Set<number>();
  const fewest = new Map<BodyRow, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const row of block) {
    fewest.set(row, least);
    if (!namesAFigure(row)) continue;
    least = Math.min(least, filledIn(row));
    for (const [column, own] of row.contents.entries()) if (own === 'figure') figures.add(column);
  }
  return { figures, fewestAbove: (row) => fewest.get(row) ?? least };
}

/** True for a row of a list or a legend, by what the rows of the table have. */
function isOfSomethingElse(row: BodyRow, own: OwnRows): boolean {
  const fewest = own.fewestAbove(row);
  if (fewest === Number.POSITIVE_INFINITY) return false;
  const filled = filledIn(row);
  const hasFigure = row.contents.some((content, at) => FIGURE_LIKE.includes(content) && own.figures.has(at));
  if (filled > 1 && !hasFigure) return true;
  if (filled >= fewest) return false;
  return filled <= fewest * MOST_OF || row.texts.some((text) => isDay(text) || isSignature(text));
}

/** Up to the last tally: what stands below it is no more of the table. A tally may also stand above all rows. */
function aboveTally(rows: readonly BodyRow[]): readonly BodyRow[] {
  const tally = mapList(rows, ({ kind }) => kind).lastIndexOf('tally');
  const above = filterList(rows.slice(0, Math.max(tally, 0)), ({ kind }) => kind === 'content');
  return above.length > 0 ? above : filterList(rows, ({ kind }) => kind === 'content');
}

/**
 * The rows of content that say what the columns hold: none below the tally, and none at the end without a figure where those above have
 * theirs, or that fill clearly fewer cells than any above that names something beside a figure. Dates, lists and signatures below a table
 * stand in its first columns, whatever these hold.
 * @param all rows below a header
 */
export function rowsThatTell(all: readonly BodyRow[]): readonly BodyRow[] {
  const rows = aboveTally(all);
  let own: OwnRows | null = null;
  let end = rows.length;
  for (let row = rows[end - 1]; row && !isOfATable(row); row = rows[end - 1]) {
    own ??= ownRowsOf(all);
    if (!isOfSomethingElse(row, own)) break;
    end -= 1;
  }
  return rows.slice(0, end);
}
