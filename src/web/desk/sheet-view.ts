import { cellAddress } from '../../cells/address.js';
import { cellText } from '../../cells/sheet.js';
import { emphasisAt } from '../../emphasis/emphasis-at.js';
import type { FileSheet, OpenFile } from '../../file-session/open-file.js';
import type { DisplayCell, DisplaySheet } from '../../files/index.js';
import type { Area, GridCellStyle, GridSheet, GridStoredCell } from '../../grid/grid-model.js';
import { styleOfFile } from '../../grid/style-of-file.js';
import { plainColumns } from './plain-columns.js';

/** A sheet of an opened file as the grid draws it. */

const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit of Excel's usual font: widths in files count digits. ECMA-376 part 1, 18.3.1.13. */
const PIXELS_PER_DIGIT = 7;
/** A file may name one width for all 16,384 columns. */
const MOST_COLUMNS = 200;

/** What is drawn of a sheet. */
interface Drawn {
  readonly cells: ReadonlyMap<string, DisplayCell>;
  readonly texts: ReadonlyMap<string, string> | null;
  readonly merges: readonly Area[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly used: Area | null;
  readonly emphasis: ReturnType<typeof emphasisAt>;
}

const NOTHING: Drawn = {
  cells: new Map(),
  texts: null,
  merges: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  used: null,
  emphasis: () => null,
};

const keyOf = (row: number, column: number) => `${row},${column}`;

function reachOf(places: Iterable<{ readonly row: number; readonly column: number }>): Area | null {
  let [rows, columns] = [0, 0];
  for (const { row, column } of places) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return rows === 0 ? null : { row: 0, column: 0, rows, columns };
}

function widthsOf({ columnWidths }: DisplaySheet): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { first, last, width, hidden } of columnWidths)
    for (let column = first; column <= Math.min(last, first + MOST_COLUMNS); column += 1)
      widths.set(column, hidden ? 0 : Math.round(width * PIXELS_PER_DIGIT));
  return widths;
}

function heightsOf({ rowHeights }: DisplaySheet): Map<number, number> {
  return new Map(
    rowHeights.flatMap(({ row, height, hidden }): [number, number][] => {
      if (hidden) return [[row, 0]];
      return height === undefined ? [] : [[row, Math.round(height * PIXELS_PER_POINT)]];
    }),
  );
}

function drawDisplay(display: DisplaySheet, emphasis: Drawn['emphasis']): Drawn {
  return {
    cells: new Map(display.cells.map((cell) => [keyOf(cell.row, cell.column), cell])),
    texts: null,
    merges: display.merges.map(({ top, left, bottom, right }) => ({
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    })),
    columnWidths: widthsOf(display),
    rowHeights: heightsOf(display),
    used: reachOf(display.cells),
    emphasis,
  };
}

function drawTexts(file: OpenFile, index: number, emphasis: Drawn['emphasis']): Drawn {
  const read = file.sheetAt(index);
  if (!read.ok) return NOTHING;
  const { firstRow, firstColumn, rows, merges: merged = [] } = read.value;
  const places = rows.flatMap((cells, down) =>
    cells.flatMap((cell, right) => {
      const text = cellText(cell);
      return text === '' ? [] : [{ row: firstRow + down, column: firstColumn + right, text }];
    }),
  );
  const texts = new Map(places.map(({ row, column, text }) => [keyOf(row, column), text]));
  const merges = merged.map((area) => ({
    row: area.firstRow,
    column: area.firstColumn,
    rows: area.lastRow - area.firstRow + 1,
    columns: area.lastColumn - area.firstColumn + 1,
  }));
  const isSpread = (row: number, column: number) =>
    merges.some((area) => area.columns > 1 && area.row === row && area.column === column);
  // A title runs on over the blank cells beside it.
  const inOne = places.filter(
    ({ row, column }) => !isSpread(row, column) && texts.has(keyOf(row, column + 1)),
  );
  return { ...NOTHING, texts, merges, columnWidths: plainColumns(inOne), used: reachOf(places), emphasis };
}

