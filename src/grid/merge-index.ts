import type { Area } from './grid-model.js';

/** More than the columns of any sheet, so that row and column make one number. */
const COLUMNS = 16_384;

/** Finds the merged area a cell lies in without walking all merges of the sheet. */
export class MergeIndex {
  readonly #areas = new Map<number, Area>();
  readonly #tallest: number;

  constructor(merges: readonly Area[]) {
    let tallest = 1;
    for (const merge of merges) {
      tallest = Math.max(tallest, merge.rows);
      for (let row = merge.row; row < merge.row + merge.rows; row++) {
        for (let column = merge.column; column < merge.column + merge.columns; column++) {
          this.#areas.set(row * COLUMNS + column, merge);
        }
      }
    }
    this.#tallest = tallest;
  }

  /** The merge a cell lies in, or the cell itself as an area of one. */
  areaAt(row: number, column: number): Area {
    return this.#areas.get(row * COLUMNS + column) ?? { row, column, rows: 1, columns: 1 };
  }

  /** True where a cell is hidden behind the first cell of its merge. */
  isCovered(row: number, column: number): boolean {
    const area = this.#areas.get(row * COLUMNS + column);
    return area !== undefined && (area.row !== row || area.column !== column);
  }

  /** Rows above `row` whose merges reach down into it between two columns; they must be drawn with it. */
  rowsReachingInto(row: number, firstColumn: number, lastColumn: number): readonly number[] {
    if (this.#tallest === 1) return [];
    const rows = new Set<number>();
    for (let column = firstColumn; column <= lastColumn; column++) {
      const area = this.#areas.get(row * COLUMNS + column);
      if (area && area.row < row) rows.add(area.row);
    }
    return [...rows];
  }

  /** The smallest area that holds `area` and cuts no merge. */
  grow(area: Area): Area {
    if (this.#areas.size === 0) return area;
    let { row: top, column: left } = area;
    let bottom = area.row + area.rows - 1;
    let right = area.column + area.columns - 1;
    for (let grown = true; grown; ) {
      grown = false;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const merge = this.#areas.get(row * COLUMNS + column);
          if (!merge) continue;
          const mergeBottom = merge.row + merge.rows - 1;
          const mergeRight = merge.column + merge.columns - 1;
          if (merge.row < top || merge.column < left || mergeBottom > bottom || mergeRight > right)
            grown = true;
          top = Math.min(top, merge.row);
          left = Math.min(left, merge.column);
          bottom = Math.max(bottom, mergeBottom);
          right = Math.max(right, mergeRight);
        }
      }
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
