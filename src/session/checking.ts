import type { EarlierTable, Policy, Sheet } from '../engine/index.js';
import { type CheckSheet, type CheckWatch, FEW_ROWS, throwIfCalledOff } from '../judging/check-sheet.js';
import { type FurtherName, findFurther } from '../judging/further-table.js';
import { sessionFailure } from './failures.js';
import type { linesOnSheet } from './lines-on-sheet.js';
import { nextTask } from './next-task.js';
import type { CheckedSheet, Outcome } from './session.js';
import { decisionsIn } from './stored-decisions.js';
import type { Waited } from './waited.js';

/** Reading a table and checking it, whoever holds the workbook. */

/** A sheet as it was read, with the texts of what the workbook keeps of answers. */
export interface ReadSheet {
  readonly sheetId: string;
  readonly isProtected: boolean;
  /** Without rows where it is blank. */
  readonly sheet: Sheet;
  readonly decisionParts: readonly string[];
}

/** What a check works with. */
export interface CheckingDesk {
  /** Reads a sheet; the one in front where none is named. */
  readonly readSheet: (sheetId: string | undefined) => Promise<Outcome<ReadSheet>>;
  readonly checkSheet: CheckSheet;
  readonly today: () => string;
  readonly waited: Waited;
  /** Tables of earlier years to compare with, by the table (`keyOf`). */
  readonly earlier: Map<string, readonly EarlierTable[]>;
  /** What tells the lines of a table on a sheet without one; null where the page does without. */
  readonly lines: (() => Promise<{ readonly linesOnSheet: typeof linesOnSheet }>) | null;
}

/** One text a table of the workbook. */
export const keyOf = ({ sheetId, further }: Pick<CheckedSheet, 'sheetId' | 'further'>) =>
  `${sheetId}\u241f${further?.key ?? ''}`;

/** How much of an action is done once a long sheet is read, checked, and written to; being checked again is the end of it. */
export interface Course {
  readonly read: number;
  readonly checked: number;
  readonly written: number;
}

export const OF_CHECK: Course = { read: 0.3, checked: 1, written: 1 };
export const OF_RECALCULATION: Course = { read: 0.15, checked: 0.5, written: 0.6 };

/** Reads a sheet and checks it, or a further table of it, under the answers its workbook keeps. */
export async function readAndCheck(
  desk: CheckingDesk,
  policy: Partial<Policy>,
  sheetId: string | undefined,
  further?: FurtherName,
  course: Course = OF_CHECK,
): Promise<Outcome<CheckedSheet>> {
  const read = await desk.readSheet(sheetId);
  if (!read.ok) return read;
  throwIfCalledOff(desk.waited);
  const kept = decisionsIn(read.value.decisionParts);
  if (!kept.ok) return kept;
  const inForce = { asOf: desk.today(), ...policy, ...kept.value };
  const watch = desk.waited.stretch(course.read, course.checked);
  if (read.value.sheet.rows.length > FEW_ROWS) watch.tell(0);
  if (!further) return checked(desk, read.value, inForce, watch);
  const part = await findFurther(desk.checkSheet, read.value.sheet, inForce, further);
  await nextTask();
  throwIfCalledOff(desk.waited);
  if (!part) return { ok: false, failure: sessionFailure('table-gone', `row ${further.firstRow}`) };
  return checked(desk, { ...read.value, ...part }, inForce, watch);
}

/** Checks cells that were read. */
export async function checked(
  { checkSheet, lines, earlier }: CheckingDesk,
  { sheetId, isProtected, sheet, further }: Omit<ReadSheet, 'decisionParts'> & Pick<CheckedSheet, 'further'>,
  policy: Partial<Policy>,
  watch?: CheckWatch,
): Promise<Outcome<CheckedSheet>> {
  const own = earlier.get(keyOf({ sheetId, ...(further ? { further } : {}) })) ?? [];
  const result = await checkSheet(sheet, { ...policy, earlier: own }, watch);
  await nextTask();
  const read = { sheetId, sheetName: sheet.name, isProtected, sheet, ...(further ? { further } : {}) };
  if (result.ok) return { ok: true, value: { ...read, check: result.check } };
  const { failure } = result;
  const { code, message } = failure;
  // Without that part it is said all the same that there is no table.
  const reader = await lines?.().catch(() => null);
  const tidies = reader?.linesOnSheet(sheet, policy);
  const unread = { ...read, policy, failure };
  return { ok: false, failure: { ...sessionFailure('no-table', code), message, unread, ...tidies } };
}
