import { COMMITTEE_SHEET, committeePack, type EarlierTable } from '../../engine/index.js';
import { type FurtherName, findFurther } from '../../judging/further-table.js';
import { keyOf } from '../../session/checking.js';
import { notTidied } from '../../session/not-tidied.js';
import type { CommitteePlan, Outcome } from '../../session/session.js';
import { decisionsIn } from '../../session/stored-decisions.js';
import { excelFailure } from '../failures.js';
import { workbookNow } from '../new-sheet/workbook-now.js';
import { readSheet } from '../read-sheet.js';
import type { TidyDesk } from '../tidy-sheet/plan-tidy.js';

/** What a committee's paper is made with: the table may be held beside an earlier year. */
export interface CommitteeDesk extends TidyDesk {
  readonly earlier: ReadonlyMap<string, readonly EarlierTable[]>;
}

/** The first name of its kind that no sheet has: 委員会資料, then 委員会資料 (2). Excel tells names apart without regard to case. */
function committeeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? COMMITTEE_SHEET : `${COMMITTEE_SHEET} (${number})`;
    if (!used.has(name)) return name;
  }
}

/**
 * What the paper for the evaluation committee would say of a table, and what its sheet would be called; changes nothing.
 * @returns the plan, or why there is none: the sheet holds no table, its year is not over, its columns are not certain, or no sheet can
 * be added
 */
export async function planCommittee(
  desk: CommitteeDesk,
  sheetId: string | undefined,
  further?: FurtherName,
): Promise<Outcome<CommitteePlan>> {
  const read = await readSheet(desk.excel, desk.seesSpills, sheetId);
  if (!read.ok) return read;
  const kept = decisionsIn(read.value.decisionParts);
  if (!kept.ok) return kept;
  const now = await workbookNow(desk.excel);
  if (!now.ok) return now;
  const named = { sheetId: read.value.sheetId, ...(further ? { further } : {}) };
  const policy = { asOf: desk.today(), ...kept.value, earlier: desk.earlier.get(keyOf(named)) ?? [] };
  const whole = { sheet: read.value.sheet };
  const part = further ? await findFurther(desk.checkSheet, whole.sheet, policy, further) : whole;
  if (!part) return { ok: false, failure: excelFailure('table-gone') };
  const checked = await desk.checkSheet(part.sheet, policy);
  if (!checked.ok) {
    const { code, message } = checked.failure;
    return { ok: false, failure: { ...excelFailure('no-table', code), message } };
  }
  const result = committeePack(checked.check, now.value.name);
  if (!result.ok) {
    const { code, message } = result.failure;
    return { ok: false, failure: notTidied(code, message) };
  }
  return {
    ok: true,
    value: {
      as: 'committee',
      ...named,
      sheetName: part.sheet.name,
      name: committeeName(now.value.sheets.map(({ name }) => name)),
      pack: result.pack,
    },
  };
}
