import type { SheetDraft } from './sheet-draft.js';

/**
 * Where a new printed page has to begin so that no table or chart is cut in two. How much a page holds is only estimated
 * (fonts and printers differ), and on the small side: a block that may not fit begins a page.
 */

/** A4 landscape less its margins: pixels across, points down. */
const PAGE = { width: 10.89 * 96, height: 7.17 * 72 };
const DIGIT = 7;
const SLACK = 0.05;

export class PageFlow {
  /** Rows that begin a page. */
  readonly breaks: number[] = [];
  /** Rows printed on every page; `null` for none. */
  readonly repeated: { readonly first: number; readonly last: number } | null;
  /** Points of the sheet's own rows that one page holds. */
  private readonly capacity: number;

  /**
   * @param header of the table the sheet begins with
   * @param last row of that table; its header is printed again only where it goes on on another page, for it would stand over other tables too
   */
  constructor(
    private readonly draft: SheetDraft,
    header: { readonly first: number; readonly last: number },
    last: number,
  ) {
    const width = draft.columnWidths.reduce((sum, own) => sum + own * DIGIT + 5, 0);
    const scale = Math.min(1, PAGE.width / width);
    this.capacity = (PAGE.height / scale) * (1 - SLACK);
    this.repeated = this.height(0, last + 1) > this.capacity ? header : null;
  }

  private height(from: number, to: number): number {
    let height = 0;
    for (let row = from; row < to; row += 1) height += this.draft.heightOf(row);
    return height;
  }

  /** Says that a block of so many points begins at a row. */
  place(row: number, height: number): void {
    const last = this.breaks.at(-1);
    const above =
      last === undefined || !this.repeated ? 0 : this.height(this.repeated.first, this.repeated.last + 1);
    if (above + this.height(last ?? 0, row) + height > this.capacity) this.breaks.push(row);
  }
}
