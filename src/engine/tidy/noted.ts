import { cellAddress } from '../../cells/address.js';
import type { Cell, Sheet } from '../../cells/sheet.js';
import { findHeaders } from '../table/heads/find-headers.js';
import { isTallyLabel } from '../table/kinds/row-kind.js';
import type { TidyNote } from './tidy-table.js';

/** Keeps account of every source cell: where it went and how it changed, so that nothing is lost unseen. */
export class Noted {
  private readonly notes: TidyNote[] = [];
  private readonly known = new Set<string>();

  /** The cell is accounted for, and says nothing worth a note. */
  know(cell: string): void {
    this.known.add(cell);
  }

  /** A text that was carried over to another cell, perhaps in another spelling. */
  place(from: string | null, to: string, before: string, after: string): void {
    if (from === null) return;
    this.know(from);
    if (before === '' && after === '') return;
    if (before.trim() !== after.trim()) this.notes.push({ change: 'normalised', from, to, before, after });
    else if (from !== to) this.notes.push({ change: 'moved', from, to, before, after });
  }

  /** A text that now stands within that of another cell. */
  join(from: string, to: string, before: string, after: string): void {
    this.know(from);
    if (before.trim() !== '') this.notes.push({ change: 'moved', from, to, before, after });
  }

  /** A status or tally cell: filled, corrected, or carried over. */
  decide(source: { readonly cell: string; readonly text: string } | null, to: string, after: string): void {
    const before = source?.text ?? '';
    if (source) this.know(source.cell);
    if (before.trim() === '' && after !== '')
      this.notes.push({ change: 'filled', from: source?.cell ?? null, to, before, after });
    else if (before.trim() !== after)
      this.notes.push({ change: 'corrected', from: source?.cell ?? null, to, before, after });
    else if (source && source.cell !== to)
      this.notes.push({ change: 'moved', from: source.cell, to, before, after });
  }

  /** All notes, and last what the canonical form has no place for; header words and tally labels are its own. */
  finish(sheet: Sheet, isPlaced: (text: string) => boolean, textOf: (cell: Cell) => string): TidyNote[] {
    const leftOut: TidyNote[] = [];
    const heads = new Set(
      findHeaders(sheet).flatMap(({ row, height }) =>
        Array.from({ length: height }, (_, line) => row + line),
      ),
    );
    for (const [index, cells] of sheet.rows.entries()) {
      if (heads.has(index)) continue;
      for (const [column, cell] of cells.entries()) {
        const text = textOf(cell).trim();
        if (text === '' || isPlaced(text) || isTallyLabel(text)) continue;
        const from = cellAddress(sheet.firstRow + index, sheet.firstColumn + column);
        if (!this.known.has(from))
          leftOut.push({ change: 'left-out', from, to: null, before: text, after: '' });
      }
    }
    return [...this.notes, ...leftOut];
  }
}
