import { type Cell, type Edit, type LeftReason, withoutInvisible } from '../engine/index.js';
import { landmarks, stepOfTable } from '../session/landmark.js';
import { nextTask } from '../session/next-task.js';
import type { CheckedSheet, LeftCell, SessionFailure } from '../session/session.js';
import type { ExcelLibrary } from './ask.js';
import { isFormula, shownContent, toCell } from './cell-content.js';
import { excelFailure, interruptedWrite, neverBegan } from './failures.js';
import { type CellNow, type CellsNow, readCells } from './read-cells.js';
import type { WriteStep, WrittenCell } from './undo-steps.js';
import { type CellWrite, textWrite } from './write-cells.js';
import { lowestOf, writeGuarded } from './write-guarded.js';

/** What became of edits. */
export interface EditsWritten {
  readonly written: readonly Edit[];
  readonly left: readonly LeftCell[];
  /** The cells of the edits as they are now, as far as they were seen. */
  readonly now: ReadonlyMap<string, Cell>;
}

export type EditsOutcome =
  | { readonly ok: true; readonly value: EditsWritten; readonly step: WriteStep }
  /** `step` holds every cell that may have been written all the same. */
  | { readonly ok: false; readonly failure: SessionFailure; readonly step: WriteStep };

interface Target {
  readonly edit: Edit;
  readonly now: CellNow;
  readonly write: CellWrite;
}

function leftBecause(cell: string, reason: LeftReason, now: CellNow): LeftCell {
  return { cell, reason, now: shownContent(now.content, now.text) };
}

/** Sorts edits into those to write and those to leave, by what the cells hold now. */
function sort(edits: readonly Edit[], { cells, isProtected, isLocked }: CellsNow) {
  const targets: Target[] = [];
  const left: LeftCell[] = [];
  for (const edit of edits) {
    const now = cells.get(edit.cell);
    if (!now) continue;
    if (isFormula(now.content)) left.push(leftBecause(edit.cell, 'formula', now));
    else if (withoutInvisible(shownContent(now.content, now.text)) !== edit.from)
      left.push(leftBecause(edit.cell, 'changed-meanwhile', now));
    else if (isLocked(edit.cell)) left.push(leftBecause(edit.cell, 'protected', now));
    else targets.push({ edit, now, write: textWrite(edit.cell, edit.to, now, isProtected) });
  }
  return { targets, left };
}

/**
 * Writes edits of a checked sheet in two round trips: one looks at the cells again, one writes those that still hold
 * what the check saw and reads them back. Where rows have moved since the check nothing is written. Thousands of edits
 * are gone through several times: the page can answer in between.
 */
