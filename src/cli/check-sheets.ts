import { bookTableOf, type Check, check, type Policy, type Sheet } from '../engine/index.js';
import type { OpenedWorkbook } from '../files/index.js';
import { NO_SHEET } from './choose-sheet.js';
import type { Failure } from './failure-object.js';

/** Every table of a workbook, held against the others. */

/** A sheet whose cells can't be read. */
export interface UnreadSheet extends Failure {
  readonly sheet: string;
}

export interface CheckedSheets {
  readonly ok: true;
  /** In the order of the tabs; sheets without a table are none. */
  readonly checks: readonly Check[];
  readonly unread: readonly UnreadSheet[];
}

/** Checks all worksheets, those that are hidden too; why not one of them holds a table. */
export function checkSheets(
  { sheets }: OpenedWorkbook,
  policy: Partial<Policy>,
): CheckedSheets | ({ readonly ok: false } & Failure) {
  const tables: { readonly sheet: Sheet; readonly check: Check }[] = [];
  const unread: UnreadSheet[] = [];
  let refused: Failure = NO_SHEET;
  for (const { name, kind, sheet } of sheets) {
    if (kind !== 'worksheet') continue;
    const reading = sheet();
    if (!reading.ok) {
      unread.push({ sheet: name, ...reading.failure });
      continue;
    }
    const result = check(reading.sheet, policy);
    if (result.ok) tables.push({ sheet: reading.sheet, check: result.check });
    else refused = result.failure;
  }
  const [first] = unread;
  if (tables.length === 0) return { ok: false, ...(first ?? pick(refused)) };
  const book = tables.map((own) => bookTableOf(own.check.judged));
  const checks = tables.map((own) => {
    const beside = book.length === 1 ? null : check(own.sheet, { ...policy, book });
    return beside?.ok ? beside.check : own.check;
  });
  return { ok: true, checks, unread };
}

const pick = ({ code, message }: Failure): Failure => ({ code, message });
