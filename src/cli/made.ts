import type { CommandResult } from './exit-status.js';
import type { Expected } from './outputs/expected.js';

/** What a command makes of one file before anything is written; plain data, so that it can cross threads. */
export interface Made {
  /** What the command says once that is written, or of a file it can't use. */
  readonly result: CommandResult;
  /** Null where nothing is to be written. */
  readonly write: {
    readonly bytes: Uint8Array;
    /** The input as it was read. */
    readonly read: Expected;
  } | null;
}

/** Of a file that nothing is made of. */
export const onlySaid = (result: CommandResult): Made => ({ result, write: null });
