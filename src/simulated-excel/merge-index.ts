import { type Area, contains, intersection } from './area.js';

/** Merged areas, found by row without looking through all of them: a long sheet may hold one every few rows. */
export class MergeIndex {
  private readonly all = new Set<Area>();
  private readonly byRow = new Map<number, Area[]>();
  private listed: readonly Area[] | null = null;

  constructor(areas: readonly Area[]) {
    for (const area of areas) this.add(area);
  }

  /** Every merge, in the order they were made. */
  get areas(): readonly Area[] {
    this.listed ??= [...this.all];
    return this.listed;
  }

  /** The merge that covers a cell. */
  at(row: number, column: number): Area | undefined {
    return this.byRow.get(row)?.find((area) => contains(area, row, column));
  }

  add(area: Area): void {
    this.all.add(area);
    this.listed = null;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const there = this.byRow.get(row);
      if (there) there.push(area);
      else this.byRow.set(row, [area]);
    }
  }

  /** Takes away the merges that touch an area. */
  removeTouching(area: Area): void {
    const rows =
      area.rows < this.byRow.size
        ? Array.from({ length: area.rows }, (_, offset) => area.row + offset)
        : [...this.byRow.keys()];
    const touching = new Set(rows.flatMap((row) => this.byRow.get(row) ?? []));
    for (const merge of touching) if (intersection(merge, area)) this.remove(merge);
  }

  private remove(merge: Area): void {
    this.all.delete(merge);
    this.listed = null;
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      const left = (this.byRow.get(row) ?? []).filter((area) => area !== merge);
      if (left.length > 0) this.byRow.set(row, left);
      else this.byRow.delete(row);
    }
  }
}
