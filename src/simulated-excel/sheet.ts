import { type Area, cellArea, SHEET_COLUMNS, subtract } from './area.js';
import { BLANK_CELL, type CellState, type CellStyle, type CellValue } from './cell.js';
import { CellStore, type PlacedCell } from './cell-store.js';
import type { SimulatedChart } from './chart.js';
import { type ConditionalFormat, type ConditionalStyle, styleWithConditions } from './conditional-format.js';
import type { Validation } from './data-validation.js';
import { evaluate } from './formula/evaluate.js';
import { readFormula } from './formula/expression.js';
import { movedFormula } from './formula/moved-formula.js';
import { MergeIndex } from './merge-index.js';
import { deletingRows, insertingRows, type RowShift } from './row-shift.js';
import { plainPage } from './sheet-page.js';
import type { SheetProtection } from './sheet-protection.js';
import type { SheetSurroundings } from './sheet-surroundings.js';
import { shownText } from './shown-text.js';
import { isFirst, SPILL_ERROR, type Spill, spillAt } from './spill.js';
import type { SimulatedTable } from './table.js';
import { readTypedInput } from './typed-input.js';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One sheet of a simulated workbook. Rows and columns count from 0. */
export class SimulatedSheet {
  visibility: SheetVisibility = 'Visible';
  protection: SheetProtection | null = null;
  /** CSS pixels by column; a column that is missing has the standard width, one of 0 is hidden. */
  readonly columnWidths = new Map<number, number>();
  /** CSS pixels by row; a row that is missing has the standard height, one of 0 is hidden or filtered. */
  rowHeights = new Map<number, number>();
  /** In order of priority. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  /** In the order they were made. */
  readonly charts: SimulatedChart[] = [];
  tables: SimulatedTable[] = [];
  spills: Spill[] = [];
  /** Names of the sheet's own scope. */
  readonly names = new Map<string, { visible: boolean; readonly area: Area }>();
  readonly page = plainPage();
  private merged = new MergeIndex([]);
  private readonly cells = new CellStore();

  constructor(
    readonly id: string,
    public name: string,
    readonly kind: 'worksheet' | 'chart',
    private readonly surroundings: SheetSurroundings,
  ) {}

  /** The cell, or `undefined` where nobody has touched it. */
  cell(row: number, column: number): CellState | undefined {
    return this.cells.get(row, column);
  }

  /** What the cell shows, a number format of a conditional format applied; `''` for a blank one. */
  text(row: number, column: number): string {
    const cell = this.cells.get(row, column);
    if (!cell || this.conditionalFormats.length === 0) return shownText(cell);
    const { numberFormat } = this.effectiveStyle(row, column);
    return shownText(numberFormat === undefined ? cell : { ...cell, numberFormat });
  }

  /** The smallest area around all cells with content (`valuesOnly`) or with content or format; `null` where none. */
  usedArea(valuesOnly: boolean): Area | null {
    return this.cells.usedArea(valuesOnly);
  }

  /** The touched cells inside an area, in no particular order. */
  touchedCells(area: Area): Iterable<PlacedCell> {
    return this.cells.within(area);
  }

  get merges(): readonly Area[] {
    return this.merged.areas;
  }

  /** Sets all merges at once, for a reader of files: what the covered cells hold must be blank already. */
  set merges(areas: readonly Area[]) {
    this.merged = new MergeIndex(areas);
  }

  /** The merge that covers a cell, whose first cell holds what the merge shows. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merged.at(row, column);
  }

  /** True where the sheet is protected and a cell of the area is locked. */
  refusesChange(area: Area): boolean {
    if (!this.protection) return false;
    let unlocked = 0;
    for (const { cell } of this.cells.within(area)) if (!cell.locked) unlocked++;
    return unlocked < area.rows * area.columns;
  }

  /** What Excel does when a person types a text and presses Enter. Gives `false`, changing nothing, where Excel refuses. */
  enter(row: number, column: number, typed: string): boolean {
    if (this.kind === 'chart' || this.refusesChange(cellArea(row, column))) return false;
    this.type(row, column, typed);
    this.reportCells(cellArea(row, column));
    return true;
  }

  /** Takes a typed text into a cell without telling anybody: for writers of many cells, who report once. */
  type(row: number, column: number, typed: string): void {
    const before = this.cells.get(row, column) ?? BLANK_CELL;
    const input = readTypedInput(typed, before.numberFormat, this.surroundings.thisYear());
    const value = input.formula ? this.valueOfFormula(input.formula) : input.value;
    this.store(row, column, { ...input, value });
  }

  /**
   * Stores part of a cell's state as it is, nothing read into it and nobody told. Content put on a cell that a merge
   * covers is lost, as in Excel ("non-anchor cells read '' and writes to them vanish"); content put where a formula
   * spills takes the rest of its results away.
   */
  store(row: number, column: number, change: Partial<CellState>): void {
    if (change.value !== undefined || change.formula !== undefined) this.breakSpill(row, column);
    const merge = this.mergeAt(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) {
      this.cells.update(row, column, { ...change, value: '', formula: '' });
    } else {
      this.cells.update(row, column, change);
    }
  }

  /** Puts a formula into the first cell of an area and its results, as computed by whoever calls, into all of them. */
  spill(area: Area, formula: string, results: readonly (readonly CellValue[])[]): void {
    for (const [down, values] of results.entries())
      for (const [right, value] of values.entries())
        this.store(area.row + down, area.column + right, {
          value,
          formula: down + right === 0 ? formula : '',
        });
    this.spills.push({ area });
  }

