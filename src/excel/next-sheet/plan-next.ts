import {
  fiscalYearOfTitle,
  type Language,
  type NextYear,
  nextYear,
  sayLeftOfYear,
  sayNotesOfYear,
} from '../../engine/index.js';
import { excelFailure } from '../failures.js';
import { workbookNow } from '../new-sheet/workbook-now.js';
import { readSheet } from '../read-sheet.js';
import type { NextPlan, Outcome } from '../session.js';
import { findTables } from '../sheets.js';
import { decisionsIn } from '../stored-decisions.js';
import type { TidyDesk } from '../tidy-sheet/plan-tidy.js';
import { nextName } from './next-name.js';

const notesOf = (next: NextYear, language: Language) => [
  ...sayNotesOfYear(next, language),
  ...sayLeftOfYear(next.left, language),
];

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
  const result = nextYear(sheet, checked.check);
  if (!result.ok) {
    const { code, message } = result.failure;
    return { ok: false, failure: { ...excelFailure('not-tidied', code), message } };
  }
  const { next } = result;
  const own = checked.check.judged.table.fiscalYear;
  const names = now.value.sheets.map(({ name }) => name);
  return {
    ok: true,
    value: {
      as: 'next',
      sheetId: read.value.sheetId,
      sheetName: sheet.name,
      name: nextName(sheet.name, own, names),
      title: next.title,
      edits: next.edits,
      targets: next.targets,
      notes: { ja: notesOf(next, 'ja'), en: notesOf(next, 'en') },
      otherSheets: await otherSheets(desk, read.value.sheetId, own),
    },
  };
}
