import { done, type FileFailure, type FileResult, failed } from './failure.js';
import { openWorkbook } from './open-workbook.js';
import type { OpenedWorkbook, WritableWorkbook } from './opened-workbook.js';

/** The file as one that can be written into; fails, with what to do instead, where its form is read only. */
export function writable(workbook: OpenedWorkbook): FileResult<WritableWorkbook> {
  return workbook.kind === 'ods' ? failed('opendocument') : done(workbook);
}

/** Opens a file for whoever means to write into it: as `openWorkbook` does, and refuses a form that is read only. */
export function openWritable(
  bytes: Uint8Array,
  fileName: string,
): { ok: true; workbook: WritableWorkbook } | { ok: false; failure: FileFailure } {
  const opened = openWorkbook(bytes, fileName);
  if (!opened.ok) return opened;
  const file = writable(opened.workbook);
  return file.ok ? { ok: true, workbook: file.value } : file;
}
