import { type Area, contains } from './area.js';

/** Merged areas, found by cell without looking through all of them: a long 総括表 holds one merge a measure. */
export class MergeIndex {
  private readonly byRow = new Map<number, Area[]>();

  constructor(readonly areas: readonly Area[]) {
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const there = this.byRow.get(row);
        if (there) there.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  /** The merge that covers a cell. */
  at(row: number, column: number): Area | undefined {
    return this.byRow.get(row)?.find((area) => contains(area, row, column));
  }
}
