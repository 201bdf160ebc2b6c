import { type Area, boundingArea, cellArea } from './area.js';

/**
 * The rectangle around a growing and shrinking set of cells. Growing is immediate; only when a cell on the edge
 * leaves the set are the cells looked through again, at the next question.
 */
export class UsedExtent {
  private known: Area | null = null;
  private stale = false;

  /** @param cells the places (row, column) of every cell now in the set. */
  constructor(private readonly cells: () => Iterable<readonly [number, number]>) {}

  include(row: number, column: number): void {
    if (this.stale) return;
    const area = this.known;
    if (!area) {
      this.known = cellArea(row, column);
    } else if (
      row < area.row ||
      column < area.column ||
      row >= area.row + area.rows ||
      column >= area.column + area.columns
    ) {
      this.known = boundingArea(area, cellArea(row, column));
    }
  }

  leave(row: number, column: number): void {
    const area = this.known;
    if (this.stale || !area) return;
    this.stale =
      row === area.row ||
      column === area.column ||
      row === area.row + area.rows - 1 ||
      column === area.column + area.columns - 1;
  }

  forget(): void {
    this.stale = true;
  }

  /** The rectangle; `null` for an empty set. */
  area(): Area | null {
    if (this.stale) {
      this.stale = false;
      this.known = null;
      for (const [row, column] of this.cells()) this.include(row, column);
    }
    return this.known;
  }
}
