import { fixedBy } from '../cells/sheet.js';
import { type Cell, cellText, checkAlone, parseCellAddress, type Sheet } from '../engine/index.js';
import { cellAt, cellsByColumn } from '../session/cells-of-check.js';
import { landmarks } from '../session/landmark.js';
import type {
  CheckedSheet,
  FoundTable,
  FrontSheet,
  NamedSheet,
  Outcome,
  Place,
  Selected,
  SheetEvent,
  StopWatching,
} from '../session/session.js';
import { sessionFailure } from './failures.js';
import type { FileSheet, OpenFile } from './open-file.js';
import { cellsOf, sheetOf } from './read-file.js';
import { stands } from './write-edits.js';

/** Which sheets a file has, which one is in front, and going from cell to cell. */

const isSame = (one: Cell, other: Cell): boolean =>
  cellText(one) === cellText(other) &&
  fixedBy(one) === fixedBy(other) &&
  (typeof one === 'string' ? undefined : one.number) ===
    (typeof other === 'string' ? undefined : other.number);

const named = ({ id, name, hidden }: FileSheet): NamedSheet => ({ sheetId: id, name, hidden });
const worksheets = (file: OpenFile) => file.sheets.filter(({ kind }) => kind === 'worksheet');

export const listSheets = (file: OpenFile): Outcome<readonly NamedSheet[]> => ({
  ok: true,
  value: worksheets(file).map(named),
});

/** A title and a header stand in the first rows. */
const FIRST_ROWS = 60;

/** The worksheets in whose first rows a table begins; one that can't be read holds none. */
export function findTables(file: OpenFile): Outcome<readonly FoundTable[]> {
  const value = worksheets(file).flatMap((own): FoundTable[] => {
    const read = cellsOf(file, own);
    if (!read.ok) return [];
    const result = checkAlone({ ...read.value, rows: read.value.rows.slice(0, FIRST_ROWS) });
    return result.ok ? [{ ...named(own), title: result.check.judged.table.title }] : [];
  });
  return { ok: true, value };
}

export function frontSheet(file: OpenFile): Outcome<FrontSheet> {
  const own = sheetOf(file, undefined);
  if (!own.ok) return own;
  const { id, name } = own.value;
  return { ok: true, value: { sheetId: id, name, sheets: worksheets(file).length } };
}

export function bringToFront(file: OpenFile, sheetId: string): Outcome<void> {
  const own = file.byId(sheetId);
  if (!own || own.hidden) return { ok: false, failure: sessionFailure('sheet-gone', sheetId) };
  file.bringToFront(own.index);
  return { ok: true, value: undefined };
}

export function goTo(file: OpenFile, { sheetId, cell }: Pick<Place, 'sheetId' | 'cell'>): Outcome<void> {
  const brought = bringToFront(file, sheetId);
  const own = file.byId(sheetId);
  if (brought.ok && own) file.select(own.index, cell, false);
  return brought;
}

function isAsChecked({ sheet, check }: CheckedSheet, cell: string, now: Sheet): 'same' | 'changed' | 'other' {
  const place = parseCellAddress(cell);
  const width = place ? (sheet.rows[place.row - sheet.firstRow]?.length ?? 0) : 0;
  if (!place || width === 0) return 'same';
  const columns = Array.from({ length: width }, (_, at) => sheet.firstColumn + at);
  const holds = (column: number) => isSame(cellAt(sheet, place.row, column), cellAt(now, place.row, column));
  if (columns.every(holds)) return 'same';
  const mark = landmarks(sheet, check.judged.table)(cell);
  return mark && parseCellAddress(mark.cell)?.row === place.row && stands(now, mark) ? 'changed' : 'other';
}

function hiddenAt({ hidden }: Sheet, cell: string): Selected['hidden'] {
  const place = parseCellAddress(cell);
  if (!place || !hidden) return null;
  if (hidden.rows.includes(place.row)) return 'row';
  return hidden.columns.includes(place.column) ? 'column' : null;
}

/** Selects a cell of a checked sheet; where another row stands there now it selects nothing. */
export function selectCell(file: OpenFile, checked: CheckedSheet, cell: string): Outcome<Selected> {
  const own = sheetOf(file, checked.sheetId);
  if (!own.ok) return own;
  const now = cellsOf(file, own.value);
  if (!now.ok) return now;
  const is = isAsChecked(checked, cell, now.value);
  if (is === 'other') return { ok: false, failure: sessionFailure('changed-meanwhile', cell) };
  const { front } = file;
  const from = front && {
    sheetId: front.id,
    sheetName: front.name,
    cell: file.selectedOn(front.index).split(':')[0] ?? 'A1',
  };
  const gone = goTo(file, { sheetId: checked.sheetId, cell });
  const hidden = hiddenAt(now.value, cell);
  return gone.ok ? { ok: true, value: { from: from ?? null, asChecked: is === 'same', hidden } } : gone;
}

/** Whether the cells of addresses hold what the check saw. */
export function holdsAsChecked(
  file: OpenFile,
  { sheetId, sheet }: CheckedSheet,
  addresses: readonly string[],
): Outcome<boolean> {
  const own = sheetOf(file, sheetId);
  if (!own.ok) return own;
  const now = cellsOf(file, own.value);
  if (!now.ok) return now;
  const columns = cellsByColumn(addresses);
  if (!columns) return { ok: true, value: false };
  const value = columns.every(({ column, rows }) =>
    [...rows].every((row) => isSame(cellAt(sheet, row, column), cellAt(now.value, row, column))),
  );
  return { ok: true, value };
}

/** Tells of changed cells of a sheet, whoever changed them, and of those a person selects. */
export function watchSheet(
  file: OpenFile,
  sheetId: string,
  listen: (event: SheetEvent) => void,
): Outcome<StopWatching> {
  const own = sheetOf(file, sheetId);
  if (!own.ok) return own;
  const { index } = own.value;
  const stop = file.subscribe((change) => {
    if (change.kind === 'cells' && change.index === index)
      listen({ kind: 'changed', address: change.cells.join(','), moved: false });
    if (change.kind === 'selection' && change.index === index && change.byPerson)
      listen({ kind: 'selected', address: change.address });
  });
  return { ok: true, value: async () => stop() };
}

/** Tells which sheet came to the front; null where that has no cells. */
export function watchFront(
  file: OpenFile,
  listen: (front: FrontSheet | null) => void,
): Outcome<StopWatching> {
  const stop = file.subscribe(({ kind }) => {
    if (kind !== 'front') return;
    const front = frontSheet(file);
    listen(front.ok ? front.value : null);
  });
  return { ok: true, value: async () => stop() };
}
