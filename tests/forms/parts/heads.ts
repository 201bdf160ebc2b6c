import type { Column } from '../columns.js';
import type { Paper } from '../paper.js';
import type { Plan } from '../plan.js';

/** How many rows the heads of these columns take. */
export const depthOf = (columns: readonly Column[]): number =>
  Math.max(...columns.map(({ path }) => path.length));

/** Prints the heads: a word over several columns stands over the first of them, as a merged cell reads. */
export function printHeads(paper: Paper, columns: readonly Column[], single: Plan['singleHeads']): number {
  const depth = depthOf(columns);
  let row = 0;
  const first = paper.firstRow + paper.rows.length + 1;
  for (let level = 0; level < depth; level += 1) {
    let before: object | undefined;
    const cells = columns.map(({ path }) => {
      const own = path.length - 1;
      // Groups stand above; a column's own word stands on the last line, or as high as it can.
      const word =
        single === 'top' || level < own ? path[level] : level === depth - 1 ? path[own] : undefined;
      const text = word && word !== before ? word.text : '';
      before = word;
      return text;
    });
    row = paper.other('heads', cells);
  }
  mergeHeads(paper, columns, single, first);
  return row;
}

/** Merges a word with the cells below it, or beside it, that it stands for. */
function mergeHeads(
  paper: Paper,
  columns: readonly Column[],
  single: Plan['singleHeads'],
  first: number,
): void {
  const depth = depthOf(columns);
  columns.forEach(({ path }, from) => {
    path.forEach((word, level) => {
      if (columns[from - 1]?.path[level] === word) return;
      let to = from;
      while (columns[to + 1]?.path[level] === word) to += 1;
      const last = level === path.length - 1;
      if (last && single === 'bottom') return;
      paper.merge(first + level, first + (last ? depth - 1 : level), from, to);
    });
  });
}
