import { Axis } from './axis.js';
import type { Area, GridSheet } from './grid-model.js';
import { DEFAULT_COLUMN, DEFAULT_ROW, LINE, PADDING_ACROSS, PADDING_DOWN } from './grid-sizes.js';
import { MergeIndex } from './merge-index.js';
import { countLines } from './text-lines.js';

/** Rows and columns shown beyond the used area, and at least. */
const SPARE = { rows: 60, columns: 4, leastRows: 120, leastColumns: 20 };

/** Up to so many rows are measured before the sheet is first shown; longer sheets measure what comes into view. */
const MEASURED_AT_ONCE = 600;

/** Where rows and columns of one sheet lie, in CSS pixels. */
export class SheetMetrics {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  readonly used: Area | null;

  /**
   * @param measure width of a text in the grid's font, in CSS pixels
   * @param reach a cell that must lie inside, whatever the used area (the active cell)
   * @param before the same sheet a change ago: heights found by its text stay until the row is looked at again,
   *   so that nothing jumps
   */
  constructor(
    private readonly sheet: GridSheet,
    private readonly measure: (text: string) => number,
    reach: { readonly row: number; readonly column: number },
    before: SheetMetrics | null,
  ) {
    this.used = sheet.usedArea(false);
    const usedRows = this.used ? this.used.row + this.used.rows : 0;
    const usedColumns = this.used ? this.used.column + this.used.columns : 0;
    const rowCount = Math.max(usedRows + SPARE.rows, SPARE.leastRows, reach.row + SPARE.rows);
    const columnCount = Math.max(
      usedColumns + SPARE.columns,
      SPARE.leastColumns,
      reach.column + SPARE.columns,
    );
    this.columns = new Axis(
      Array.from({ length: columnCount }, (_, column) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN),
    );
    this.rows = new Axis(
      Array.from(
        { length: rowCount },
        (_, row) => this.namedHeight(row) ?? (before?.rows.size(row) || DEFAULT_ROW),
      ),
    );
    this.merges = new MergeIndex(sheet.merges);
    if (!before && usedRows <= MEASURED_AT_ONCE) this.fitRows(0, usedRows - 1);
  }

  /** Lets rows without a height of their own grow with their wrapped text; true where one changed. */
  fitRows(first: number, last: number): boolean {
    let changed = false;
    for (let row = first; row <= last; row++) {
      if (this.namedHeight(row) !== undefined) continue;
      const height = this.textHeight(row);
      if (height !== this.rows.size(row)) {
        this.rows.resize(row, height);
        changed = true;
      }
    }
    return changed;
  }

  private namedHeight(row: number): number | undefined {
    return this.sheet.rowHeights.get(row);
  }

  /** As in Excel, a cell merged over rows makes no row higher. */
  private textHeight(row: number): number {
    const { used } = this;
    if (!used || row < used.row || row >= used.row + used.rows) return DEFAULT_ROW;
    let lines = 1;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const text = this.sheet.text(row, column);
      if (text === '' || this.merges.isCovered(row, column)) continue;
      const area = this.merges.areaAt(row, column);
      if (area.rows > 1 || !this.sheet.effectiveStyle(row, column).wrap) continue;
      const width = this.columns.span(column, area.columns) - PADDING_ACROSS;
      lines = Math.max(lines, countLines(text, width, this.measure));
    }
    return Math.max(DEFAULT_ROW, Math.ceil(lines * LINE + PADDING_DOWN));
  }
}
