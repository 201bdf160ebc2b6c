import type { Cell, CellArea } from '../../cells/sheet.js';
import { FilledRows, type Held } from '../filled-rows.js';
import { MOST_CELLS, tooManyCells } from '../sheet-limits.js';
import { attributeOf, WalkStopped, type XmlTag } from '../xlsx/xml/walk.js';
import { TABLE } from './namespaces.js';

/** As many as Excel and LibreOffice have. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_MERGES = 100_000;

/** What a row or column says of who sees it: `collapse` by hand, `filter` by a filter (OpenDocument 1.3, part 3, 19.749). */
const isUnseen = (tag: XmlTag): boolean => (attributeOf(tag, 'visibility', TABLE) ?? 'visible') !== 'visible';

/** How often an element stands there; what is no number is once. */
function timesOf(tag: XmlTag, local: string): number {
  const times = Number(attributeOf(tag, local, TABLE) ?? '1');
  return Number.isInteger(times) && times > 0 ? times : 1;
}

/** The lines of some stretches, as far as there are lines; hidden ones beyond are nobody's. */
function within(
  stretches: readonly { readonly first: number; readonly end: number }[],
  count: number,
): readonly number[] {
  return stretches.flatMap(({ first, end }) =>
    Array.from({ length: Math.max(0, Math.min(end, count) - first) }, (_, at) => first + at),
  );
}

/** The cells of one table of the document, put in as its elements come. Repeated cells and rows that hold something are written out; blank ones only count. */
export class TableReader {
  readonly filled: FilledRows;
  readonly merges: CellArea[] = [];
  readonly #hiddenRows: { readonly first: number; readonly end: number }[] = [];
  readonly #hiddenColumns: { readonly first: number; readonly end: number }[] = [];
  #row = 0;
  #column = 0;
  #columns = 0;
  #cells: { readonly column: number; readonly cell: Cell }[] = [];

  /** @param held of the tables before it: all are held together */
  constructor(held: Held) {
    this.filled = new FilledRows(held);
  }

  column(tag: XmlTag): void {
    const times = timesOf(tag, 'number-columns-repeated');
    if (isUnseen(tag)) this.#hiddenColumns.push({ first: this.#columns, end: this.#columns + times });
    this.#columns = Math.min(MOST_COLUMNS, this.#columns + times);
  }

  openRow(): void {
    this.#column = 0;
    this.#cells = [];
  }

  cell(tag: XmlTag, cell: Cell): void {
    const times = timesOf(tag, 'number-columns-repeated');
    const [rows, columns] = [timesOf(tag, 'number-rows-spanned'), timesOf(tag, 'number-columns-spanned')];
    if (rows > 1 || columns > 1) this.#merge(rows, columns);
    if (cell !== '')
      for (let at = 0; at < Math.min(times, MOST_COLUMNS); at += 1)
        this.#cells.push({ column: this.#column + at, cell });
    if (this.#cells.length > MOST_CELLS) throw new WalkStopped(tooManyCells());
    this.#column = Math.min(MOST_COLUMNS, this.#column + times);
  }

  /** Below a merge: it may hold what stood there before, which nobody sees. */
  covered(tag: XmlTag): void {
    this.#column = Math.min(MOST_COLUMNS, this.#column + timesOf(tag, 'number-columns-repeated'));
  }

  closeRow(tag: XmlTag): void {
    const times = timesOf(tag, 'number-rows-repeated');
    const rows = this.#cells.length === 0 ? 0 : Math.min(times, MOST_ROWS - this.#row);
    for (let at = 0; at < rows; at += 1)
      for (const { column, cell } of this.#cells) {
        if (column >= MOST_COLUMNS) continue;
        const put = this.filled.put({ row: this.#row + at, column }, cell);
        if (!put.ok) throw new WalkStopped(put.failure);
      }
    if (isUnseen(tag)) this.#hiddenRows.push({ first: this.#row, end: this.#row + times });
    this.#row = Math.min(MOST_ROWS, this.#row + times);
  }

  get hidden(): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
    const { rows, width } = this.filled;
    return { rows: within(this.#hiddenRows, rows.length), columns: within(this.#hiddenColumns, width) };
  }

  #merge(rows: number, columns: number): void {
    if (this.merges.length >= MOST_MERGES) throw new WalkStopped(tooManyCells(MOST_MERGES));
    this.merges.push({
      firstRow: this.#row,
      lastRow: this.#row + rows - 1,
      firstColumn: this.#column,
      lastColumn: this.#column + columns - 1,
    });
  }
}
