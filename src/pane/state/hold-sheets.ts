import { agreeSheets, bookTableOf, reportSheets } from '../../engine/index.js';
import type { CheckedSheet, NamedSheet, Outcome, WorkbookSession } from '../../session/session.js';
import type { SheetBeside } from './survey.js';

/** A sheet that holds a table, and its check by itself. */
export interface CheckedOne {
  readonly sheet: NamedSheet;
  readonly checked: CheckedSheet;
}

/** The same beside the other sheets. */
export interface HeldOne extends CheckedOne {
  readonly beside: SheetBeside;
}

const OF_SHEETS = ['sheet-draft', 'sheets-disagree', 'missing-on-sheet'];

/** Holds the sheets of a workbook against each other; gives those of which that says something, with their checks made anew. */
export async function holdSheets(
  session: Pick<WorkbookSession, 'checkUnder'>,
  all: readonly CheckedOne[],
): Promise<Outcome<readonly HeldOne[]>> {
  const book = all.map(({ checked }) => bookTableOf(checked.check.judged));
  const held: HeldOne[] = [];
  if (book.length < 2) return { ok: true, value: held };
  for (const { sheet, checked } of all) {
    const { judged } = checked.check;
    const agreement = agreeSheets(judged, book);
    if (!agreement) continue;
    const again = await session.checkUnder(checked, { ...judged.policy, book });
    if (!again.ok) return again;
    if (!again.value.ok) continue;
    const { check } = again.value;
    const findings = check.findings.filter(({ rule }) => OF_SHEETS.includes(rule));
    const sheets = reportSheets(check);
    if (findings.length > 0 || sheets)
      held.push({ sheet, checked: { ...checked, check }, beside: { sheet, sheets, findings } });
  }
  return { ok: true, value: held };
}
