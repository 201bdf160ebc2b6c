import { type CellContent, isShownAsStored } from './cell-content.js';

/** A part of one column of a grid; rows and columns count from the grid's first. */
export interface ColumnPart {
  readonly column: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** What asking for one more area costs, in letters of text that could be carried instead. */
const COST_OF_AN_AREA = 300;

function lengthOf(content: CellContent | undefined): number {
  return content === undefined ? 0 : String(content).length;
}

/**
 * The areas whose shown text has to be asked for: those around numbers, dates, truth values and formulas. Two of them
 * in a column become one where carrying the texts between them a second time is cheaper than another area, so that a
 * column of comments is not carried twice for a number at its end.
 * @param grid `Range.formulas`
 */
export function textAreas(grid: readonly (readonly CellContent[])[]): ColumnPart[] {
  const parts: ColumnPart[] = [];
  const width = Math.max(0, ...grid.slice(0, 1).map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    let first = -1;
    let last = -1;
    let between = 0;
    for (const [row, cells] of grid.entries()) {
      const content = cells[column];
      if (content === undefined || isShownAsStored(content)) {
        between += lengthOf(content);
        continue;
      }
      if (first >= 0 && between > COST_OF_AN_AREA) {
        parts.push({ column, firstRow: first, rows: last - first + 1 });
        first = row;
      }
      if (first < 0) first = row;
      last = row;
      between = 0;
    }
    if (first >= 0) parts.push({ column, firstRow: first, rows: last - first + 1 });
  }
  return parts;
}
