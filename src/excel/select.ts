import { cellAddress, parseCellAddress, type Sheet } from '../engine/index.js';
import { cellAt } from '../session/cells-of-check.js';
import { landmarks } from '../session/landmark.js';
import type { CheckedSheet, Outcome, Place, Selected } from '../session/session.js';
import { ask, type ExcelLibrary } from './ask.js';
import { type CellContent, isFormula } from './cell-content.js';
import { excelFailure } from './failures.js';
import { isHeld } from './held-cells.js';
import type { OwnSelections } from './own-selections.js';

interface Looked {
  /** The row of the cell as it is now, from the first column the check read. */
  readonly row: readonly CellContent[];
  readonly from: Place | null;
  readonly hidden: Selected['hidden'];
}

/** The row of a cell as far as the check read it; null where it read nothing there. */
function rowOf({ firstRow, firstColumn, rows }: Sheet, cell: string) {
  const place = parseCellAddress(cell);
  const width = place ? (rows[place.row - firstRow]?.length ?? 0) : 0;
  return place && width > 0 ? { row: place.row, firstColumn, width } : null;
}

/** @param askPlace false where Excel has no active cell to name: a chart sheet is in front */
function look(
  excel: ExcelLibrary,
  { sheetId, sheet }: CheckedSheet,
  cell: string,
  askPlace: boolean,
): Promise<Outcome<Looked>> {
  return ask(excel, async (context) => {
    const seen = rowOf(sheet, cell);
    const row =
      seen &&
      context.workbook.worksheets
        .getItem(sheetId)
        .getRange(
          `${cellAddress(seen.row, seen.firstColumn)}:${cellAddress(seen.row, seen.firstColumn + seen.width - 1)}`,
        );
    row?.load('formulas');
    // Excel selects a cell that is out of sight, and shows nothing.
    const own = context.workbook.worksheets.getItem(sheetId).getRange(cell);
    own.load('rowHidden,columnHidden');
    const active = askPlace ? context.workbook.getActiveCell() : null;
    active?.load('address');
    active?.worksheet.load('id,name');
    await context.sync();
    return {
      row: row?.formulas[0] ?? [],
      hidden: own.rowHidden === true ? 'row' : own.columnHidden === true ? 'column' : null,
      from: active && {
        sheetId: active.worksheet.id,
        sheetName: active.worksheet.name,
        cell: active.address.replace(/^.*!/, ''),
      },
    };
  });
}

/** What the row is now: as checked, the same 指標 with something changed in it, or another row. */
function compare(
  { sheet, check }: CheckedSheet,
  cell: string,
  now: readonly CellContent[],
): 'same' | 'changed' | 'other' {
  const seen = rowOf(sheet, cell);
  if (!seen) return 'same';
  const holds = (column: number) => {
    const content = now[column - seen.firstColumn] ?? '';
    const before = cellAt(sheet, seen.row, column);
    return isFormula(content)
      ? typeof before !== 'string' && before.fixed === 'formula'
      : isHeld(before, content);
  };
  const columns = Array.from({ length: seen.width }, (_, at) => seen.firstColumn + at);
  if (columns.every(holds)) return 'same';
  const mark = landmarks(sheet, check.judged.table)(cell);
  const markPlace = mark && parseCellAddress(mark.cell);
  return markPlace?.row === seen.row && holds(markPlace.column) ? 'changed' : 'other';
}

/** Brings a sheet to the front and selects a cell of it, in one round trip. */
export async function goTo(
  excel: ExcelLibrary,
  { sheetId, cell }: Pick<Place, 'sheetId' | 'cell'>,
  own: OwnSelections,
): Promise<Outcome<void>> {
  const takeBack = own.expect(sheetId, cell);
  const selected = await ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
  if (!selected.ok) takeBack();
  // A hidden sheet can't come to the front.
  if (!selected.ok && selected.failure.detail.startsWith('InvalidOperation:')) {
    return { ok: false, failure: excelFailure('sheet-gone', selected.failure.detail) };
  }
  return selected;
}

/**
 * Selects a cell of a checked sheet in two round trips: one looks whether the row still is the one that was checked
 * and where the clerk is, one goes there. Where another row has taken its place nothing is selected.
 */
export async function selectCell(
  excel: ExcelLibrary,
  checked: CheckedSheet,
  cell: string,
  own: OwnSelections,
): Promise<Outcome<Selected>> {
  let looked = await look(excel, checked, cell, true);
  if (!looked.ok && looked.failure.detail.startsWith('InvalidSelection')) {
    looked = await look(excel, checked, cell, false);
  }
  if (!looked.ok) return looked;
  const { row, from, hidden } = looked.value;
  const now = compare(checked, cell, row);
  if (now === 'other') return { ok: false, failure: excelFailure('changed-meanwhile', cell) };
  const gone = await goTo(excel, { sheetId: checked.sheetId, cell }, own);
  return gone.ok ? { ok: true, value: { from, asChecked: now === 'same', hidden } } : gone;
}
