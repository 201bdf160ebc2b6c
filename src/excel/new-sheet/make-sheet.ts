import type { Outcome } from '../../session/session.js';
import type { NewSheetPlan } from '../../session/sheet-plan.js';
import type { ExcelLibrary } from '../ask.js';
import { excelFailure, failureOf, interruptedSheets } from '../failures.js';
import { type MadeSheetStep, showAndRead } from './show-and-read.js';
import { takeAway } from './take-away.js';
import { workbookNow } from './workbook-now.js';

/** What is particular to one kind of new sheet. */
export interface SheetMaking<Plan extends NewSheetPlan> {
  /** What the clerk has agreed to; nothing is made where it no longer holds. */
  readonly plan: Plan;
  readonly planAgain: () => Promise<Outcome<Plan>>;
  /**
   * Adds the sheet.
   * @param position the place behind the source, from 0
   * @returns its id
   */
  readonly add: (position: number) => Promise<Outcome<string>>;
  readonly fill: (sheetId: string, position: number) => Promise<Outcome<unknown>>;
}

/**
 * Makes the sheet of a plan behind its source, and brings it to the front. The source is only read. Where it can't be done to its end, what
 * was made is taken away.
 */
export async function makeSheet<Plan extends NewSheetPlan>(
  excel: ExcelLibrary,
  { plan, planAgain, add, fill }: SheetMaking<Plan>,
): Promise<MadeSheetStep> {
  const { sheetId, name } = plan;
  const again = await planAgain();
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
      const added = await add(position);
      if (!added.ok) return added;
      made.push(added.value);
      const filled = await fill(added.value, position);
      if (!filled.ok) return filled;
      const held = await showAndRead(excel, added.value);
      if (!held.ok) return held;
      const step = { sheetId: added.value, sheetName: name, source: sheetId, held: held.value };
      return { ok: true, value: { kind: 'sheet', cells: [], ...step } };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  }
}
