import type { NextYearEdit } from '../../engine/index.js';
import type { NextPlan, Outcome } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { mightBeReinterpreted } from '../cell-content.js';
import { type DrawingStep, drawInSteps } from '../new-sheet/drawing-step.js';
import { makeSheet } from '../new-sheet/make-sheet.js';
import type { MadeSheetStep } from '../new-sheet/show-and-read.js';
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
 * Makes next year's form of a plan: a copy of the sheet behind it, with the cells of the plan changed (`makeSheet`).
 * @param plan what the clerk has agreed to
 */
export function makeNext(desk: TidyDesk, plan: NextPlan): Promise<MadeSheetStep> {
  const { excel } = desk;
  return makeSheet(excel, {
    plan,
    planAgain: () => planNext(desk, plan.sheetId),
    add: () => copyToEnd(excel, plan.sheetId),
    async fill(copy, position) {
      const placed = await place(excel, copy, plan.name, position);
      return placed.ok ? drawInSteps(excel, copy, writesOf(plan.edits)) : placed;
    },
  });
}
