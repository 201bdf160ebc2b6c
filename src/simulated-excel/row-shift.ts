import { type Area, SHEET_ROWS } from './area.js';
import type { RowMove } from './formula/moved-formula.js';

/** What inserting or deleting rows does to rows and to whatever lies on an area. */
export interface RowShift {
  readonly row: RowMove;
  /** Moves, stretches or shrinks the areas; what lay on deleted rows only is left out. */
  readonly areas: <T extends { readonly area: Area }>(things: readonly T[]) => T[];
}

function shiftOf(row: RowMove, first: (row: number) => number, last: (row: number) => number): RowShift {
  return {
    row,
    areas: (things) =>
      things.flatMap((thing) => {
        const { area } = thing;
        const top = first(area.row);
        const bottom = Math.min(last(area.row + area.rows - 1), SHEET_ROWS - 1);
        return bottom < top ? [] : [{ ...thing, area: { ...area, row: top, rows: bottom - top + 1 } }];
      }),
  };
}

/** `count` new rows above row `at`: what begins there or below moves down, what spans the place grows. */
export function insertingRows(at: number, count: number): RowShift {
  const move = (row: number) => (row >= at ? row + count : row);
  return shiftOf((row) => (move(row) < SHEET_ROWS ? move(row) : null), move, move);
}

/** Rows `at` to `at + count - 1` go, what is below moves up. */
export function deletingRows(at: number, count: number): RowShift {
  const gone = (row: number) => row >= at && row < at + count;
  const up = (row: number) => (row >= at + count ? row - count : row);
  return shiftOf(
    (row) => (gone(row) ? null : up(row)),
    (row) => (gone(row) ? at : up(row)),
    (row) => (gone(row) ? at - 1 : up(row)),
  );
}
