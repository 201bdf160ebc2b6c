import path from 'node:path';
import { type EarlierTable, earlierTableOf } from '../engine/index.js';
import type { OneFile } from './arguments/arguments.js';
import type { CommandResult } from './exit-status.js';
import { failed } from './failure-object.js';
import { type OpenedTable, openTable } from './open-table.js';

/** Last year's table of a command that compares with it. */

/** What of a request says which table that is, and how it is told of. */
type Asking = OneFile<Parameters<typeof openTable>[2]> & {
  readonly last: string;
  readonly lastSheet: string | null;
  readonly format: string;
  readonly language: 'ja' | 'en';
};

export type EarlierRead =
  | { readonly ok: true; readonly table: EarlierTable; readonly opened: Extract<OpenedTable, { ok: true }> }
  | { readonly ok: false; readonly result: CommandResult };

/** Reads and checks the table of the earlier year; how its own file's columns are read is not the caller's to say. */
export async function readEarlier(request: Asking): Promise<EarlierRead> {
  const about = { ...request, file: request.last, sheet: request.lastSheet };
  const opened = await openTable(request.last, request.lastSheet, { ...request, columns: [], stdin: null });
  if (!opened.ok) return { ok: false, result: failed(about, opened, opened.exitStatus) };
  // Of two sheets of one workbook the sheet is what tells them apart.
  const isOwn = path.resolve(request.last) === path.resolve(request.file);
  const source = { file: isOwn ? '' : opened.name, sheet: opened.chosen.name };
  const last = earlierTableOf(opened.chosen.check.judged, source);
  if (!last.ok) return { ok: false, result: failed(about, last.failure) };
  return { ok: true, table: last.table, opened };
}
