import type { FurtherName } from '../judging/further-table.js';
import type { CellContent } from './cell-content.js';
import type { Landmark } from './landmark.js';

/** What one cell was before it was written, and what was written. */
export interface WrittenCell {
  readonly cell: string;
  readonly before: { readonly content: CellContent; readonly numberFormat: string };
  readonly written: string;
  readonly landmark: Landmark | null;
}

/** Which table of its sheet was written to, where there are several. */
interface OfTable {
  /** Left out for the first one. */
  readonly further?: FurtherName;
  /** A text by which the table is known again (`tableMark`). */
  readonly table?: Landmark;
}

/** The cells of one write: taken back together. */
export interface WriteStep extends OfTable {
  readonly kind: 'cells';
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cells: readonly WrittenCell[];
}

/** Drop-downs that were given to cells, or taken from them, in one go. */
export interface DropDownStep extends OfTable {
  readonly kind: 'drop-downs';
  readonly sheetId: string;
  readonly sheetName: string;
  /** False where they were taken away. */
  readonly given: boolean;
  readonly cells: readonly { readonly cell: string; readonly landmark: Landmark | null }[];
}

/** A sheet that was made. */
export interface SheetStep extends OfTable {
  readonly kind: 'sheet';
  readonly sheetId: string;
  readonly sheetName: string;
  /** Id of the sheet it was made of. */
  readonly source: string;
  /** What it held once it was made: where, and each cell as Excel took it. */
  readonly held: { readonly address: string; readonly cells: readonly (readonly CellContent[])[] };
  /** No cell of a sheet that was there before. */
  readonly cells: readonly [];
}

export type UndoStep = WriteStep | DropDownStep | SheetStep;

const MOST_STEPS = 50;

/** The writes of one session that have not been taken back; of more than fifty the oldest is forgotten. */
export class UndoLog {
  private steps: UndoStep[] = [];

  /** The last write, if there is one to take back. */
  get last(): UndoStep | undefined {
    return this.steps.at(-1);
  }

  /** Notes a write; one that changed nothing is no step. */
  add(step: UndoStep): void {
    if (step.kind !== 'sheet' && step.cells.length === 0) return;
    this.steps = [...this.steps, step].slice(-MOST_STEPS);
  }

  /** Puts the last write behind all others: those can be taken back, and then it is looked at again. */
  deferLast(): void {
    const last = this.steps.pop();
    if (last) this.steps.unshift(last);
  }

  /** Notes what of the last write still has to be taken back; null: the step is done. */
  settleLast(rest: UndoStep | null): void {
    this.steps.pop();
    if (rest) this.add(rest);
  }
}
