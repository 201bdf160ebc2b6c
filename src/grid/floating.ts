import { ROW_NUMBERS } from './grid-sizes.js';
import type { SheetMetrics } from './sheet-metrics.js';

/** What lies over the cells of a sheet: its charts. */

/** Pixels of a sheet, its upper left cell's corner being 0. */
export interface FloatingPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Floating {
  /** Says what is shown; while it is the same nothing is drawn anew. */
  readonly key: string;
  /** Where it lies, by where columns and rows begin. */
  place(columnAt: (column: number) => number, rowAt: (row: number) => number): FloatingPlace;
  draw(): HTMLElement;
}

/** Lays what floats over the cells of the sheet in front. */
export class FloatingLayer {
  /** A row group holds rows alone, and they hold cells: what floats lies in one of its own, which has no place itself. */
  readonly element = document.createElement('div');
  readonly #cell = document.createElement('div');
  #shown = new Map<string, HTMLElement>();

  constructor() {
    this.element.className = 'grid-floating-row';
    this.element.setAttribute('role', 'row');
    this.#cell.setAttribute('role', 'gridcell');
    this.element.append(this.#cell);
  }

  show(items: readonly Floating[], { columns, rows }: SheetMetrics): void {
    const before = this.#shown;
    this.#shown = new Map();
    for (const { key, place, draw } of items) {
      const element = before.get(key) ?? framed(draw());
      before.delete(key);
      this.#shown.set(key, element);
      const { left, top, width, height } = place(
        (column) => columns.offset(Math.min(column, columns.count)),
        (row) => rows.offset(Math.min(row, rows.count)),
      );
      element.style.left = `${left + ROW_NUMBERS}px`;
      element.style.top = `${top}px`;
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      if (!element.isConnected) this.#cell.append(element);
    }
    for (const gone of before.values()) gone.remove();
    this.element.hidden = this.#shown.size === 0;
  }
}

function framed(content: HTMLElement): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'grid-floating';
  frame.append(content);
  return frame;
}
