import type { TidyNote } from '../../engine/index.js';

/** What `tidy --format json` prints, format `soukatsu-tidy/1` (docs/command-line.md, "JSON"). */
export interface TidyObject {
  readonly format: 'soukatsu-tidy/1';
  readonly source: { readonly file: string; readonly sheet: string };
  /** The file that was written, as `-o` named it. */
  readonly output: string;
  /** What differs from the source. */
  readonly notes: readonly TidyNote[];
}
