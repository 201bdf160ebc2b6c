import { formOf } from '../../engine/index.js';
import { countOpen } from '../../open-items/derived.js';
import type {
  CheckedSheet,
  NamedSheet,
  Outcome,
  SessionFailureCode,
  WorkbookSession,
} from '../../session/session.js';
import { type CheckedOne, holdSheets } from './hold-sheets.js';
import { summarize } from './summary.js';
import { NEW_SURVEY, type SheetResult, type Survey } from './survey.js';

/** What fails on one sheet only; whatever else fails would fail on every other sheet too. */
const OF_THE_SHEET: readonly SessionFailureCode[] = [
  'no-table',
  'chart-sheet',
  'payload',
  'changed-meanwhile',
  'sheet-gone',
  'unexpected',
];

function resultOf(sheet: NamedSheet, checked: Outcome<CheckedSheet>): SheetResult {
  if (!checked.ok) return { sheet, failure: checked.failure };
  const { check } = checked.value;
  return { sheet, form: formOf(check.judged.table), summary: summarize(check), counts: countOpen(check) };
}

/**
 * Checks every sheet, one after the other, and holds them against each other at the end; writes nothing.
 * @param goesOn asked before each sheet: false ends it there
 * @param tell hears how far it is, before each sheet
 * @returns all results, as far as they came; or why not a single further sheet can be checked
 */
export async function runSurvey(
  session: WorkbookSession,
  goesOn: () => boolean,
  tell: (survey: Survey) => void,
): Promise<Outcome<Survey>> {
  const listed = await session.listSheets();
  if (!listed.ok) return listed;
  // Sheets of our own reports hold no table: to say so of each would tell nobody anything.
  const sheets = listed.value.filter(({ isReport }) => !isReport);
  const results: SheetResult[] = [];
  const tables: CheckedOne[] = [];
  for (const sheet of sheets) {
    if (!goesOn()) break;
    tell({ ...NEW_SURVEY, total: sheets.length, current: sheet, results: [...results] });
    const checked = await session.check({}, sheet.sheetId);
    if (!checked.ok && !OF_THE_SHEET.includes(checked.failure.code)) return checked;
    results.push(resultOf(sheet, checked));
    if (checked.ok) tables.push({ sheet, checked: checked.value });
  }
  const survey = { ...NEW_SURVEY, total: sheets.length, results };
  // Of some of the sheets nothing can be said that another may not turn over.
  if (results.length < sheets.length) return { ok: true, value: { ...survey, phase: 'cancelled' } };
  const held = await holdSheets(session, tables);
  if (!held.ok) return held;
  const anew = new Map(held.value.map(({ sheet, checked }) => [sheet.sheetId, checked]));
  const value: Survey = {
    ...survey,
    phase: 'done',
    results: results.map((result) => {
      const checked = anew.get(result.sheet.sheetId);
      return checked ? resultOf(result.sheet, { ok: true, value: checked }) : result;
    }),
    beside: held.value.map(({ beside }) => beside),
  };
  return { ok: true, value };
}
