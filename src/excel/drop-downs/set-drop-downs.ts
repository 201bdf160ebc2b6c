import { gradedCellsOf, type LeftReason, statusCells } from '../../engine/index.js';
import { landmarks, stepOfTable } from '../../session/landmark.js';
import type { CheckedSheet, LeftCell, Listed, SessionFailure } from '../../session/session.js';
import type { ExcelLibrary } from '../ask.js';
import { excelFailure } from '../failures.js';
import type { DropDownStep } from '../undo-steps.js';
import { type ListedCell, lookAtLists, type SeenCell } from './look-at-lists.js';
import { writeLists } from './write-lists.js';

export type ListsOutcome =
  | { readonly ok: true; readonly value: Listed; readonly step: DropDownStep }
  /** `step` holds every cell that may have changed all the same. */
  | { readonly ok: false; readonly failure: SessionFailure; readonly step: DropDownStep };

/** Why a cell is not given a list, or keeps the one it has; null where it is changed; undefined where all is as wanted. */
function reasonToLeave(seen: SeenCell, on: boolean): LeftReason | null | undefined {
  if (seen.list === 'other' || seen.list === 'same-words') return on ? 'validated' : undefined;
  if (seen.list === (on ? 'ours' : 'none')) return undefined;
  if (seen.hasMessage) return 'validated';
  return on && seen.covered ? 'covered' : null;
}

/**
 * Gives the status cells of a checked sheet the drop-down, or takes ours away, in two round trips. A validation of
 * somebody else's, and a message of theirs beside ours, stays as it is and its cell is named; where rows have moved since the check nothing is changed.
 * @requires ExcelApi 1.8
 */
export async function setDropDowns(
  excel: ExcelLibrary,
  checked: CheckedSheet,
  on: boolean,
  seesMerges: boolean,
): Promise<ListsOutcome> {
  const { sheetId, sheetName, sheet, check } = checked;
  const own = stepOfTable(checked);
  const { judged } = check;
  const landmarkOf = landmarks(sheet, judged.table);
  // A list of verdicts would refuse grades.
  const graded = gradedCellsOf(judged);
  const verdicts = statusCells(judged).filter(({ status }) => !(on && graded.has(status.cell)));
  const named = new Set(verdicts.map(({ status }) => status.cell));
  const cells = [...named].map((cell) => ({ cell, landmark: landmarkOf(cell) }));
  const stepOf = (changed: readonly ListedCell[]): DropDownStep => ({
    kind: 'drop-downs',
    sheetId,
    sheetName,
    ...own,
    given: on,
    cells: changed,
  });
  const fail = (failure: SessionFailure) => ({ ok: false as const, failure, step: stepOf([]) });
  const looked = await lookAtLists(excel, sheetId, cells, on && seesMerges, own.table);
  if (!looked.ok) return fail(looked.failure);
  const seen = looked.value.cells;
  const moved = cells.find(({ cell }) => seen.get(cell)?.inPlace === false);
  if (moved) return fail(excelFailure('changed-meanwhile', moved.cell));
  const targets: ListedCell[] = [];
  const left: LeftCell[] = [];
  for (const listed of cells) {
    const now = seen.get(listed.cell);
    const reason = now && reasonToLeave(now, on);
    if (reason === null) targets.push(listed);
    else if (now && reason) left.push({ cell: listed.cell, reason, now: now.text });
  }
  if (targets.length > 0 && looked.value.isProtected) return fail(excelFailure('protected', 'drop-downs'));
  if (targets.length > 0) {
    const wrote = await writeLists(excel, sheetId, targets, on);
    if (!wrote.ok) return { ok: false, failure: wrote.failure, step: stepOf(wrote.changed) };
  }
  return {
    ok: true,
    value: { on, cells: targets.map(({ cell }) => cell), left },
    step: stepOf(targets),
  };
}
