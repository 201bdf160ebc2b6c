import { isOwnPart } from '../decisions/index.js';
import {
  COMMITTEE_SHEET,
  committeePack,
  committeeSheet,
  fiscalYearOfTitle,
  type NextYearEdit,
  reportContent,
  summaryOf,
  tidySheet,
} from '../engine/index.js';
import { type FurtherName, findFurther } from '../judging/further-table.js';
import { nextBook } from '../own-books/next-book.js';
import { keyOf } from '../session/checking.js';
import { nextPlan } from '../session/next-plan.js';
import { notTidied } from '../session/not-tidied.js';
import { REPORT_SHEETS } from '../session/report-names.js';
import type {
  CheckedSheet,
  CommitteePlan,
  MadeAs,
  MadeSheet,
  NewSheetPlan,
  NextPlan,
  Outcome,
  ReportPlan,
  SessionFailure,
  TidyPlan,
} from '../session/session.js';
import { decisionsIn } from '../session/stored-decisions.js';
import { tidied } from '../session/tidied.js';
import { tidyName } from '../session/tidy-name.js';
import { fileRefused, ownFailure, sessionFailure } from './failures.js';
import type { FileDesk, GiveFiles } from './file-desk.js';
import { findTables } from './look-around.js';
import { readFileSheet } from './read-file.js';

/** New sheets, each as a file of its own: a file that was opened gets no sheets, and is only read here. */

const failed = (failure: SessionFailure) => ({ ok: false as const, failure });

/** `総括表.xlsx` → `総括表_整えた表.xlsx`; of a text file the end stays only where the new one is a text file too. */
function besides(name: string, word: string, end = '.xlsx'): string {
  return `${name.replace(/\.[^.]*$/, '')}_${word}${end}`;
}

const REPORT: ReportPlan = { names: REPORT_SHEETS, replaces: [], file: '集計.xlsx' };

export const planReport = ({ give }: FileDesk): Outcome<ReportPlan> =>
  give ? { ok: true, value: REPORT } : failed(ownFailure('not-here'));

export async function makeReport(
  { give, file }: FileDesk,
  { check }: CheckedSheet,
  plan: ReportPlan,
): Promise<Outcome<ReportPlan>> {
  if (!give) return failed(ownFailure('not-here'));
  const sheets = reportContent({ tables: [summaryOf(check, file.name)], unread: [] });
  const given = await give.newWorkbook(plan.file ?? '集計.xlsx', sheets, 'report', []);
  return given.ok ? { ok: true, value: plan } : given;
}

export async function planTidy(
  desk: FileDesk,
  sheetId: string | undefined,
  further?: FurtherName,
): Promise<Outcome<TidyPlan>> {
  const { file, checkSheet, today, give } = desk;
  if (!give) return failed(ownFailure('not-here'));
  const read = readFileSheet(file, sheetId);
  if (!read.ok) return read;
  const kept = decisionsIn(read.value.decisionParts);
  if (!kept.ok) return kept;
  const policy = { asOf: today(), ...kept.value };
  const whole = { sheet: read.value.sheet };
  const part = further ? await findFurther(checkSheet, whole.sheet, policy, further) : whole;
  if (!part) return failed(sessionFailure('table-gone'));
  const made = await tidied(checkSheet, part.sheet, policy);
  if (!made.ok) return made;
  const { name } = part.sheet;
  return {
    ok: true,
    value: {
      sheetId: read.value.sheetId,
      sheetName: name,
      ...('further' in part ? { further: part.further } : {}),
      name: tidyName(name, [name]),
      file: besides(file.name, '整えた表'),
      ...made.value,
    },
  };
}

async function planNext(desk: FileDesk, sheetId: string | undefined): Promise<Outcome<NextPlan>> {
  const { file, checkSheet, today } = desk;
  const read = readFileSheet(file, sheetId);
  if (!read.ok) return read;
  const kept = decisionsIn(read.value.decisionParts);
  if (!kept.ok) return kept;
  if (read.value.isProtected) return failed(ownFailure('protected'));
  const closed = file.reasonAgainst(file.byId(read.value.sheetId)?.index ?? 0, 'A1');
  if (!closed.ok) return failed(fileRefused(closed.failure));
  const checked = await checkSheet(read.value.sheet, { asOf: today(), ...kept.value });
  if (!checked.ok) {
    const { code, message } = checked.failure;
    return failed({ ...sessionFailure('no-table', code), message });
  }
  const own = read.value.sheetId;
  const plan = nextPlan(own, read.value.sheet, checked.check, [read.value.sheet.name]);
  if (!plan.ok) return plan;
  const year = checked.check.judged.table.fiscalYear;
  const tables = findTables(file);
  const otherSheets = (tables.ok ? tables.value : []).flatMap(({ sheetId: id, name, title }) =>
    id !== own && year !== null && fiscalYearOfTitle(title) === year ? [name] : [],
  );
  // The copy is the whole file, whose sheets keep their names.
  const end = /\.[^.]*$/.exec(file.name)?.[0] ?? '.xlsx';
  return {
    ok: true,
    value: { ...plan.value, otherSheets, file: besides(file.name, '次年度', end) },
  };
}

