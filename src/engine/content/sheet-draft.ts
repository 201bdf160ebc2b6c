import type { CellArea } from '../../cells/sheet.js';
import type { ChartContent } from './chart-content.js';
import { LOOKS, type LookName } from './look.js';
import type { PlacedCell, PlacedContent, SheetContent } from './sheet-content.js';
import { heightOf } from './text-size.js';

/** What one sheet holds can't be more than this, whoever writes it (Excel's limit). */
const LONGEST_TEXT = 32_767;
/** Points of a row of one line in 游ゴシック. */
const LINE_HEIGHT = 18.75;

export type PageContent = Pick<SheetContent, 'repeated' | 'frozen' | 'filter' | 'pageBreaks' | 'onePage'> &
  Partial<Pick<SheetContent, 'paper'>>;

/** A sheet being put together, row by row. */
export class SheetDraft {
  private readonly cells: PlacedCell[] = [];
  private readonly merges: CellArea[] = [];
  private readonly heights = new Map<number, number>();
  private readonly charts: ChartContent[] = [];
  private readonly bars: CellArea[] = [];

  constructor(
    readonly name: string,
    readonly columnWidths: readonly number[],
  ) {}

  /** Puts a content into a cell; texts longer than a cell can hold end in `…`. */
  put(row: number, column: number, content: PlacedContent, look: LookName): void {
    const fits =
      typeof content === 'string' && content.length > LONGEST_TEXT
        ? `${content.slice(0, LONGEST_TEXT - 1)}…`
        : content;
    this.cells.push({ row, column, content: fits, look });
  }

  /** Puts a row of contents; the row grows so that wrapped texts are seen whole. */
  putRow(row: number, contents: readonly (readonly [PlacedContent, LookName])[], firstColumn = 0): void {
    let column = firstColumn;
    let height = 0;
    for (const { 0: content, 1: look } of contents) {
      this.put(row, column, content, look);
      const { wrap, size } = LOOKS[look];
      if (typeof content === 'string' && wrap)
        height = Math.max(height, heightOf(content, this.columnWidths[column] ?? 8, size));
      column += 1;
    }
    if (height > 0) this.grow(row, height);
  }

  /** Puts a text across the columns of one row, merged; the row grows by the width they have together. */
  putAcross(row: number, firstColumn: number, lastColumn: number, text: string, look: LookName): void {
    for (let column = firstColumn; column <= lastColumn; column += 1)
      this.put(row, column, column === firstColumn ? text : '', look);
    const width = this.columnWidths.slice(firstColumn, lastColumn + 1).reduce((sum, own) => sum + own, 0);
    this.grow(row, heightOf(text, width, LOOKS[look].size));
    if (lastColumn > firstColumn) this.merge({ firstRow: row, firstColumn, lastRow: row, lastColumn });
  }

  merge(area: CellArea): void {
    this.merges.push(area);
  }

  grow(row: number, height: number): void {
    this.heights.set(row, Math.max(height, this.heights.get(row) ?? 0));
  }

  heightOf(row: number): number {
    return this.heights.get(row) ?? LINE_HEIGHT;
  }

  /** Gives every row down to this one its height in the file, so that all programs draw them alike. */
  fixHeights(last: number): void {
    for (let row = 0; row <= last; row += 1) this.grow(row, LINE_HEIGHT);
  }

  addChart(chart: ChartContent): void {
    this.charts.push(chart);
  }

  /** Puts bars behind the numbers of an area, none of which is below zero. */
  addBars(area: CellArea): void {
    this.bars.push(area);
  }

  /** The sheet as data. */
  finish(page: PageContent): SheetContent {
    return {
      name: this.name,
      cells: this.cells,
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: [...this.heights].map(([row, height]) => ({ row, height })),
      charts: this.charts,
      bars: this.bars,
      paper: null,
      ...page,
    };
  }
}

/** Page settings of a list whose header is one row: it stays in sight, is repeated, and can be filtered. */
export function listPage(
  header: number,
  lastRow: number,
  columns: number,
  frozenColumns: number,
): PageContent {
  return {
    repeated: { first: header, last: header },
    pageBreaks: [],
    frozen: { rows: header + 1, columns: frozenColumns },
    filter: lastRow > header ? { firstRow: header, firstColumn: 0, lastRow, lastColumn: columns - 1 } : null,
  };
}
