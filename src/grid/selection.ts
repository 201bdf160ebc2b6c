import type { Area } from './grid-model.js';
import type { MergeIndex } from './merge-index.js';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns of the grid, and the used part of its sheet. */
export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  readonly used: Area | null;
  /** Rows that fit into the view: the step of PageUp and PageDown. */
  readonly pageRows: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'row-start'
  | 'row-end'
  | 'sheet-start'
  | 'sheet-end';

const clamp = (value: number, last: number) => Math.max(0, Math.min(value, last));

/**
 * Where a move leads from a cell. A merge is left as one cell: from its far edge, on the row or column the
 * walk is on. The answer is the first cell of the merge walked into.
 */
export function moveFrom(from: Position, move: Move, merges: MergeIndex, extent: GridExtent): Position {
  const here = merges.areaAt(from.row, from.column);
  const target = ((): Position => {
    switch (move) {
      case 'up':
        return { row: here.row - 1, column: from.column };
      case 'down':
        return { row: here.row + here.rows, column: from.column };
      case 'left':
        return { row: from.row, column: here.column - 1 };
      case 'right':
        return { row: from.row, column: here.column + here.columns };
      case 'page-up':
        return { row: from.row - extent.pageRows, column: from.column };
      case 'page-down':
        return { row: from.row + extent.pageRows, column: from.column };
      case 'row-start':
        return { row: from.row, column: 0 };
      case 'row-end':
        return { row: from.row, column: extent.used ? extent.used.column + extent.used.columns - 1 : 0 };
      case 'sheet-start':
        return { row: 0, column: 0 };
      case 'sheet-end':
        return extent.used
          ? {
              row: extent.used.row + extent.used.rows - 1,
              column: extent.used.column + extent.used.columns - 1,
            }
          : { row: 0, column: 0 };
    }
  })();
  const row = clamp(target.row, extent.rows - 1);
  const column = clamp(target.column, extent.columns - 1);
  const there = merges.areaAt(row, column);
  return { row: there.row, column: there.column };
}

/** The area between the cell a selection began on and the cell it reaches to, both included. */
export function areaBetween(anchor: Position, reach: Position, merges: MergeIndex): Area {
  const row = Math.min(anchor.row, reach.row);
  const column = Math.min(anchor.column, reach.column);
  return merges.grow({
    row,
    column,
    rows: Math.abs(anchor.row - reach.row) + 1,
    columns: Math.abs(anchor.column - reach.column) + 1,
  });
}

/** True where both are the same rectangle. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
