import { isDay } from '../../year/day.js';
import { type BodyRow, filledIn, namesAFigure } from '../kinds/body-row.js';
import { isSignature } from '../kinds/row-kind.js';

/** Which rows below a header say what its columns hold. */

/** A row of the table may lack a cell or two; one of something else fills less, and is neither numbered nor judged. */
const MOST_OF = 2 / 3;

/** True for a numbered label, or a verdict behind something: in front it is the mark of a legend. */
function isOfATable({ contents }: BodyRow): boolean {
  const [first, ...others] = contents.filter((content) => content !== 'blank');
  return first === 'numberedLabel' || others.some((own) => own === 'numberedLabel' || own === 'verdict');
}

function isThin(row: BodyRow, fewest: number): boolean {
  const filled = filledIn(row);
  if (filled >= fewest || isOfATable(row)) return false;
  return filled <= fewest * MOST_OF || row.texts.some((text) => isDay(text) || isSignature(text));
}

/** Up to the last tally: what stands below it is no more of the table. A tally may also stand above all rows. */
function aboveTally(rows: readonly BodyRow[]): readonly BodyRow[] {
  const tally = rows.map(({ kind }) => kind).lastIndexOf('tally');
  const above = rows.slice(0, Math.max(tally, 0)).filter(({ kind }) => kind === 'content');
  return above.length > 0 ? above : rows.filter(({ kind }) => kind === 'content');
}

/**
 * The rows of content that say what the columns hold: none below the tally, and none at the end that fill clearly fewer cells than any
 * above that names something beside a figure. Dates, lists and signatures below a table stand in its first columns, whatever these
 * hold.
 * @param all rows below a header
 */
export function rowsThatTell(all: readonly BodyRow[]): readonly BodyRow[] {
  const rows = aboveTally(all);
  let least = Number.POSITIVE_INFINITY;
  const fewest = rows.map((row) => {
    const above = least;
    if (namesAFigure(row)) least = Math.min(least, filledIn(row));
    return above;
  });
  let end = rows.length;
  while (end > 0) {
    const [row, above = Number.POSITIVE_INFINITY] = [rows[end - 1], fewest[end - 1]];
    if (!row || above === Number.POSITIVE_INFINITY || !isThin(row, above)) break;
    end -= 1;
  }
  return rows.slice(0, end);
}
