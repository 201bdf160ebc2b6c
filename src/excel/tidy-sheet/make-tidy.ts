import { tidySheet } from '../../engine/index.js';
import type { NewSheetPlan, Outcome, TidyPlan } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { makeCommittee } from '../committee-sheet/make-committee.js';
import type { CommitteeDesk } from '../committee-sheet/plan-committee.js';
import { cellSteps } from '../new-sheet/cell-steps.js';
import { drawInSteps } from '../new-sheet/drawing-step.js';
import { makeSheet } from '../new-sheet/make-sheet.js';
import { pageSteps } from '../new-sheet/page-steps.js';
import type { MadeSheetStep } from '../new-sheet/show-and-read.js';
import { makeNext } from '../next-sheet/make-next.js';
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
  desk: CommitteeDesk,
  office: OfficeRequirements,
  plan: NewSheetPlan,
): Promise<MadeSheetStep> {
  if (plan.as === 'committee') return makeCommittee(desk, office, plan);
  return plan.as === 'next' ? makeNext(desk, plan) : makeTidied(desk, office, plan);
}

/**
 * Makes the tidied table of a plan as a new sheet behind the source's (`makeSheet`).
 * @param plan what the clerk has agreed to
 */
function makeTidied(desk: TidyDesk, office: OfficeRequirements, plan: TidyPlan): Promise<MadeSheetStep> {
  const { excel } = desk;
  const has = (version: string) => office.context.requirements.isSetSupported('ExcelApi', version);
  return makeSheet(excel, {
    plan,
    planAgain: () => planTidy(desk, plan.sheetId, plan.further),
    add: (position) => addBeside(excel, plan.name, position),
    fill(sheet) {
      const content = tidySheet(plan.table, plan.name);
      return drawInSteps(excel, sheet, [...cellSteps(content), ...pageSteps(content, has)]);
    },
  });
}