async function planCommittee(
  desk: FileDesk,
  sheetId: string | undefined,
  further?: FurtherName,
): Promise<Outcome<CommitteePlan>> {
  const { file, checkSheet, today, earlier } = desk;
  const read = readFileSheet(file, sheetId);
  if (!read.ok) return read;
  const kept = decisionsIn(read.value.decisionParts);
  if (!kept.ok) return kept;
  const named = { sheetId: read.value.sheetId, ...(further ? { further } : {}) };
  const policy = { asOf: today(), ...kept.value, earlier: earlier.get(keyOf(named)) ?? [] };
  const whole = { sheet: read.value.sheet };
  const part = further ? await findFurther(checkSheet, whole.sheet, policy, further) : whole;
  if (!part) return failed(sessionFailure('table-gone'));
  const checked = await checkSheet(part.sheet, policy);
  if (!checked.ok) {
    const { code, message } = checked.failure;
    return failed({ ...sessionFailure('no-table', code), message });
  }
  const result = committeePack(checked.check, file.name);
  if (!result.ok) {
    const { code, message } = result.failure;
    return failed(notTidied(code, message));
  }
  const names = {
    sheetName: part.sheet.name,
    name: COMMITTEE_SHEET,
    file: besides(file.name, COMMITTEE_SHEET),
  };
  return { ok: true, value: { as: 'committee', ...named, ...names, pack: result.pack } };
}

/** What else would be made of a table. */
export async function planSheet(
  desk: FileDesk,
  as: MadeAs,
  sheetId: string | undefined,
  further: FurtherName | undefined,
): Promise<Outcome<NewSheetPlan>> {
  if (!desk.give) return failed(ownFailure('not-here'));
  return as === 'next' ? planNext(desk, sheetId) : planCommittee(desk, sheetId, further);
}

/** The bytes of the file with the cells of next year's form, and without the answers that were of this year alone. */
function nextBytes({ file }: FileDesk, index: number, edits: readonly NextYearEdit[]): Outcome<Uint8Array> {
  const now = file.now();
  if (!now.ok) return failed(fileRefused(now.failure));
  const book = nextBook(now.value.workbook, index, edits);
  if (!book.ok) return failed(fileRefused(book.failure));
  const [refused] = book.refused;
  if (refused) return failed({ code: 'file-refused', message: refused.message, detail: refused.reason });
  return { ok: true, value: book.bytes };
}

/** Makes the file of a plan; nothing is made where the plan no longer holds. */
export async function makeNew(desk: FileDesk, plan: NewSheetPlan): Promise<Outcome<MadeSheet>> {
  const { give, file } = desk;
  if (!give || !plan.file) return failed(ownFailure('not-here'));
  const again = await (plan.as
    ? planSheet(desk, plan.as, plan.sheetId, plan.further)
    : planTidy(desk, plan.sheetId, plan.further));
  if (!again.ok) return again;
  if (JSON.stringify(again.value) !== JSON.stringify(plan))
    return failed(sessionFailure('changed-meanwhile', 'since the plan'));
  const given = await giveTo(give, plan.file);
  if (!given.ok) return given;
  return { ok: true, value: { sheetId: plan.sheetId, name: plan.name, file: plan.file } };

  function giveTo({ newWorkbook, file: giveFile }: GiveFiles, name: string): Promise<Outcome<void>> {
    if (plan.as === 'committee')
      return newWorkbook(name, [committeeSheet(plan.pack, plan.name)], 'committee', []);
    if (plan.as === 'next') {
      const bytes = nextBytes(desk, file.byId(plan.sheetId)?.index ?? 0, plan.edits);
      return bytes.ok ? giveFile(name, bytes.value) : Promise.resolve(bytes);
    }
    // What people have answered goes along, as it does on a sheet of the same workbook.
    const parts = file.parts.flatMap(({ xml }) => (isOwnPart(xml) ? [new TextEncoder().encode(xml)] : []));
    return newWorkbook(name, [tidySheet(plan.table, plan.name)], 'tidy', parts);
  }
}
