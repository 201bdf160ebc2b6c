import { DECISIONS_UNREADABLE, type DecisionsFailure, partsOfNextYear } from '../decisions/index.js';
import type { NextYearEdit } from '../engine/index.js';
import {
  archiveComment,
  customXmlParts,
  type FileFailure,
  type OpenedWorkbook,
  type OpenedXlsx,
  openWorkbook,
  storedParts,
  type WriteRefusal,
  withArchiveComment,
  writable,
  writeCells,
  writeCustomXml,
  writeTextCells,
} from '../files/index.js';
import { commentSeal, digestIn } from './mark.js';

/** The book of next year's form: every part is that of the source, but for the cells of one sheet and the answers. */

export interface NextBook {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly written: readonly NextYearEdit[];
  readonly refused: readonly WriteRefusal[];
  /** How many of the answers went on with the form. */
  readonly answers: { readonly kept: number; readonly gone: number };
}

type Refused = { readonly ok: false; readonly failure: FileFailure | DecisionsFailure };
type BytesResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly answers: NextBook['answers'] }
  | Refused;

const NO_ANSWERS = { kept: 0, gone: 0 };

/** The answers that are of this year alone go out of the book. */
function withAnswersOfNextYear(workbook: OpenedXlsx, bytes: Uint8Array): BytesResult {
  const parts = customXmlParts(workbook);
  if (!parts.ok) return parts;
  const texts = parts.value.map(({ text }) => text);
  const next = partsOfNextYear(texts);
  if (next === null) return { ok: false, failure: DECISIONS_UNREADABLE };
  const answers = { kept: next.kept, gone: next.gone };
  if (next.gone === 0) return { ok: true, bytes, answers };
  const opened = openWorkbook(bytes, '.xlsx');
  if (!opened.ok) return opened;
  if (opened.workbook.kind !== 'xlsx') return { ok: true, bytes, answers };
  const written = writeCustomXml(opened.workbook, next.parts);
  return written.ok ? { ok: true, bytes: written.value.bytes, answers } : written;
}

/** Marks a book as this program's, unless the archive has a comment of somebody else. */
function sealed(bytes: Uint8Array): Uint8Array {
  const comment = archiveComment(bytes) ?? '';
  const parts = storedParts(bytes);
  if ((comment !== '' && digestIn(comment) === null) || !parts.ok) return bytes;
  const contents: [string, Uint8Array][] = [];
  for (const { name, read } of parts.value) {
    const content = read();
    if (!content.ok) return bytes;
    contents.push([name, content.value]);
  }
  const marked = withArchiveComment(bytes, commentSeal('next', contents));
  return marked.ok ? marked.value : bytes;
}

/**
 * Makes the book of next year's form. A cell that can't be written (locked, of a table's heads) is as it was and named; fails where the
 * file is damaged, read only or closed to changes, or its answers can't be read.
 */
export function nextBook(
  opened: OpenedWorkbook,
  sheetIndex: number,
  edits: readonly NextYearEdit[],
): NextBook | Refused {
  const writes = edits.map(({ cell, to, number }) => ({
    cell,
    text: to,
    ...(number === undefined ? {} : { number }),
  }));
  const file = writable(opened);
  if (!file.ok) return file;
  const workbook = file.value;
  const result =
    workbook.kind === 'text' ? writeTextCells(workbook, writes) : writeCells(workbook, sheetIndex, writes);
  if (!result.ok) return result;
  const whole: BytesResult =
    workbook.kind === 'text'
      ? { ok: true, bytes: result.bytes, answers: NO_ANSWERS }
      : withAnswersOfNextYear(workbook, result.bytes);
  if (!whole.ok) return whole;
  const refused = new Set(result.refused.map(({ cell }) => cell));
  return {
    ok: true,
    bytes: workbook.kind === 'text' ? whole.bytes : sealed(whole.bytes),
    written: edits.filter(({ cell }) => !refused.has(cell)),
    refused: result.refused,
    answers: whole.answers,
  };
}
