import { cellAddress } from '../cells/address.js';
import { CellEditor } from './cell-editor.js';
import { ChoiceList } from './choice-list.js';
import { asCell } from './editor-cell.js';
import { FloatingLayer } from './floating.js';
import type { GridEvents } from './grid-events.js';
import type { Area, GridSheet, GridWorkbook } from './grid-model.js';
import { GRID_FONT, ROW_NUMBERS } from './grid-sizes.js';
import type { GridCommand } from './keyboard.js';
import { areaAsText, editedText } from './selected-text.js';
import { areaBetween, type Move, moveFrom, type Position, sameArea } from './selection.js';
import { SheetMetrics } from './sheet-metrics.js';
import { SheetSurface } from './sheet-surface.js';
import { textMeasure } from './text-measure.js';

/** A spreadsheet over a workbook: shows the active sheet, moves the selection, edits cells. */
export class Grid<S extends GridSheet> {
  readonly element: HTMLElement;
  readonly #surface = new SheetSurface();
  readonly #editor: CellEditor;
  readonly #choices: ChoiceList;
  readonly #floating = new FloatingLayer();
  readonly #measure = textMeasure(GRID_FONT);
  readonly #stop: () => void;
  #metrics: SheetMetrics;
  /** The active cell, where the selection began, and the cell it reaches to. */
  #anchor: Position = { row: 0, column: 0 };
  #reach: Position = { row: 0, column: 0 };
  #shownSheet: S;
  #drawing = 0;
  #refreshing = 0;