function draw(file: OpenFile, { index, kind }: FileSheet): Drawn {
  if (kind !== 'worksheet') return NOTHING;
  const rules = file.emphasisOn(index);
  const emphasis = emphasisAt(rules.ok ? rules.value : []);
  const display = file.displayAt(index);
  if (display === null) return drawTexts(file, index, emphasis);
  return display.ok ? drawDisplay(display.value, emphasis) : NOTHING;
}

const PLAIN: GridCellStyle = { wrap: false };
/** Of a file that names no looks, as LibreOffice and Excel show one: what has a neighbour wraps, a title runs on. */
const LOOKLESS: GridCellStyle = { wrap: false, vertical: 'center' };
const WRAPPED: GridCellStyle = { ...LOOKLESS, wrap: true };

/** Read anew from the file when it is first asked after a change. */
export class SheetView implements GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly kind: 'worksheet' | 'chart';
  #drawn: Drawn | null = null;

  constructor(
    private readonly file: OpenFile,
    readonly own: FileSheet,
  ) {
    this.id = own.id;
    this.name = own.name;
    this.visibility = own.hidden ? 'hidden' : 'visible';
    this.kind = own.kind === 'worksheet' ? 'worksheet' : 'chart';
  }

  /** What was read of it before is out of date. */
  forget(): void {
    this.#drawn = null;
  }

  get merges() {
    return this.#now.merges;
  }

  get columnWidths() {
    return this.#now.columnWidths;
  }

  get rowHeights() {
    return this.#now.rowHeights;
  }

  cell(row: number, column: number): GridStoredCell | undefined {
    const { cells, texts } = this.#now;
    const text = texts?.get(keyOf(row, column));
    if (text !== undefined) return { value: text };
    const cell = cells.get(keyOf(row, column));
    if (!cell) return undefined;
    const { value, formula } = cell;
    const stored =
      value.kind === 'blank'
        ? ''
        : value.kind === 'number'
          ? value.number
          : value.kind === 'boolean'
            ? value.value
            : value.text;
    return { value: stored, formula };
  }

  text(row: number, column: number): string {
    const { cells, texts, emphasis } = this.#now;
    const key = keyOf(row, column);
    const text = texts?.get(key) ?? cells.get(key)?.text ?? '';
    const look = emphasis(row, column, text);
    // The mark before a text is part of the look: `"▲"@`.
    return look && text !== ''
      ? look.numberFormat.replace(/"([^"]*)"@/, (_, mark: string) => mark + text)
      : text;
  }

  usedArea(): Area | null {
    return this.#now.used;
  }

  effectiveStyle(row: number, column: number): GridCellStyle {
    const { cells, emphasis, texts } = this.#now;
    const key = keyOf(row, column);
    const cell = cells.get(key);
    const plain = texts?.has(keyOf(row, column + 1)) ? WRAPPED : texts ? LOOKLESS : PLAIN;
    const style = cell ? styleOfFile(cell.style) : plain;
    const look = emphasis(row, column, texts?.get(key) ?? cell?.text ?? '');
    if (!look) return style;
    const { fill, font, bold, italic, underline, dashedFrame } = look;
    const framed = dashedFrame ? { border: true, dashed: true } : {};
    return { ...style, fill, fontColor: font, bold, italic, underline, ...framed };
  }

  /** `B2`, for whoever asks the file about a cell. */
  address(row: number, column: number): string {
    return cellAddress(row, column);
  }

  get isTextFormat(): (row: number, column: number) => boolean {
    return (row, column) => this.#now.cells.get(keyOf(row, column))?.numberFormat === '@';
  }

  get #now(): Drawn {
    this.#drawn ??= draw(this.file, this.own);
    return this.#drawn;
  }
}
