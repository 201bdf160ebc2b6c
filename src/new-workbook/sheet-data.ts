import { escapeXml } from '../cells/xml-text.js';
import { columnLetters, type PlacedCell, type SheetContent } from '../engine/index.js';
import { ROW_HEIGHT } from './page.js';
import type { SharedStrings } from './shared-strings.js';
import type { Styles } from './styles.js';
import type { TextPart } from './text-part.js';

/**
 * The rows of a sheet as XML (ISO/IEC 29500-1, 18.3.1.80). A list of many societies has half a million cells: handed to the library one by one they
 * take longer than all the files to read, and more the more there are.
 */

/** What the cells of all sheets of a workbook refer to. */
export interface CellParts {
  readonly strings: SharedStrings;
  readonly styles: Styles;
}

/** A pixel, in points: heights are kept in whole ones. */
const PIXEL = 0.75;
/** Rows of this height need none of their own. */
const USUAL_HEIGHT = ROW_HEIGHT * PIXEL;

const inPixels = (height: number) => Math.round(height / PIXEL) * PIXEL;

/** A text stays a text whatever it looks like, a number a number, a formula has its value beside it. */
function cellXml({ content, look }: PlacedCell, at: string, { strings, styles }: CellParts): string {
  const begin = `<c r="${at}" s="${styles.numbers[look]}"`;
  if (typeof content === 'string')
    return content === '' ? `${begin}/>` : `${begin} t="s"><v>${strings.of(content)}</v></c>`;
  if (typeof content === 'number') return `${begin}><v>${content}</v></c>`;
  return `${begin}><f>${escapeXml(content.formula.replace(/^=/, ''))}</f><v>${content.value}</v></c>`;
}

/** Blank cells below merges, which have the look of their first. */
function blanksOf({ cells, merges }: SheetContent): PlacedCell[] {
  if (merges.length === 0) return [];
  const firsts = new Map(merges.map((area) => [`${area.firstRow},${area.firstColumn}`, area]));
  const blanks: PlacedCell[] = [];
  for (const { row, column, look } of cells) {
    const area = firsts.get(`${row},${column}`);
    if (!area) continue;
    for (let below = area.firstRow; below <= area.lastRow; below += 1)
      for (let beside = area.firstColumn; beside <= area.lastColumn; beside += 1)
        blanks.push({ row: below, column: beside, content: '', look });
  }
  return blanks;
}

const isBefore = (one: PlacedCell, other: PlacedCell): boolean =>
  one.row < other.row || (one.row === other.row && one.column < other.column);

function areOrdered(cells: readonly PlacedCell[]): boolean {
  let before: PlacedCell | null = null;
  for (const cell of cells) {
    if (before !== null && !isBefore(before, cell)) return false;
    before = cell;
  }
  return true;
}

/** Cells from the upper left on; of several in one place only the last. */
function inOrder(content: SheetContent): readonly PlacedCell[] {
  const blanks = blanksOf(content);
  const cells = blanks.length > 0 ? [...blanks, ...content.cells] : content.cells;
  if (areOrdered(cells)) return cells;
  // A sort keeps the order of what stands in one place.
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter((cell, at) => {
    const next = sorted[at + 1];
    return next === undefined || isBefore(cell, next);
  });
}

/** Writes the rows of one sheet. */
class Rows {
  readonly #heights: { readonly row: number; readonly height: number }[];
  #nextHeight = 0;
  readonly #letters: string[] = [];

  constructor(
    private readonly part: TextPart,
    content: SheetContent,
    private readonly parts: CellParts,
  ) {
    const heights = new Map<number, number>();
    for (const { row, height } of content.rowHeights) heights.set(row, inPixels(height));
    this.#heights = [];
    for (const [row, height] of heights) if (height !== USUAL_HEIGHT) this.#heights.push({ row, height });
    this.#heights.sort((a, b) => a.row - b.row);
  }

  /** Rows that have a height and no cell, above one. */
  blankRowsAbove(row: number): void {
    for (;;) {
      const own = this.#heights[this.#nextHeight];
      if (!own || own.row >= row) return;
      this.part.add(`<row r="${own.row + 1}"${this.#heightOf(own.row)}/>`);
    }
  }

  row(row: number, cells: readonly PlacedCell[]): void {
    this.blankRowsAbove(row);
    let xml = `<row r="${row + 1}"${this.#heightOf(row)}>`;
    for (const cell of cells) xml += cellXml(cell, `${this.#lettersOf(cell.column)}${row + 1}`, this.parts);
    this.part.add(`${xml}</row>`);
  }

  #heightOf(row: number): string {
    const own = this.#heights[this.#nextHeight];
    if (own?.row !== row) return '';
    this.#nextHeight += 1;
    return ` ht="${own.height}" customHeight="1"`;
  }

  #lettersOf(column: number): string {
    const known = this.#letters[column];
    if (known !== undefined) return known;
    const letters = columnLetters(column);
    this.#letters[column] = letters;
    return letters;
  }
}

/** Adds what stands between `<sheetData>` and its end. */
export function addRows(part: TextPart, content: SheetContent, parts: CellParts): void {
  const rows = new Rows(part, content, parts);
  let own: PlacedCell[] = [];
  let at = -1;
  for (const cell of inOrder(content)) {
    if (cell.row !== at) {
      if (own.length > 0) rows.row(at, own);
      own = [];
      at = cell.row;
    }
    own.push(cell);
  }
  if (own.length > 0) rows.row(at, own);
  rows.blankRowsAbove(Number.POSITIVE_INFINITY);
}

/** The area the cells of a sheet lie in: `A1:Q153`; `A1` where there are none. */
export function usedArea({ cells, merges }: SheetContent): string {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (column < left) left = column;
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  }
  for (const { lastRow, lastColumn } of merges) {
    if (lastRow > bottom) bottom = lastRow;
    if (lastColumn > right) right = lastColumn;
  }
  if (top === Number.POSITIVE_INFINITY) return 'A1';
  const [first, last] = [`${columnLetters(left)}${top + 1}`, `${columnLetters(right)}${bottom + 1}`];
  return first === last ? first : `${first}:${last}`;
}
