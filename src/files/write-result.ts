import type { FileFailure } from './failure.js';
import type { WriteRefusal } from './refusal.js';

/** What came of writing into a file. */
export type WriteResult =
  | {
      readonly ok: true;
      /** The file; the very same bytes where nothing changed. */
      readonly bytes: Uint8Array;
      /** Cells that hold their text now, as asked for. */
      readonly written: readonly string[];
      readonly refused: readonly WriteRefusal[];
      /** Whether the file is signed, and changed, so that its signature no longer holds. */
      readonly signatureLost: boolean;
    }
  | { readonly ok: false; readonly failure: FileFailure };
