import type { MergedArea, OtherKind, OtherRow, PrintedCell } from './form.js';

/** The sheet a form is printed on, row after row from the top. */

/** A1 address of a cell; row and column from 0. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

export class Paper {
  readonly rows: PrintedCell[][] = [];
  readonly others: OtherRow[] = [];
  readonly merges: MergedArea[] = [];

  constructor(
    readonly firstRow: number,
    readonly firstColumn: number,
    readonly width: number,
    /** Blank columns at the left that are part of the sheet as read. */
    readonly margin = 0,
  ) {}

  /** Prints a row of an indicator. @returns the sheet's row, from 1 */
  print(cells: readonly PrintedCell[]): number {
    this.rows.push([...Array.from({ length: this.margin }, () => ''), ...cells]);
    return this.firstRow + this.rows.length;
  }

  /** Prints a row that is no indicator's. */
  other(kind: OtherKind, cells: readonly PrintedCell[]): number {
    const row = this.print(cells);
    this.others.push({ row, kind });
    return row;
  }

  /** A row with one text at a column. */
  line(kind: OtherKind, text: string, column = 0): number {
    return this.other(kind, [...Array.from({ length: column }, () => ''), text]);
  }

  blank(): void {
    this.other(
      'blank',
      Array.from({ length: this.width }, () => ''),
    );
  }

  /** Address of a column's cell on a row (from 1). */
  cell(row: number, column: number): string {
    return addressOf(row - 1, this.firstColumn + this.margin + column);
  }

  /** Merges cells: rows of the sheet from 1, columns of the form from 0, all ends included. */
  merge(fromRow: number, toRow: number, from: number, to: number): void {
    if (fromRow === toRow && from === to) return;
    const left = this.firstColumn + this.margin;
    this.merges.push({
      firstRow: fromRow - 1,
      lastRow: toRow - 1,
      firstColumn: left + from,
      lastColumn: left + to,
    });
  }
}
