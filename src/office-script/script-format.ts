import type { Edit, Report } from '../engine/index.js';
import type { LeftEdit } from './write-edits.js';

/** What keeps a sheet from being read. */
interface ScriptFailure {
  /** A word that stays the same. */
  readonly code: string;
  /** What happened and what to do, in Japanese. */
  readonly message: string;
}

/**
 * What the Office Script gives as text (docs/office-script.md): the report with what was written, or the failure alone. One object for both, so that a
 * flow reads either by one schema.
 */
export interface ScriptObject extends Partial<Omit<Report, 'format' | 'source'>> {
  readonly format: Report['format'];
  readonly source: Report['source'];
  /** The cells that were written, before and after. */
  readonly written?: readonly Edit[];
  /** The certain edits that were not made, and why. */
  readonly left?: readonly LeftEdit[];
  /** There only where the table could not be read. */
  readonly failure?: ScriptFailure;
}
