import type { FurtherName } from '../judging/further-table.js';
import type { Landmark } from '../session/landmark.js';
import type { Put } from './with-changes.js';

/** What one cell was before it was written, and what was written. */
export interface WrittenCell {
  readonly cell: string;
  /** What it had been given before; undefined where it was as the file has it. */
  readonly before: Put | undefined;
  readonly textBefore: string;
  readonly written: string;
  readonly landmark: Landmark | null;
}

/** The cells of one write: taken back together. */
export interface WriteStep {
  readonly kind: 'cells';
  readonly sheetId: string;
  readonly sheetName: string;
  readonly further?: FurtherName;
  readonly table?: Landmark;
  readonly cells: readonly WrittenCell[];
}