  /** Stores part of the state of every cell of an area and tells listeners of formats. */
  format(
    area: Area,
    change: Partial<Pick<CellState, 'numberFormat' | 'locked'>> & { style?: CellStyle },
  ): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const own = this.cells.get(row, column)?.style;
        this.cells.update(
          row,
          column,
          change.style ? { ...change, style: { ...own, ...change.style } } : change,
        );
      }
    }
    this.reportFormats(area);
  }

  /** Merges an area; what its other cells held is lost, and merges it overlaps are undone first. */
  merge(area: Area): void {
    for (const { row, column } of [...this.cells.within(area)]) {
      if (row !== area.row || column !== area.column)
        this.cells.update(row, column, { value: '', formula: '' });
    }
    this.merged.removeTouching(area);
    this.merged.add(area);
    this.reportFormats(area);
  }

  /** Undoes every merge that touches the area. */
  unmerge(area: Area): void {
    this.merged.removeTouching(area);
    this.reportFormats(area);
  }

  insertRows(at: number, count: number): void {
    this.shift(insertingRows(at, count));
    this.surroundings.cellsChanged(
      this,
      { row: at, column: 0, rows: count, columns: SHEET_COLUMNS },
      'RowInserted',
    );
  }

  deleteRows(at: number, count: number): void {
    this.shift(deletingRows(at, count));
    this.surroundings.cellsChanged(
      this,
      { row: at, column: 0, rows: count, columns: SHEET_COLUMNS },
      'RowDeleted',
    );
  }

  /** The cell's look with the conditional formats that apply right now. */
  effectiveStyle(row: number, column: number): ConditionalStyle {
    const own = this.cells.get(row, column)?.style ?? BLANK_CELL.style;
    if (this.conditionalFormats.length === 0) return own;
    const valueAt = (atRow: number, atColumn: number) => this.valueAt(atRow, atColumn);
    return styleWithConditions(own, this.conditionalFormats, row, column, valueAt, this.surroundings.warn);
  }

  /** Sets the validation of an area; `null` takes it away. Other cells keep theirs. */
  validate(area: Area, rule: Validation['rule'] | null): void {
    this.validations = this.validations.flatMap((validation) =>
      subtract(validation.area, area).map((left) => ({ ...validation, area: left })),
    );
    if (rule) this.validations.push({ area, rule });
    this.reportFormats(area);
  }

  rename(name: string): void {
    this.name = name;
    this.surroundings.sheetsChanged();
  }

  show(visibility: SheetVisibility): void {
    this.visibility = visibility;
    this.surroundings.sheetsChanged();
  }

  protect(protection: SheetProtection | null): void {
    this.protection = protection;
    this.surroundings.sheetsChanged();
  }

  reportCells(area: Area): void {
    this.surroundings.cellsChanged(this, area, 'RangeEdited');
  }

  reportFormats(area: Area): void {
    this.surroundings.formatsChanged(this, area);
  }

  private breakSpill(row: number, column: number): void {
    const spill = spillAt(this.spills, row, column);
    if (!spill) return;
    const { area } = spill;
    this.spills = this.spills.filter((own) => own !== spill);
    for (const place of [...this.cells.within(area)])
      this.cells.update(place.row, place.column, { value: '' });
    if (!isFirst(spill, row, column)) this.cells.update(area.row, area.column, { value: SPILL_ERROR });
  }

  private valueAt(row: number, column: number): CellValue {
    return this.cells.get(row, column)?.value ?? '';
  }

  /**
   * Computes the formulas of an area anew, once more for each step they lean on each other: cells written together may
   * speak of ones that come after them. Formulas elsewhere are not followed up.
   */
  computeAnew(area: Area): void {
    const formulas = [...this.cells.within(area)].filter(({ cell }) => cell.formula !== '');
    for (let step = 0; step < 3; step++) {
      for (const { row, column, cell } of formulas)
        this.store(row, column, { value: this.valueOfFormula(cell.formula) });
    }
  }

  /** Computed when the formula is entered: cells that depend on others are not followed up. */
  private valueOfFormula(formula: string): CellValue {
    const expression = readFormula(formula);
    const valueAt = (row: number, column: number) => this.valueAt(row, column);
    const { valueOn } = this.surroundings;
    const outcome = expression && evaluate(expression, { valueAt, valueOn, rowOffset: 0, columnOffset: 0 });
    if (outcome?.ok) return outcome.value;
    if (outcome?.reason.startsWith('#')) return outcome.reason;
    this.surroundings.warn(`Formula kept but not computed, it is beyond the simulation: ${formula}`);
    return '';
  }

  private shift(shift: RowShift): void {
    this.cells.moveRows(shift.row);
    this.merges = shift.areas(this.merges.map((area) => ({ area }))).map(({ area }) => area);
    this.validations = shift.areas(this.validations);
    this.tables = shift.areas(this.tables);
    this.spills = shift.areas(this.spills);
    this.conditionalFormats = shift
      .areas(this.conditionalFormats)
      .map((format) => ({ ...format, formula: movedFormula(format.formula, shift.row) }));
    const heights = [...this.rowHeights].map(([row, height]) => [shift.row(row), height] as const);
    this.rowHeights = new Map(heights.flatMap(([row, height]) => (row === null ? [] : [[row, height]])));
    const everything = this.cells.usedArea(false);
    if (!everything) return;
    for (const { row, column, cell } of [...this.cells.within(everything)]) {
      if (cell.formula) this.cells.update(row, column, { formula: movedFormula(cell.formula, shift.row) });
    }
  }
}
