import { tidySheet } from '../../engine/index.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { excelFailure, failureOf, interruptedSheets } from '../failures.js';
import { cellSteps } from '../new-sheet/cell-steps.js';
import { drawInSteps } from '../new-sheet/drawing-step.js';
import { pageSteps } from '../new-sheet/page-steps.js';
import { type MadeSheetStep, showAndRead } from '../new-sheet/show-and-read.js';
import { takeAway } from '../new-sheet/take-away.js';
import { workbookNow } from '../new-sheet/workbook-now.js';
import { makeNext } from '../next-sheet/make-next.js';
import type { NewSheetPlan, Outcome, TidyPlan } from '../session.js';
import type { OfficeRequirements } from '../support.js';
import { planTidy, type TidyDesk } from './plan-tidy.js';

function addBeside(excel: ExcelLibrary, name: string, position: number): Promise<Outcome<string>> {
  return ask(excel, async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.position = position;
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
}

/** Makes the sheet of a plan, whatever is made of the table. */
export async function makeTidy(
  desk: TidyDesk,
  office: OfficeRequirements,
  plan: NewSheetPlan,
): Promise<MadeSheetStep> {
  return plan.as === 'next' ? makeNext(desk, plan) : makeTidied(desk, office, plan);
}

/**
 * Makes the tidied table of a plan as a new sheet behind the source's, and brings it to the front. The source is only
 * read. Where it can't be done to its end, what was made is taken away.
 * @param plan what the clerk has agreed to; nothing is made where it no longer holds
 */
async function makeTidied(
  desk: TidyDesk,
  office: OfficeRequirements,
  plan: TidyPlan,
): Promise<MadeSheetStep> {
  const { excel } = desk;
  const { sheetId, name } = plan;
  const again = await planTidy(desk, sheetId, plan.further);
  if (!again.ok) return again;
  if (JSON.stringify(again.value) !== JSON.stringify(plan))
    return { ok: false, failure: excelFailure('changed-meanwhile', 'since the plan') };
  const now = await workbookNow(excel);
  if (!now.ok) return now;
  const { sheets } = now.value;
  const position = (sheets.find(({ id }) => id === sheetId)?.position ?? sheets.length - 1) + 1;
  const has = (version: string) => office.context.requirements.isSetSupported('ExcelApi', version);
  const made: string[] = [];
  const done = await make();
  if (done.ok) return done;
  const before = new Set(sheets.map(({ id }) => id));
  const left = await takeAway(excel, { before, made, names: [name], front: sheetId });
  return { ok: false, failure: interruptedSheets(done.failure, left) };

  async function make(): Promise<MadeSheetStep> {
    try {
      const content = tidySheet(plan.table, name);
      const steps = [...cellSteps(content), ...pageSteps(content, has)];
      const added = await addBeside(excel, name, position);
      if (!added.ok) return added;
      made.push(added.value);
      const drawn = await drawInSteps(excel, added.value, steps);
      if (!drawn.ok) return drawn;
      const held = await showAndRead(excel, added.value);
      if (!held.ok) return held;
      const step = { sheetId: added.value, sheetName: name, source: sheetId, held: held.value };
      return { ok: true, value: { kind: 'sheet', cells: [], ...step } };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  }
}
