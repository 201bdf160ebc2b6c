import { isOurs } from '../emphasis/note.js';
import type { Outcome, SessionFailure } from '../session/session.js';
import { ask, type ExcelLibrary } from './ask.js';
import { excelFailure } from './failures.js';

/**
 * Our conditional formats, among rules of which Excel lists some and can't read them: those made or copied in its own dialog
 * (office-js #5222, #6827, #6835), and one that was deleted and brought back by Ctrl+Z (#6396). Looked at 2026-11-29.
 */

/** A sheet by its id; the one in front where it is left out. */
export type SheetId = string | undefined;

/** Where the emphasis of a table lies: in its own cells, or wherever no other table of its sheet has its cells. */
export interface Extent {
  /** Null for the whole sheet. */
  readonly within: string | null;
  /** Areas of further tables, which are none of its own. */
  readonly without: readonly string[];
}

export const WHOLE_SHEET: Extent = { within: null, without: [] };

export interface FoundFormats {
  /** Ids of ours. */
  readonly ours: readonly string[];
  /** How many rules can't be read: one of ours may be among them. */
  readonly unread: number;
}

const NONE: FoundFormats = { ours: [], unread: 0 };

/** The sheet of an id in a request. */
export function sheetOf(
  { workbook: { worksheets } }: Excel.RequestContext,
  sheetId: SheetId,
): Excel.Worksheet {
  return sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId);
}

/** Ids of the rules that may be ours; formats of other kinds have no formula to ask for. */
function list(
  excel: ExcelLibrary,
  sheetId: SheetId,
  { within, without }: Extent,
  asksTypes: boolean,
): Promise<Outcome<readonly string[]>> {
  return ask(excel, async (context) => {
    const worksheet = sheetOf(context, sheetId);
    const formats = (within === null ? worksheet.getRange() : worksheet.getRange(within)).conditionalFormats;
    formats.load(asksTypes ? 'items/id,items/type' : 'items/id');
    const others = without.map((area) => worksheet.getRange(area).conditionalFormats);
    for (const other of others) other.load('items/id');
    await context.sync();
    const elsewhere = new Set(others.flatMap(({ items }) => items.map(({ id }) => id)));
    return formats.items
      .filter((format) => !elsewhere.has(format.id) && (!asksTypes || format.type === 'Custom'))
      .map(({ id }) => id);
  });
}

/** Excel answers "item not found" for a rule it can't read; what else it may answer is not known. */
const mayBeUnread = ({ code }: SessionFailure) => code === 'sheet-gone' || code === 'unexpected';

/** Reads all rules at once; where one of them can't be read, half of them, down to that one. */
async function read(
  excel: ExcelLibrary,
  sheetId: SheetId,
  ids: readonly string[],
): Promise<Outcome<FoundFormats>> {
  if (ids.length === 0) return { ok: true, value: NONE };
  const formulas = await ask(excel, async (context) => {
    const formats = sheetOf(context, sheetId).getRange().conditionalFormats;
    const rules = ids.map((id) => {
      const custom = formats.getItem(id).customOrNullObject;
      custom.rule.load('formula');
      return custom;
    });
    await context.sync();
    return rules.map((custom) => (custom.isNullObject ? '' : custom.rule.formula));
  });
  if (formulas.ok)
    return { ok: true, value: { ours: ids.filter((_, at) => isOurs(formulas.value[at] ?? '')), unread: 0 } };
  if (!mayBeUnread(formulas.failure)) return formulas;
  if (ids.length === 1) return { ok: true, value: { ours: [], unread: 1 } };
  const half = Math.ceil(ids.length / 2);
  const first = await read(excel, sheetId, ids.slice(0, half));
  if (!first.ok) return first;
  const second = await read(excel, sheetId, ids.slice(half));
  if (!second.ok) return second;
  return {
    ok: true,
    value: {
      ours: [...first.value.ours, ...second.value.ours],
      unread: first.value.unread + second.value.unread,
    },
  };
}

/**
 * Finds our formats of an extent. One round trip where there are no rules with formulas, else two; more where some of
 * them can't be read.
 */
export async function findOurs(
  excel: ExcelLibrary,
  sheetId: SheetId,
  extent: Extent,
): Promise<Outcome<FoundFormats>> {
  let ids = await list(excel, sheetId, extent, true);
  if (!ids.ok && ids.failure.code === 'sheet-gone') {
    const isThere = await ask(excel, async (context) => {
      sheetOf(context, sheetId).load('id');
      await context.sync();
    });
    if (!isThere.ok) return isThere;
    ids = await list(excel, sheetId, extent, false);
    if (!ids.ok) return { ok: false, failure: excelFailure('rules-unreadable', ids.failure.detail) };
  }
  return ids.ok ? read(excel, sheetId, ids.value) : ids;
}

/** Deletes formats in a request of many steps. */
export function deleteFormats(worksheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = worksheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}

/**
 * Deletes formats of ours each on its own, after one of them kept the others from being deleted.
 * @returns a failure with its own sentence where some of ours are still there
 */
export async function deleteEach(
  excel: ExcelLibrary,
  sheetId: SheetId,
  extent: Extent,
  ids: readonly string[],
): Promise<Outcome<FoundFormats>> {
  for (const id of ids) {
    const gone = await ask(excel, async (context) => {
      deleteFormats(sheetOf(context, sheetId), [id]);
      await context.sync();
    });
    if (!gone.ok && !mayBeUnread(gone.failure)) return gone;
  }
  const left = await findOurs(excel, sheetId, extent);
  if (!left.ok || left.value.ours.length === 0) return left;
  return {
    ok: false,
    failure: excelFailure('rules-unreadable', `${left.value.ours.length} of ours are left`),
  };
}
