import { columnLetters } from '../cells/address.js';
import type { AxisWindow } from './axis.js';
import { cellElement } from './cell-element.js';
import type { Area, GridSheet } from './grid-model.js';
import { COLUMN_LETTERS, ROW_NUMBERS } from './grid-sizes.js';
import type { SheetMetrics } from './sheet-metrics.js';

const SPARE_ROWS = 8;
const SPARE_COLUMNS = 2;

/** Draws the part of a sheet that is in view: column letters, row numbers, cells, the frame of the selection. */
export class SheetSurface {
  /** The scrolling grid itself. */
  readonly element = document.createElement('div');
  readonly body = document.createElement('div');
  readonly #letters = document.createElement('div');
  readonly #frame = document.createElement('div');
  readonly #rows = new Map<number, HTMLElement>();
  #columns: AxisWindow = { first: 0, last: -1 };
  #sheet: GridSheet | null = null;
  #metrics: SheetMetrics | null = null;
  #selected: Area | null = null;

  constructor() {
    this.element.className = 'grid';
    this.element.setAttribute('role', 'grid');
    this.element.setAttribute('aria-multiselectable', 'true');
    this.element.lang = 'ja';
    this.#letters.className = 'grid-letters';
    this.#letters.setAttribute('role', 'row');
    this.body.className = 'grid-body';
    this.body.setAttribute('role', 'rowgroup');
    this.#frame.className = 'grid-frame';
    this.#frame.setAttribute('role', 'presentation');
    this.element.append(this.#letters, this.body);
    this.body.append(this.#frame);
  }

  /** Shows a sheet, everything drawn anew. */
  show(sheet: GridSheet, metrics: SheetMetrics, selected: Area): void {
    this.#sheet = sheet;
    this.#metrics = metrics;
    this.#selected = selected;
    this.element.setAttribute('aria-label', sheet.name);
    this.element.setAttribute('aria-rowcount', String(metrics.rows.count));
    this.element.setAttribute('aria-colcount', String(metrics.columns.count));
    this.#forget();
    this.draw();
  }

  /** Draws what scrolled into view and drops what left it. */
  draw(): void {
    const sheet = this.#sheet;
    const metrics = this.#metrics;
    if (!sheet || !metrics) return;
    const columns = metrics.columns.window(
      this.element.scrollLeft,
      this.element.scrollLeft + this.element.clientWidth - ROW_NUMBERS,
      SPARE_COLUMNS,
    );
    if (columns.first !== this.#columns.first || columns.last !== this.#columns.last) this.#forget();
    this.#columns = columns;
    let rows = this.#rowsInView(metrics);
    // Rows may grow when their text is first measured; then others are in view.
    for (let pass = 0; pass < 3 && metrics.fitRows(rows.first, rows.last); pass++) {
      this.#forget();
      rows = this.#rowsInView(metrics);
    }
    this.body.style.width = `${metrics.columns.total + ROW_NUMBERS}px`;
    this.body.style.height = `${metrics.rows.total}px`;

    const wanted = new Set(metrics.merges.rowsReachingInto(rows.first, columns.first, columns.last));
    for (let row = rows.first; row <= rows.last; row++) wanted.add(row);
    for (const [row, element] of this.#rows) {
      if (wanted.has(row)) continue;
      element.remove();
      this.#rows.delete(row);
    }
    for (const row of [...wanted].sort((a, b) => a - b)) {
      if (!this.#rows.has(row)) this.#addRow(sheet, metrics, row);
    }
    this.#drawLetters(metrics);
    this.#drawFrame(metrics);
  }

  /** Marks an area as selected. */
  select(area: Area): void {
    this.#selected = area;
    if (!this.#metrics) return;
    this.#drawLetters(this.#metrics);
    this.#drawFrame(this.#metrics);
  }

  /** Scrolls as little as needed to bring an area into view. */
  reveal(area: Area): void {
    const metrics = this.#metrics;
    if (!metrics) return;
    const top = metrics.rows.offset(area.row);
    const bottom = top + Math.min(metrics.rows.span(area.row, area.rows), this.pageHeight());
    const left = metrics.columns.offset(area.column);
    const right = metrics.columns.offset(area.column + area.columns);
    const width = this.element.clientWidth - ROW_NUMBERS;
    if (top < this.element.scrollTop) this.element.scrollTop = top;
    else if (bottom > this.element.scrollTop + this.pageHeight()) {
      this.element.scrollTop = bottom - this.pageHeight();
    }
    if (left < this.element.scrollLeft) this.element.scrollLeft = left;
    else if (right > this.element.scrollLeft + width) this.element.scrollLeft = Math.min(left, right - width);
  }

  /** Height of the cells in view, without the column letters, in CSS pixels. */
  pageHeight(): number {
    return this.element.clientHeight - COLUMN_LETTERS;
  }

  #rowsInView(metrics: SheetMetrics): AxisWindow {
    const top = this.element.scrollTop;
    return metrics.rows.window(top, top + this.pageHeight(), SPARE_ROWS);
  }

  #forget(): void {
    for (const element of this.#rows.values()) element.remove();
    this.#rows.clear();
  }

  #addRow(sheet: GridSheet, metrics: SheetMetrics, row: number): void {
    const element = document.createElement('div');
    element.className = 'grid-row';
    element.setAttribute('role', 'row');
    element.setAttribute('aria-rowindex', String(row + 1));
    element.style.top = `${metrics.rows.offset(row) - 1}px`;
    element.style.height = `${metrics.rows.size(row) + 1}px`;
    const number = document.createElement('div');
    number.className = 'grid-number';
    number.setAttribute('role', 'rowheader');
    number.textContent = String(row + 1);
    element.append(number);
    // A merge or a long text may begin left of what is in view.
    const first = this.#firstColumnTouching(sheet, metrics, row);
    for (let column = first; column <= this.#columns.last; column++) {
      if (!metrics.merges.isCovered(row, column)) element.append(cellElement(sheet, metrics, row, column));
    }
    this.#rows.set(row, element);
    const next = [...this.#rows.keys()].filter((other) => other > row).sort((a, b) => a - b)[0];
    this.body.insertBefore(element, (next === undefined ? null : this.#rows.get(next)) ?? this.#frame);
  }

  #firstColumnTouching(sheet: GridSheet, metrics: SheetMetrics, row: number): number {
    let first = this.#columns.first;
    if (metrics.merges.isCovered(row, first)) first = metrics.merges.areaAt(row, first).column;
    while (first > 0 && sheet.text(row, first) === '' && !metrics.merges.isCovered(row, first)) first--;
    return first;
  }

  #drawLetters(metrics: SheetMetrics): void {
    const corner = document.createElement('div');
    corner.className = 'grid-corner';
    corner.setAttribute('role', 'presentation');
    const letters: HTMLElement[] = [corner];
    for (let column = this.#columns.first; column <= this.#columns.last; column++) {
      const letter = document.createElement('div');
      letter.className = 'grid-letter';
      letter.setAttribute('role', 'columnheader');
      letter.setAttribute('aria-colindex', String(column + 1));
      letter.textContent = columnLetters(column);
      letter.style.left = `${metrics.columns.offset(column) + ROW_NUMBERS - 1}px`;
      letter.style.width = `${metrics.columns.size(column) + 1}px`;
      letter.classList.toggle('grid-heading-selected', within(column, this.#selected, 'column', 'columns'));
      letters.push(letter);
    }
    this.#letters.style.width = `${metrics.columns.total + ROW_NUMBERS}px`;
    this.#letters.replaceChildren(...letters);
  }

  #drawFrame(metrics: SheetMetrics): void {
    const area = this.#selected;
    if (!area) return;
    this.#frame.style.left = `${metrics.columns.offset(area.column) + ROW_NUMBERS - 2}px`;
    this.#frame.style.top = `${metrics.rows.offset(area.row) - 2}px`;
    this.#frame.style.width = `${metrics.columns.span(area.column, area.columns) + 3}px`;
    this.#frame.style.height = `${metrics.rows.span(area.row, area.rows) + 3}px`;
    for (const [row, element] of this.#rows) {
      const inRow = within(row, area, 'row', 'rows');
      for (const child of element.children) {
        if (!(child instanceof HTMLElement)) continue;
        if (child.classList.contains('grid-number')) child.classList.toggle('grid-heading-selected', inRow);
        else {
          const inside = inRow && within(Number(child.dataset.column), area, 'column', 'columns');
          child.setAttribute('aria-selected', String(inside));
        }
      }
    }
  }
}

function within(
  index: number,
  area: Area | null,
  start: 'row' | 'column',
  length: 'rows' | 'columns',
): boolean {
  return area !== null && index >= area[start] && index < area[start] + area[length];
}
