import { type Area, contains } from './area.js';
import { BLANK_CELL, type CellState, hasContent, isUntouched } from './cell.js';
import { UsedExtent } from './used-extent.js';

/** A cell with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellState;
}

/** The touched cells of one sheet, by row, with the extents of content and of formats kept up to date. */
export class CellStore {
  private rows = new Map<number, Map<number, CellState>>();
  private content = new UsedExtent();
  private touched = new UsedExtent();

  get(row: number, column: number): CellState | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Replaces the cell by its present state with `change` laid over it. */
  update(row: number, column: number, change: Partial<CellState>): void {
    const before = this.get(row, column);
    const after: CellState = { ...(before ?? BLANK_CELL), ...change };
    if (isUntouched(after)) this.remove(row, column);
    else this.put(row, column, after);
    const had = before !== undefined && hasContent(before);
    if (hasContent(after) && !had) this.content.join(row, column);
    if (!hasContent(after) && had) this.content.leave(row, column);
  }

  /** The extent of cells with content, or of all touched cells; `null` where there are none. */
  usedArea(contentOnly: boolean): Area | null {
    return (contentOnly ? this.content : this.touched).area();
  }

  /** The touched cells inside the area, in no particular order. */
  *within(area: Area): Generator<PlacedCell> {
    if (area.rows < this.rows.size) {
      for (let row = area.row; row < area.row + area.rows; row++) yield* this.rowWithin(row, area);
    } else {
      for (const row of this.rows.keys()) yield* this.rowWithin(row, area);
    }
  }

  /** Moves whole rows: each row goes where `move` says, or is dropped where it says `null`. */
  moveRows(move: (row: number) => number | null): void {
    const moved = new Map<number, Map<number, CellState>>();
    this.content = new UsedExtent();
    this.touched = new UsedExtent();
    for (const [row, cells] of this.rows) {
      const target = move(row);
      if (target === null) continue;
      moved.set(target, cells);
      for (const [column, cell] of cells) {
        this.touched.join(target, column);
        if (hasContent(cell)) this.content.join(target, column);
      }
    }
    this.rows = moved;
  }

  private *rowWithin(row: number, area: Area): Generator<PlacedCell> {
    for (const [column, cell] of this.rows.get(row) ?? []) {
      if (contains(area, row, column)) yield { row, column, cell };
    }
  }

  private put(row: number, column: number, cell: CellState): void {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    if (!cells.has(column)) this.touched.join(row, column);
    cells.set(column, cell);
  }

  private remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (!cells?.delete(column)) return;
    if (cells.size === 0) this.rows.delete(row);
    this.touched.leave(row, column);
  }
}
