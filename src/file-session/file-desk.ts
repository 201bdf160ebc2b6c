import type { SheetContent } from '../engine/index.js';
import type { Maker } from '../own-books/mark.js';
import type { CheckingDesk } from '../session/checking.js';
import type { Outcome } from '../session/session.js';
import type { UndoLog } from '../session/undo-log.js';
import type { OpenFile } from './open-file.js';
import type { WriteStep } from './undo-step.js';

/** Gives new workbooks to whoever asked for them, as files of their own: a file that was opened gets no sheets. */
export interface GiveFiles {
  /**
   * @param by what makes it, for the mark by which the book is known as made here
   * @param customXml parts the new workbook keeps as they are
   */
  newWorkbook(
    name: string,
    sheets: readonly SheetContent[],
    by: Maker,
    customXml: readonly Uint8Array[],
  ): Promise<Outcome<void>>;
  file(name: string, bytes: Uint8Array): Promise<Outcome<void>>;
}

/** What the parts of a session over an opened file work with. */
export interface FileDesk extends CheckingDesk {
  readonly file: OpenFile;
  readonly log: UndoLog<WriteStep>;
  /** Null where the page gives no files. */
  readonly give: GiveFiles | null;
}
