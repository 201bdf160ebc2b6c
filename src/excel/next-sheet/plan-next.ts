import { fiscalYearOfTitle } from '../../engine/index.js';
import { nextPlan } from '../../session/next-plan.js';
import type { NextPlan, Outcome } from '../../session/session.js';
import { decisionsIn } from '../../session/stored-decisions.js';
import { excelFailure } from '../failures.js';
import { workbookNow } from '../new-sheet/workbook-now.js';
import { readSheet } from '../read-sheet.js';
import { findTables } from '../sheets.js';
import type { TidyDesk } from '../tidy-sheet/plan-tidy.js';

/** Sheets with tables of the same year, but for the one itself. Where Excel gives none, none is named. */
async function otherSheets(desk: TidyDesk, sheetId: string, year: number | null): Promise<string[]> {
  const found = await findTables(desk.excel);
  return (found.ok ? found.value : []).flatMap(({ sheetId: id, name, title }) =>
    id !== sheetId && year !== null && fiscalYearOfTitle(title) === year ? [name] : [],
  );
}

/**
 * What next year's form of a sheet would be, and what its sheet would be called; changes nothing.
 * @returns the plan, or why there is none: the sheet holds no table, its columns are not certain, its year is not over, it is
 * protected, or no sheet can be added
 */
export async function planNext(desk: TidyDesk, sheetId: string | undefined): Promise<Outcome<NextPlan>> {
  const read = await readSheet(desk.excel, desk.seesSpills, sheetId);
  if (!read.ok) return read;
  const kept = decisionsIn(read.value.decisionParts);
  if (!kept.ok) return kept;
  const now = await workbookNow(desk.excel);
  if (!now.ok) return now;
  // A copy is protected as its source is, and which of its cells are locked nobody has asked.
  if (read.value.isProtected) return { ok: false, failure: excelFailure('protected') };
  const { sheet } = read.value;
  const checked = await desk.checkSheet(sheet, { asOf: desk.today(), ...kept.value });
  if (!checked.ok) {
    const { code, message } = checked.failure;
    return { ok: false, failure: { ...excelFailure('no-table', code), message } };
  }
  const names = now.value.sheets.map(({ name }) => name);
  const plan = nextPlan(read.value.sheetId, sheet, checked.check, names);
  if (!plan.ok) return plan;
  const own = checked.check.judged.table.fiscalYear;
  return {
    ok: true,
    value: { ...plan.value, otherSheets: await otherSheets(desk, read.value.sheetId, own) },
  };
}
