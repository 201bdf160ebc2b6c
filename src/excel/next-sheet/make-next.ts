import type { NextYearEdit } from '../../engine/index.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { mightBeReinterpreted } from '../cell-content.js';
import { excelFailure, failureOf, interruptedSheets } from '../failures.js';
import { type DrawingStep, drawInSteps } from '../new-sheet/drawing-step.js';
import { type MadeSheetStep, showAndRead } from '../new-sheet/show-and-read.js';
import { takeAway } from '../new-sheet/take-away.js';
import { workbookNow } from '../new-sheet/workbook-now.js';
import type { NextPlan, Outcome } from '../session.js';
import type { TidyDesk } from '../tidy-sheet/plan-tidy.js';
import { planNext } from './plan-next.js';

/** Copies a sheet to the end of the workbook. `Worksheet.copy` is of ExcelApi 1.7, which every action needs. */
function copyToEnd(excel: ExcelLibrary, sheetId: string): Promise<Outcome<string>> {
  return ask(excel, async (context) => {
    const copy = context.workbook.worksheets.getItem(sheetId).copy('End');
    copy.load('id');
    await context.sync();
    return copy.id;
  });
}

function place(excel: ExcelLibrary, id: string, name: string, position: number): Promise<Outcome<void>> {
  return ask(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.name = name;
    sheet.position = position;
    sheet.visibility = 'Visible';
    await context.sync();
  });
}

/** Only the content of the cells changes: formats, merges and print set-up are the copy's. A text that Excel would read as something else stays one. */
const writesOf = (edits: readonly NextYearEdit[]): DrawingStep[] =>
  edits.map(({ cell, to, number }) => ({
    weight: 1,
    draw(sheet) {
      sheet.getRange(cell).values = [[number ?? (mightBeReinterpreted(to) ? `'${to}` : to)]];
    },
  }));

/**
 * Makes next year's form of a plan: a copy of the sheet behind it, with the cells of the plan changed, and brings it to the front. The
 * source is only read. Where it can't be done to its end, what was made is taken away.
 * @param plan what the clerk has agreed to; nothing is made where it no longer holds
 */
export async function makeNext(desk: TidyDesk, plan: NextPlan): Promise<MadeSheetStep> {
  const { excel } = desk;
  const { sheetId, name } = plan;
  const again = await planNext(desk, sheetId);
  if (!again.ok) return again;
  if (JSON.stringify(again.value) !== JSON.stringify(plan))
    return { ok: false, failure: excelFailure('changed-meanwhile', 'since the plan') };
  const now = await workbookNow(excel);
  if (!now.ok) return now;
  const { sheets } = now.value;
  const position = (sheets.find(({ id }) => id === sheetId)?.position ?? sheets.length - 1) + 1;
  const made: string[] = [];
  const done = await make();
  if (done.ok) return done;
  const before = new Set(sheets.map(({ id }) => id));
  const left = await takeAway(excel, { before, made, names: [name], front: sheetId });
  return { ok: false, failure: interruptedSheets(done.failure, left) };

  async function make(): Promise<MadeSheetStep> {
    try {
      const copied = await copyToEnd(excel, sheetId);
      if (!copied.ok) return copied;
      made.push(copied.value);
      const placed = await place(excel, copied.value, name, position);
      if (!placed.ok) return placed;
      const written = await drawInSteps(excel, copied.value, writesOf(plan.edits));
      if (!written.ok) return written;
      const held = await showAndRead(excel, copied.value);
      if (!held.ok) return held;
      const step = { sheetId: copied.value, sheetName: name, source: sheetId, held: held.value };
      return { ok: true, value: { kind: 'sheet', cells: [], ...step } };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  }
}
