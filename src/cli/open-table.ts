import path from 'node:path';
import type { Policy } from '../engine/index.js';
import { type OpenedWorkbook, openWorkbook } from '../files/index.js';
import { type Asked, askedPolicy } from './asked-policy.js';
import { within } from './bounds/deadline.js';
import { limitsOf } from './bounds/limits.js';
import { tookTooLong } from './bounds/not-done.js';
import { type CheckedSheets, checkSheets } from './check-sheets.js';
import { type ChosenSheet, chooseSheet } from './choose-sheet.js';
import type { Config } from './config/config.js';
import { configFor } from './config/find-config.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import { BAD_CONFIG, type Failure } from './failure-object.js';
import { readBytes } from './files.js';
import { isOwnerFile, notOwnerFile } from './owner-file.js';
import { nameOf, STDIN } from './stdin.js';
import { storedDecisions } from './stored-decisions.js';

/** From a path to a checked table. */

/** A workbook, and the policy its tables are checked under. */
export interface OpenedBook {
  readonly workbook: OpenedWorkbook;
  readonly policy: Partial<Policy>;
}

export type OpenedTable =
  | {
      readonly ok: true;
      /** As they were read. */
      readonly bytes: Uint8Array;
      readonly workbook: OpenedWorkbook;
      readonly chosen: ChosenSheet;
      readonly name: string;
      readonly config: Config;
    }
  | UnusableTable;

/** Why there is none: the input can't be used, or the words do not fit it. */
export interface UnusableTable extends Failure {
  readonly ok: false;
  readonly exitStatus: ExitStatus;
}

const unusable = ({ code, message }: Failure, exitStatus: ExitStatus = EXIT.unusable): UnusableTable => ({
  ok: false,
  exitStatus,
  code,
  message,
});

/** Opens bytes as a workbook, with the answers it keeps. */
function openBook(
  bytes: Uint8Array,
  name: string,
  asked: Asked,
  config: Config,
): ({ readonly ok: true } & OpenedBook) | UnusableTable {
  const opened = openWorkbook(bytes, name);
  if (!opened.ok) return unusable(opened.failure);
  const { workbook } = opened;
  const kept = storedDecisions(workbook);
  if (!kept.ok) return unusable(kept.failure);
  const { decisions } = kept;
  return { ok: true, workbook, policy: { ...decisions, ...askedPolicy(asked, config, decisions) } };
}

/** Opens bytes as a workbook, chooses the sheet and checks it under the answers the workbook keeps. */
export function openTableBytes(
  bytes: Uint8Array,
  name: string,
  sheet: string | null,
  asked: Asked,
  config: Config,
): OpenedTable {
  const opened = openBook(bytes, name, asked, config);
  if (!opened.ok) return opened;
  const { workbook, policy } = opened;
  const choice = chooseSheet(workbook, sheet, policy);
  if (!choice.ok) return choice;
  return { ok: true, bytes, workbook, chosen: choice.chosen, name, config };
}

/** Reads a file, chooses its sheet and checks it, in the time there is for it. */
export function openTable(file: string, sheet: string | null, asked: Asked): Promise<OpenedTable> {
  return inTime(file, asked, (bytes, name, config) => openTableBytes(bytes, name, sheet, asked, config));
}

export type OpenedSheets =
  | {
      readonly ok: true;
      readonly workbook: OpenedWorkbook;
      readonly name: string;
      readonly sheets: CheckedSheets;
    }
  | UnusableTable;

/** Reads a file and checks every sheet that holds a table, in the time there is for it. */
export function openSheets(file: string, asked: Asked): Promise<OpenedSheets> {
  return inTime(file, asked, (bytes, name, config): OpenedSheets => {
    const opened = openBook(bytes, name, asked, config);
    if (!opened.ok) return opened;
    const { workbook, policy } = opened;
    const sheets = checkSheets(workbook, policy);
    return sheets.ok ? { ok: true, workbook, name, sheets } : unusable(sheets);
  });
}

/** Reads a file, and does something with it within the time there is for it. */
async function inTime<T extends { readonly ok: true }>(
  file: string,
  asked: Asked,
  open: (bytes: Uint8Array, name: string, config: Config) => T | UnusableTable,
): Promise<T | UnusableTable> {
  if (isOwnerFile(file)) return unusable({ code: 'owner-file', message: notOwnerFile(file) });
  const stdin = file === STDIN ? asked.stdin : null;
  const name = nameOf({ file, stdin });
  const settings = await configFor(name, asked.config);
  if (!settings.ok) return unusable({ code: BAD_CONFIG, message: settings.message }, EXIT.usage);
  const read = stdin ? { ok: true as const, bytes: stdin.bytes } : readBytes(file);
  if (!read.ok) return unusable(read);
  const { milliseconds } = limitsOf(read.bytes.length);
  const own = path.basename(name);
  const opened = within(milliseconds, () => open(read.bytes, own, settings.config));
  return opened ? opened.value : unusable(tookTooLong(file, milliseconds));
}
