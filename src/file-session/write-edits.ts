import { fixedBy } from '../cells/sheet.js';
import {
  type Cell,
  cellText,
  type Edit,
  type LeftReason,
  parseCellAddress,
  type Sheet,
  withoutInvisible,
} from '../engine/index.js';
import type { RefusalReason } from '../files/index.js';
import { cellAt } from '../session/cells-of-check.js';
import { type Landmark, landmarks, stepOfTable } from '../session/landmark.js';
import type { CheckedSheet, LeftCell, Outcome } from '../session/session.js';
import { fileRefused, ownFailure, sessionFailure } from './failures.js';
import type { FileSheet, OpenFile } from './open-file.js';
import { cellsOf, sheetOf } from './read-file.js';
import type { WriteStep } from './undo-step.js';
import type { Put } from './with-changes.js';

/** What became of edits. */
export interface EditsWritten {
  readonly written: readonly Edit[];
  readonly left: readonly LeftCell[];
  readonly step: WriteStep;
}

const AS_LEFT: Partial<Record<RefusalReason, LeftReason>> = {
  formula: 'formula',
  'formula-master': 'array',
  array: 'array',
  covered: 'covered',
  protected: 'protected',
  'table-header': 'totals-row',
};

/** The cell at an address. */
export function cellOf(sheet: Sheet, address: string): Cell {
  const place = parseCellAddress(address);
  return place ? cellAt(sheet, place.row, place.column) : '';
}

/** False where what stood beside a cell, or named its table, no longer does. */
export const stands = (sheet: Sheet, mark: Landmark | null | undefined): boolean =>
  !mark || cellOf(sheet, mark.cell) === mark.text;

function reasonToLeave(
  file: OpenFile,
  { index }: FileSheet,
  edit: Edit,
  now: Cell,
): Outcome<LeftReason | null> {
  const fixed = fixedBy(now);
  if (fixed) return { ok: true, value: fixed };
  if (withoutInvisible(cellText(now)) !== edit.from) return { ok: true, value: 'changed-meanwhile' };
  const reason = file.reasonAgainst(index, edit.cell);
  if (!reason.ok) return { ok: false, failure: fileRefused(reason.failure) };
  return { ok: true, value: reason.value && (AS_LEFT[reason.value] ?? 'not-kept') };
}

/** A tally of digits stays a text when somebody edits it in Excel. */
function putOf({ cell, to }: Edit, { check }: CheckedSheet): Put {
  const { measures, indicators } = check.judged.table.tallies;
  return { text: to, asText: [measures, indicators].some((tally) => tally?.cell === cell) };
}

/**
 * Writes edits of a checked sheet: those whose cells still hold what the check saw. Where the text beside one of them does not stand where
 * it stood nothing is written, nor where the file takes no change.
 */
export function writeEdits(
  file: OpenFile,
  checked: CheckedSheet,
  edits: readonly Edit[],
): Outcome<EditsWritten> {
  const own = sheetOf(file, checked.sheetId);
  if (!own.ok) return own;
  const { index } = own.value;
  const now = cellsOf(file, own.value);
  if (!now.ok) return now;
  const landmarkOf = landmarks(checked.sheet, checked.check.judged.table);
  const ofTable = stepOfTable(checked);
  const marks = [...edits.map(({ cell }) => landmarkOf(cell)), ofTable.table];
  const moved = marks.find((mark) => !stands(now.value, mark));
  if (moved) return { ok: false, failure: sessionFailure('changed-meanwhile', moved.cell) };
  const left: LeftCell[] = [];
  const targets: Edit[] = [];
  for (const edit of edits) {
    const cell = cellOf(now.value, edit.cell);
    const reason = reasonToLeave(file, own.value, edit, cell);
    if (!reason.ok) return reason;
    if (reason.value) left.push({ cell: edit.cell, reason: reason.value, now: cellText(cell) });
    else targets.push(edit);
  }
  if (targets.length === 0 && left.some(({ reason }) => reason === 'protected'))
    return { ok: false, failure: ownFailure('protected', 'all cells are locked') };
  const cells = targets.map((edit) => ({
    cell: edit.cell,
    before: file.putAt(index, edit.cell),
    textBefore: cellText(cellOf(now.value, edit.cell)),
    written: edit.to,
    landmark: landmarkOf(edit.cell),
  }));
  const { sheetId, sheetName } = checked;
  const step: WriteStep = { kind: 'cells', sheetId, sheetName, ...ofTable, cells };
  if (targets.length > 0) file.put(index, new Map(targets.map((edit) => [edit.cell, putOf(edit, checked)])));
  const made = file.now();
  if (made.ok) return { ok: true, value: { written: targets, left, step } };
  file.put(index, new Map(cells.map(({ cell, before }) => [cell, before])));
  return { ok: false, failure: fileRefused(made.failure) };
}
