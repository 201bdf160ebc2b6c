import type { Area } from './area.js';

/** How many members of a set lie on each line (row or column), with the first and last line that has any. */
class LineCount {
  private readonly counts = new Map<number, number>();
  first = 0;
  last = -1;

  add(line: number): void {
    if (this.counts.size === 0) {
      this.first = line;
      this.last = line;
    } else {
      this.first = Math.min(this.first, line);
      this.last = Math.max(this.last, line);
    }
    this.counts.set(line, (this.counts.get(line) ?? 0) + 1);
  }

  remove(line: number): void {
    const left = (this.counts.get(line) ?? 0) - 1;
    if (left > 0) {
      this.counts.set(line, left);
      return;
    }
    this.counts.delete(line);
    if (this.counts.size === 0) return;
    while (!this.counts.has(this.first)) this.first++;
    while (!this.counts.has(this.last)) this.last--;
  }

  get empty(): boolean {
    return this.counts.size === 0;
  }
}

/** The rectangle around a growing and shrinking set of cells, known at any time without looking through them. */
export class UsedExtent {
  private readonly rows = new LineCount();
  private readonly columns = new LineCount();

  /** A cell that was not in the set joins it. */
  join(row: number, column: number): void {
    this.rows.add(row);
    this.columns.add(column);
  }

  /** A cell of the set leaves it. */
  leave(row: number, column: number): void {
    this.rows.remove(row);
    this.columns.remove(column);
  }

  /** The rectangle; `null` for an empty set. */
  area(): Area | null {
    if (this.rows.empty) return null;
    return {
      row: this.rows.first,
      column: this.columns.first,
      rows: this.rows.last - this.rows.first + 1,
      columns: this.columns.last - this.columns.first + 1,
    };
  }
}
