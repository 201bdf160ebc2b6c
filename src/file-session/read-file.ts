import { keepsDecisions } from '../decisions/index.js';
import type { Sheet } from '../engine/index.js';
import type { ReadSheet } from '../session/checking.js';
import type { Outcome } from '../session/session.js';
import { fileRefused, sessionFailure } from './failures.js';
import type { FileSheet, OpenFile } from './open-file.js';

/** The sheet of an id, or the one in front; fails where there is none, or it has no cells. */
export function sheetOf(file: OpenFile, id: string | undefined): Outcome<FileSheet> {
  const sheet = id === undefined ? file.front : file.byId(id);
  if (!sheet) return { ok: false, failure: sessionFailure('sheet-gone', id) };
  if (sheet.kind !== 'worksheet') return { ok: false, failure: sessionFailure('chart-sheet') };
  return { ok: true, value: sheet };
}

/** The cells of a sheet as they are now. */
export function cellsOf(file: OpenFile, { index }: FileSheet): Outcome<Sheet> {
  const read = file.sheetAt(index);
  return read.ok ? read : { ok: false, failure: fileRefused(read.failure) };
}

/** Texts of the parts that keep answers. */
export const answersOf = (file: OpenFile) => file.parts.filter(({ xml }) => keepsDecisions(xml));

/** Reads a sheet, with what the file keeps of answers. */
export function readFileSheet(file: OpenFile, id: string | undefined): Outcome<ReadSheet> {
  const own = sheetOf(file, id);
  if (!own.ok) return own;
  const sheet = cellsOf(file, own.value);
  if (!sheet.ok) return sheet;
  return {
    ok: true,
    value: {
      sheetId: own.value.id,
      isProtected: file.isProtected(own.value.index),
      sheet: sheet.value,
      decisionParts: answersOf(file).map(({ xml }) => xml),
    },
  };
}
