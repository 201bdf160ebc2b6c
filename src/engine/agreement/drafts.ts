import type { BookTable } from '../answers/book-table.js';
import { pairIndicators } from '../comparison/pair-indicators.js';
import { finder } from '../lexicon/entry.js';
import { DRAFTS } from '../lexicon/rows/sheet-words.js';
import { fold, foldWord } from '../text/fold.js';

/** Which sheets are drafts beside others: by a word of their name or title, or because Excel named them as copies. */

const DRAFT = finder(DRAFTS);

/** What Excel calls a copy of a sheet: `総括表 (2)`. */
const COPY = /^(.+?) ?\(\d{1,3}\)$/;

/** The sheet a sheet was copied from by its name, while both hold one indicator at least: 様式2 (2) is mostly that of the second 施策. */
function copiedFrom(table: BookTable, book: readonly BookTable[]): BookTable | undefined {
  const name = COPY.exec(fold(table.sheet))?.[1];
  if (name === undefined) return undefined;
  const from = book.find((own) => own !== table && fold(own.sheet) === name);
  return from && pairIndicators(from, table).pairs.length > 0 ? from : undefined;
}

/** Whether a sheet says of itself that it is a draft or a copy. */
export function isDraft(table: BookTable, book: readonly BookTable[]): boolean {
  const says = [table.sheet, table.title].some((text) => DRAFT.exec(foldWord(text)) !== null);
  return says || copiedFrom(table, book) !== undefined;
}
