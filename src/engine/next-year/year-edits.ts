import { parseCellAddress } from '../../cells/address.js';
import { cellText, fixedBy, type Sheet } from '../../cells/sheet.js';
import type { LeftBecause, LeftOfYear, NextYearEdit } from './next-year.js';

/** Gathers what changes and what is left, one change a cell. */
export class YearEdits {
  private readonly edits = new Map<string, NextYearEdit>();
  private readonly leftCells = new Map<string, LeftOfYear>();

  constructor(private readonly sheet: Sheet) {}

  /** The cell at an address, as the reader saw it. */
  at(cell: string) {
    const place = parseCellAddress(cell);
    if (!place) return undefined;
    const { rows, firstRow, firstColumn } = this.sheet;
    return rows[place.row - firstRow]?.[place.column - firstColumn];
  }

  /** Changes a cell, unless nothing can be written there; then it is named. */
  change(cell: string, to: string, why: NextYearEdit['why'], number?: number): void {
    const own = this.at(cell);
    const from = cellText(own);
    if (from === to && number === undefined) return;
    const isFixed = own !== undefined && fixedBy(own) !== null;
    if (isFixed) {
      if (from.trim() !== '') this.leave(cell, from, 'formula');
      return;
    }
    this.edits.set(cell, { cell, from, to, ...(number === undefined ? {} : { number }), why });
  }

  leave(cell: string, text: string, because: LeftBecause): void {
    this.leftCells.set(`${cell} ${because} ${text}`, { cell, text, because });
  }

  has(cell: string): boolean {
    return this.edits.has(cell);
  }

  private inOrder<T extends { readonly cell: string }>(list: Iterable<T>): T[] {
    const placed = [...list].map((own) => ({ own, at: parseCellAddress(own.cell) ?? { row: 0, column: 0 } }));
    return placed.sort(({ at: a }, { at: b }) => a.row - b.row || a.column - b.column).map(({ own }) => own);
  }

  get changed(): readonly NextYearEdit[] {
    return this.inOrder(this.edits.values());
  }

  get left(): readonly LeftOfYear[] {
    return this.inOrder(this.leftCells.values());
  }
}