  constructor(
    private readonly workbook: GridWorkbook<S>,
    private readonly events: GridEvents<S>,
  ) {
    this.element = this.#surface.element;
    this.#editor = new CellEditor({
      mayBegin: () => events.mayEdit(this.#sheet, this.#activeArea()),
      onBegin: () => events.onEditing(true),
      onText: (text) => events.onActiveCell(this.#address(), text),
      onCommit: (text, move) => this.#commit(text, move),
      onCancel: () => this.#ended(),
      onCommand: (command) => this.#command(command),
    });
    this.#choices = new ChoiceList({
      mayOpen: () => events.mayEdit(this.#sheet, this.#activeArea()),
      onChoose: (text) => this.#commit(text, null),
      onClose: () => this.focus(),
    });
    this.#surface.body.append(asCell(this.#editor.element, this.#choices.arrow), this.#floating.element);
    this.#shownSheet = workbook.activeSheet;
    this.#metrics = this.#measured(null);
    this.element.addEventListener('scroll', () => this.#drawSoon());
    this.element.addEventListener('mousedown', (event) => this.#press(event));
    this.element.addEventListener('dblclick', (event) => {
      if (this.#cellUnder(event)) this.#editor.open(this.content());
    });
    new ResizeObserver(() => this.#drawSoon()).observe(this.element);
    // One change of many cells tells of itself many times; it is drawn once.
    this.#stop = workbook.subscribe((change) => {
      if (change.kind === 'selection' && !this.#selectedElsewhere()) return;
      cancelAnimationFrame(this.#refreshing);
      this.#refreshing = requestAnimationFrame(() => this.refresh());
    });
    this.refresh();
  }

  get #sheet(): S {
    return this.workbook.activeSheet;
  }

  get editing(): boolean {
    return this.#editor.editing;
  }

  /** Draws everything anew from the workbook. */
  refresh(): void {
    const changed = this.#shownSheet !== this.#sheet;
    this.#shownSheet = this.#sheet;
    this.#metrics = this.#measured(changed ? null : this.#metrics);
    const moved = this.#followSelection();
    if (changed) this.element.scrollTo(0, 0);
    this.#surface.show(this.#sheet, this.#metrics, this.#selected());
    this.#floating.show(this.events.floating?.(this.#sheet) ?? [], this.#metrics);
    if (moved) {
      this.#surface.reveal(this.#activeArea());
      this.#surface.draw();
    }
    this.#placeEditor();
  }

  /** Content of the active cell as it would be edited: its formula, or its value. */
  content(): string {
    const { row, column } = this.#activeArea();
    return editedText(this.#sheet, row, column);
  }

  /** Puts the keyboard on the active cell. */
  focus(): void {
    this.#editor.element.focus({ preventScroll: true });
  }

  /** Selects a cell and brings it into view. */
  goTo(position: Position): void {
    this.#editor.commit(null);
    this.#select(position, position);
  }

  /** Enters a text into the active cell, as if it had been typed there. */
  enterText(text: string, move: Move | null): void {
    if (this.events.mayEdit(this.#sheet, this.#activeArea())) this.#commit(text, move);
  }

  destroy(): void {
    this.#stop();
    cancelAnimationFrame(this.#drawing);
    cancelAnimationFrame(this.#refreshing);
    this.element.remove();
  }

  #measured(before: SheetMetrics | null): SheetMetrics {
    return new SheetMetrics(this.#sheet, this.#measure, this.#reach, before);
  }

  /** True where somebody else (the pane) selected cells. */
  #selectedElsewhere(): boolean {
    return !sameArea(this.#selected(), this.#drawable(this.workbook.selection.area));
  }

  /** An area as far as it is drawn: whole rows and columns end with the drawn sheet. */
  #drawable(area: Area): Area {
    const rows = Math.max(1, Math.min(area.rows, this.#metrics.rows.count - area.row));
    const columns = Math.max(1, Math.min(area.columns, this.#metrics.columns.count - area.column));
    return { ...area, rows, columns };
  }

  /** Takes over a selection somebody else made. */
  #followSelection(): boolean {
    if (!this.#selectedElsewhere()) return false;
    const area = this.#drawable(this.workbook.selection.area);
    this.#anchor = { row: area.row, column: area.column };
    this.#reach = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    if (area.row >= this.#metrics.rows.count || area.column >= this.#metrics.columns.count) {
      this.#metrics = this.#measured(this.#metrics);
    }
    return true;
  }

  #activeArea(): Area {
    return this.#metrics.merges.areaAt(this.#anchor.row, this.#anchor.column);
  }

  #address(): string {
    const { row, column } = this.#activeArea();
    return cellAddress(row, column);
  }

  #selected(): Area {
    return areaBetween(this.#anchor, this.#reach, this.#metrics.merges);
  }

  #select(anchor: Position, reach: Position): void {
    this.#anchor = anchor;
    this.#reach = reach;
    if (reach.row >= this.#metrics.rows.count - 1 || reach.column >= this.#metrics.columns.count - 1) {
      this.refresh();
    }
    this.workbook.select(this.#sheet, this.#selected());
    this.#surface.select(this.#selected());
    this.#surface.reveal(this.#metrics.merges.areaAt(reach.row, reach.column));
    this.#surface.draw();
    this.#placeEditor();
  }

  #command(command: NonNullable<GridCommand>): void {
    switch (command.kind) {
      case 'move':
        this.#move(command.move, command.extend);
        break;
      case 'edit':
        this.#editor.open(this.content());
        break;
      case 'clear':
        this.#clear();
        break;
      case 'choose':
        this.#choices.open();
        break;
      case 'copy':
        void navigator.clipboard?.writeText(areaAsText(this.#sheet, this.#selected()));
    }
  }

  #move(move: Move, extend: boolean): void {
    const pageRows = Math.max(
      1,
      this.#metrics.rows.indexAt(this.element.scrollTop + this.#surface.pageHeight()) -
        this.#metrics.rows.indexAt(this.element.scrollTop) -
        1,
    );
    const extent = {
      rows: this.#metrics.rows.count,
      columns: this.#metrics.columns.count,
      used: this.#metrics.used,
      pageRows,
    };
    const reach = moveFrom(extend ? this.#reach : this.#anchor, move, this.#metrics.merges, extent);
    this.#select(extend ? this.#anchor : reach, reach);
  }

  #clear(): void {
    const area = this.#selected();
    if (!this.events.mayEdit(this.#sheet, area)) return;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (this.#sheet.cell(row, column)) this.events.enter(this.#sheet, row, column, '');
      }
    }
    this.#placeEditor();
  }

  #commit(text: string, move: Move | null): void {
    const { row, column } = this.#activeArea();
    const unchanged = text === this.content();
    this.events.onEditing(false);
    if (!unchanged) this.events.enter(this.#sheet, row, column, text);
    this.#placeEditor();
    if (move) this.#move(move, false);
    this.focus();
  }

  #ended(): void {
    this.events.onEditing(false);
    this.#placeEditor();
    this.focus();
  }

  /** Lays the text field over the active cell and says what the cell holds, for screen readers too. */
  #placeEditor(): void {
    const area = this.#activeArea();
    const { element } = this.#editor;
    element.style.left = `${this.#metrics.columns.offset(area.column) + ROW_NUMBERS}px`;
    element.style.top = `${this.#metrics.rows.offset(area.row)}px`;
    element.style.width = `${this.#metrics.columns.span(area.column, area.columns) - 1}px`;
    element.style.height = `${this.#metrics.rows.span(area.row, area.rows) - 1}px`;
    element.setAttribute(
      'aria-label',
      `${this.#address()} ${this.#sheet.text(area.row, area.column)}`.trim(),
    );
    if (!this.#editor.editing) this.events.onActiveCell(this.#address(), this.content());
    this.#choices.offer(this.events.choices?.(this.#sheet, area.row, area.column) ?? null, element, {
      text: this.#sheet.text(area.row, area.column),
      left: this.#metrics.columns.offset(area.column + area.columns) + ROW_NUMBERS,
      top: this.#metrics.rows.offset(area.row + area.rows),
    });
  }

  #press(event: MouseEvent): void {
    const cell = this.#cellUnder(event);
    if (!cell || event.button !== 0) return;
    event.preventDefault();
    this.#editor.commit(null);
    this.#select(event.shiftKey ? this.#anchor : cell, cell);
    this.focus();
    const drag = (moved: MouseEvent) => {
      const under = this.#cellUnder(moved);
      if (under && (under.row !== this.#reach.row || under.column !== this.#reach.column)) {
        this.#select(this.#anchor, under);
      }
    };
    addEventListener('mousemove', drag);
    addEventListener('mouseup', () => removeEventListener('mousemove', drag), { once: true });
  }

  #cellUnder(event: MouseEvent): Position | null {
    if (!(event.target instanceof Element)) return null;
    const cell = event.target.closest<HTMLElement>('.grid-cell');
    if (!cell || !this.element.contains(cell)) return null;
    return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
  }

  #drawSoon(): void {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = requestAnimationFrame(() => this.#surface.draw());
  }
}
