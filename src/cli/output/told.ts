import type { Report } from '../../engine/index.js';
import type { Place } from './places.js';

/** A report with what the formats need beside it; plain data, so that it can cross threads. */
export interface Told {
  /** The file as it was named, with its folder. */
  readonly file: string;
  readonly report: Report;
  /** Where the cells the report speaks of stand in a text file; a workbook has no such places. */
  readonly places: Readonly<Record<string, Place>>;
  /** A last line for people; `''` for none. Formats for programs keep their shape and go without. */
  readonly note: string;
}
