import { type EarlierTable, earlierTableOf, type NotCompared } from '../../engine/index.js';
import type { CheckedSheet, Outcome, WorkbookSession } from '../../session/session.js';
import type { Beside } from './beside.js';
import type { Desk } from './desk.js';
import type { Ending } from './reduce.js';

/** Checks the table on show beside those of earlier years. */

const notCompared = ({ code, message }: NotCompared) =>
  ({ ok: false, failure: { code: 'not-compared', message, detail: code } }) as const;

/** The tables that were named. */
async function namedTables(
  session: WorkbookSession,
  own: CheckedSheet,
  beside: Exclude<Beside, { from: 'none' }>,
): Promise<Outcome<readonly EarlierTable[]>> {
  if (beside.from === 'file') {
    const { earlierInFile } = await import('./earlier-in-file.js');
    return earlierInFile(session, own, beside);
  }
  const checked = await session.check({}, beside.sheetId);
  if (!checked.ok) {
    // Nothing is wrong with the table on show.
    const { message, code } = checked.failure;
    return { ok: false, failure: { code: 'not-compared', message, detail: code } };
  }
  const earlier = earlierTableOf(checked.value.check.judged, { file: '', sheet: checked.value.sheetName });
  return earlier.ok ? { ok: true, value: [earlier.table] } : notCompared(earlier.failure);
}

/** Adds an earlier year, in the place of the one of that year that was there, or takes one away. What can't be compared leaves all as it was. */
export async function checkBeside(
  { session }: Desk,
  sheet: CheckedSheet,
  beside: Beside,
): Promise<Outcome<Ending>> {
  const before = sheet.check.judged.policy.earlier;
  const without = (years: readonly number[]) =>
    before.filter(({ fiscalYear }) => !years.includes(fiscalYear));
  let earlier: readonly EarlierTable[];
  if (beside.from === 'none') earlier = without([beside.fiscalYear]);
  else {
    const named = await namedTables(session, sheet, beside);
    if (!named.ok) return named;
    earlier = [...without(named.value.map(({ fiscalYear }) => fiscalYear)), ...named.value];
  }
  const done = await session.compareWith(sheet, earlier);
  if (!done.ok) return done;
  const { compared } = done.value.check;
  if (compared?.ok === false && beside.from !== 'none') {
    const back = await session.compareWith(sheet, before);
    return back.ok ? notCompared(compared.failure) : back;
  }
  return { ok: true, value: { sheet: done.value, reread: false, notice: { kind: 'checked' } } };
}
