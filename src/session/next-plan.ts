import {
  type Check,
  type Language,
  type NextYear,
  nextYear,
  type Sheet,
  sayLeftOfYear,
  sayNotesOfYear,
} from '../engine/index.js';
import { nextName } from './next-name.js';
import { notTidied } from './not-tidied.js';
import type { NextPlan, Outcome } from './session.js';

const notesOf = (next: NextYear, language: Language) => [
  ...sayNotesOfYear(next, language),
  ...sayLeftOfYear(next.left, language),
];

/**
 * What next year's form of a checked table is.
 * @param sheetNames names of all sheets of the workbook
 */
export function nextPlan(
  sheetId: string,
  sheet: Sheet,
  check: Check,
  sheetNames: readonly string[],
): Outcome<Omit<NextPlan, 'otherSheets'>> {
  const result = nextYear(sheet, check);
  if (!result.ok) {
    const { code, message } = result.failure;
    return { ok: false, failure: notTidied(code, message) };
  }
  const { title, edits, targets } = result.next;
  const name = nextName(sheet.name, check.judged.table.fiscalYear, sheetNames);
  const notes = { ja: notesOf(result.next, 'ja'), en: notesOf(result.next, 'en') };
  return {
    ok: true,
    value: { as: 'next', sheetId, sheetName: sheet.name, name, title, edits, targets, notes },
  };
}