export async function writeEdits(
  excel: ExcelLibrary,
  checked: CheckedSheet,
  edits: readonly Edit[],
): Promise<EditsOutcome> {
  const { sheetId, sheetName, sheet, check, isProtected } = checked;
  const landmarkOf = landmarks(sheet, check.judged.table);
  const marks = new Map(edits.map(({ cell }) => [cell, landmarkOf(cell)]));
  const own = stepOfTable(checked);
  const stepOf = (cells: readonly WrittenCell[]): WriteStep => ({
    kind: 'cells',
    sheetId,
    sheetName,
    ...own,
    cells,
  });
  const known = [...marks.values(), own.table ?? null];
  const nothing = stepOf([]);
  await nextTask();
  const looked = await readCells(
    excel,
    sheetId,
    edits.map(({ cell }) => cell),
    known.flatMap((mark) => (mark ? [mark.cell] : [])),
    isProtected,
  );
  if (!looked.ok) return { ...looked, step: nothing };
  const moved = known.find((mark) => mark && looked.value.cells.get(mark.cell)?.content !== mark.text);
  if (moved) {
    return { ok: false, failure: excelFailure('changed-meanwhile', moved.cell), step: nothing };
  }
  const { targets, left } = sort(edits, looked.value);
  if (targets.length === 0 && left.some(({ reason }) => reason === 'protected')) {
    return { ok: false, failure: excelFailure('protected', 'all cells are locked'), step: nothing };
  }
  const before = new Map(edits.flatMap(({ cell }) => pairOf(cell, looked.value.cells.get(cell))));
  if (targets.length === 0) return { ok: true, value: { written: [], left, now: before }, step: nothing };
  const asWritten = ({ edit, now }: Target): WrittenCell => ({
    cell: edit.cell,
    before: { content: now.content, numberFormat: now.numberFormat },
    written: edit.to,
    landmark: marks.get(edit.cell) ?? null,
  });
  await nextTask();
  const wrote = await writeGuarded(
    excel,
    sheetId,
    targets.map(({ write, now }) => ({ write, seen: now })),
    lowestOf(marks.values()),
    looked.value.isProtected,
  );
  if (!wrote.ok) {
    const { failure, held } = wrote;
    if (held) return { ok: false, ...wroteOver(failure, targets, held, stepOf) };
    const written = neverBegan(failure) ? [] : await whatWasWritten(excel, sheetId, targets);
    const reached = new Set(written ?? targets.map(({ edit }) => edit.cell));
    const step = stepOf(targets.filter(({ edit }) => reached.has(edit.cell)).map(asWritten));
    return { ok: false, failure: interruptedWrite(failure, written), step };
  }
  if (wrote.moved) {
    return { ok: false, failure: excelFailure('changed-meanwhile', 'rows moved'), step: nothing };
  }
  const { after, crossed } = wrote;
  for (const [cell, now] of crossed) left.push(leftBecause(cell, 'changed-meanwhile', now));
  const done = targets.filter(({ edit }) => !crossed.has(edit.cell));
  const kept = done.filter(({ edit }) => after.get(edit.cell)?.content === edit.to);
  const lost = done.filter(({ edit }) => after.get(edit.cell)?.content !== edit.to);
  return {
    ok: true,
    value: {
      written: kept.map(({ edit }) => edit),
      left: [
        ...left,
        ...lost.map(({ edit, now }) => leftBecause(edit.cell, 'not-kept', after.get(edit.cell) ?? now)),
      ],
      now: new Map([...before, ...[...after].flatMap(([cell, now]) => pairOf(cell, now))]),
    },
    step: stepOf(kept.map(asWritten)),
  };
}

/** Somebody was quicker, and what was written over could not be put back: undo still can, cell by cell. */
function wroteOver(
  failure: SessionFailure,
  targets: readonly Target[],
  held: ReadonlyMap<string, CellNow>,
  stepOf: (cells: readonly WrittenCell[]) => WriteStep,
) {
  const cells = targets.map(({ edit, now }): WrittenCell => {
    const { content, numberFormat } = held.get(edit.cell) ?? now;
    return { cell: edit.cell, before: { content, numberFormat }, written: edit.to, landmark: null };
  });
  const written = cells.map(({ cell }) => cell);
  return { failure: interruptedWrite(failure, written), step: stepOf(cells) };
}

function pairOf(cell: string, now: CellNow | undefined): [string, Cell][] {
  return now ? [[cell, toCell(now.content, now.text)]] : [];
}

/** After a write that failed: the cells it changed all the same, or null where Excel can't be asked. */
async function whatWasWritten(
  excel: ExcelLibrary,
  sheetId: string,
  targets: readonly Target[],
): Promise<string[] | null> {
  const looked = await readCells(
    excel,
    sheetId,
    targets.map(({ edit }) => edit.cell),
    [],
    false,
  );
  if (!looked.ok) return null;
  return targets.flatMap(({ edit, now }) => {
    const { content, numberFormat } = looked.value.cells.get(edit.cell) ?? now;
    return content !== now.content || numberFormat !== now.numberFormat ? [edit.cell] : [];
  });
}
