import type { Outcome, SessionFailure } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { cellRuns } from '../cell-runs.js';
import { excelFailure, interruptedWrite, neverBegan } from '../failures.js';
import { lowestOf } from '../write-guarded.js';
import { giveList, LIST_PROPERTIES, type ListOnCell, listOf } from './list-rule.js';
import { type ListedCell, lookAtLists } from './look-at-lists.js';

export type ListsWritten =
  | { readonly ok: true }
  /** `changed` are the cells that may have changed all the same. */
  | { readonly ok: false; readonly failure: SessionFailure; readonly changed: readonly ListedCell[] };

interface Wrote {
  /** True where rows did not stand where they stood at the look. */
  readonly moved: boolean;
  /** What the cells had before, read in the writing request itself. */
  readonly held: ReadonlyMap<string, ListOnCell>;
}

/** @requires ExcelApi 1.8 */
function write(
  excel: ExcelLibrary,
  sheetId: string,
  cells: readonly ListedCell[],
  on: boolean,
): Promise<Outcome<Wrote>> {
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const addresses = cells.map(({ cell }) => cell);
    const held = cellRuns(addresses, { gaps: false }).map((run) => {
      const { dataValidation } = worksheet.getRange(run.address);
      dataValidation.load(LIST_PROPERTIES);
      const range = worksheet.getRange(run.address);
      if (on) giveList(range);
      else range.dataValidation.clear();
      return { run, dataValidation };
    });
    const below = lowestOf(cells.map(({ landmark }) => landmark));
    const mark = below && worksheet.getRange(below.cell);
    mark?.load('formulas');
    await context.sync();
    return {
      moved: below !== null && mark?.formulas[0]?.[0] !== below.text,
      held: new Map(
        held.flatMap(({ run, dataValidation }) =>
          run.cells.flatMap((cell): [string, ListOnCell][] => (cell ? [[cell, listOf(dataValidation)]] : [])),
        ),
      ),
    };
  });
}

/**
 * Rows moved between the look and the write: the cells that were reached are not the ones that were meant.
 * @requires ExcelApi 1.8
 */
async function afterMove(
  excel: ExcelLibrary,
  sheetId: string,
  cells: readonly ListedCell[],
  on: boolean,
  held: ReadonlyMap<string, ListOnCell>,
): Promise<ListsWritten> {
  const had = (list: ListOnCell) =>
    cells.filter(({ cell }) => held.get(cell) === list).map(({ cell }) => ({ cell, landmark: null }));
  const changed = had(on ? 'none' : 'ours');
  const back = changed.length === 0 || (await write(excel, sheetId, changed, !on)).ok;
  // A list of somebody else's can't be made again from what Excel tells of it: its cell is named.
  const lost = [...(back ? [] : changed), ...had('other'), ...had('same-words')];
  const named = lost.map(({ cell }) => cell);
  const moved = excelFailure('changed-meanwhile', 'rows moved');
  return { ok: false, failure: interruptedWrite(moved, named), changed: lost };
}

/**
 * Gives cells the drop-down or takes their validation away, in one round trip; where it fails, looks what became of it,
 * and takes a list off again that had not got all of its parts.
 * @requires ExcelApi 1.8
 */
export async function writeLists(
  excel: ExcelLibrary,
  sheetId: string,
  cells: readonly ListedCell[],
  on: boolean,
): Promise<ListsWritten> {
  const wrote = await write(excel, sheetId, cells, on);
  if (wrote.ok && !wrote.value.moved) return { ok: true };
  if (wrote.ok) return afterMove(excel, sheetId, cells, on, wrote.value.held);
  if (neverBegan(wrote.failure)) return { ok: false, failure: wrote.failure, changed: [] };
  const seen = await lookAtLists(excel, sheetId, cells, false);
  if (!seen.ok) return { ok: false, failure: interruptedWrite(wrote.failure, null), changed: cells };
  const unchanged = on ? 'none' : 'ours';
  const halves = cells.filter(({ cell }) => seen.value.cells.get(cell)?.list === 'same-words');
  const cleared = halves.length > 0 && (await write(excel, sheetId, halves, false)).ok;
  const changed = cells.filter(
    (own) => seen.value.cells.get(own.cell)?.list !== unchanged && !(cleared && halves.includes(own)),
  );
  const named = changed.map(({ cell }) => cell);
  return { ok: false, failure: interruptedWrite(wrote.failure, named), changed };
}
