import path from 'node:path';
import type { Language, Policy } from '../engine/index.js';
import { type OpenedWorkbook, openWorkbook } from '../files/index.js';
import { type ChosenSheet, chooseSheet } from './choose-sheet.js';
import { readBytes } from './files.js';
import { storedDecisions } from './stored-decisions.js';

/** From a path to a checked table. */

export type OpenedTable =
  | {
      readonly ok: true;
      readonly workbook: OpenedWorkbook;
      readonly chosen: ChosenSheet;
      readonly name: string;
    }
  | { readonly ok: false; readonly message: Readonly<Record<Language, string>> };

/** Opens bytes as a workbook, chooses the sheet and checks it under the answers the workbook keeps. */
export function openTableBytes(
  bytes: Uint8Array,
  name: string,
  sheet: string | null,
  policy: Partial<Policy>,
): OpenedTable {
  const opened = openWorkbook(bytes, name);
  if (!opened.ok) return { ok: false, message: opened.failure.message };
  const kept = storedDecisions(opened.workbook);
  if (!kept.ok) return { ok: false, message: kept.failure.message };
  const choice = chooseSheet(opened.workbook, sheet, { ...kept.decisions, ...policy });
  if (!choice.ok) return choice;
  return { ok: true, workbook: opened.workbook, chosen: choice.chosen, name };
}

/** Reads a file, chooses its sheet and checks it. */
export async function openTable(
  file: string,
  sheet: string | null,
  policy: Partial<Policy>,
): Promise<OpenedTable> {
  const read = await readBytes(file);
  if (!read.ok) return read;
  return openTableBytes(read.bytes, path.basename(file), sheet, policy);
}
