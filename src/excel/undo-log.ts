import type { CellContent } from './cell-content.js';
import type { Landmark } from './landmark.js';

/** What one cell was before it was written, and what was written. */
export interface WrittenCell {
  readonly cell: string;
  readonly before: { readonly content: CellContent; readonly numberFormat: string };
  readonly written: string;
  readonly landmark: Landmark | null;
}

/** The cells of one write: taken back together. */
export interface WriteStep {
  readonly sheetId: string;
  readonly cells: readonly WrittenCell[];
}

const MOST_STEPS = 50;

/** The writes of one session that have not been taken back; of more than fifty the oldest is forgotten. */
export class UndoLog {
  private steps: WriteStep[] = [];

  /** The last write, if there is one to take back. */
  get last(): WriteStep | undefined {
    return this.steps.at(-1);
  }

  /** Notes a write; one that changed nothing is no step. */
  add(step: WriteStep): void {
    if (step.cells.length === 0) return;
    this.steps = [...this.steps, step].slice(-MOST_STEPS);
  }

  /** Notes what of the last write still has to be taken back; nothing: the step is done. */
  settleLast(cells: readonly WrittenCell[]): void {
    const last = this.steps.pop();
    if (last) this.add({ ...last, cells });
  }
}
