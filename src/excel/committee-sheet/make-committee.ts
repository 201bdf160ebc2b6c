import { committeeSheet } from '../../engine/index.js';
import type { CommitteePlan, Outcome } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { cellSteps } from '../new-sheet/cell-steps.js';
import { drawInSteps } from '../new-sheet/drawing-step.js';
import { makeSheet } from '../new-sheet/make-sheet.js';
import { pageSteps } from '../new-sheet/page-steps.js';
import type { MadeSheetStep } from '../new-sheet/show-and-read.js';
import { REPORT_MARK } from '../report/report-mark.js';
import type { OfficeRequirements } from '../support.js';
import { type CommitteeDesk, planCommittee } from './plan-committee.js';

/** Adds the sheet, marked as one that was made here and holds no table. */
function addMarked(excel: ExcelLibrary, name: string, position: number): Promise<Outcome<string>> {
  return ask(excel, async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.position = position;
    sheet.names.add(REPORT_MARK, sheet.getRange('A1')).visible = false;
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
}

/**
 * Makes the committee's paper of a plan as a new sheet behind the table's (`makeSheet`).
 * @param plan what the clerk has agreed to
 */
export function makeCommittee(
  desk: CommitteeDesk,
  office: OfficeRequirements,
  plan: CommitteePlan,
): Promise<MadeSheetStep> {
  const { excel } = desk;
  const has = (version: string) => office.context.requirements.isSetSupported('ExcelApi', version);
  return makeSheet(excel, {
    plan,
    planAgain: () => planCommittee(desk, plan.sheetId, plan.further),
    add: (position) => addMarked(excel, plan.name, position),
    fill(sheet) {
      const content = committeeSheet(plan.pack, plan.name);
      return drawInSteps(excel, sheet, [...cellSteps(content), ...pageSteps(content, has)]);
    },
  });
}
