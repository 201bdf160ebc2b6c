import type { PageFlow } from '../content/page-flow.js';
import type { SheetDraft } from '../content/sheet-draft.js';

const POINTS = 0.75;
const WIDEST_CHART = 1300;

/** Blocks of 集計 one below the other, none cut by the end of a printed page where it fits one. */
export class Blocks {
  constructor(
    readonly draft: SheetDraft,
    private readonly flow: PageFlow,
    private row: number,
  ) {}

  /** Row of the next block of so many pixels. */
  next(pixels: number): number {
    this.row += 1;
    this.flow.place(this.row, pixels * POINTS);
    return this.row;
  }

  /** The block above ends here. */
  endAt(row: number): void {
    this.row = row + 1;
  }

  finish(): void {
    this.draft.fixHeights(this.row);
  }

  /** A chart across the sheet; gives its place. */
  chart(height: number): { row: number; column: number; width: number; height: number } {
    const row = this.next(height);
    const width = this.draft.columnWidths.reduce((sum, own) => sum + own * 7 + 5, 0) - 20;
    this.endAt(row + Math.ceil((height * POINTS) / this.draft.heightOf(row)));
    return { row, column: 0, width: Math.min(width, WIDEST_CHART), height };
  }
}
