import type { CheckSheet } from '../../judging/check-sheet.js';
import { type FurtherName, findFurther } from '../../judging/further-table.js';
import type { Outcome, TidyPlan } from '../../session/session.js';
import { decisionsIn } from '../../session/stored-decisions.js';
import { tidied } from '../../session/tidied.js';
import { tidyName } from '../../session/tidy-name.js';
import type { ExcelLibrary } from '../ask.js';
import { excelFailure } from '../failures.js';
import { workbookNow } from '../new-sheet/workbook-now.js';
import { readSheet } from '../read-sheet.js';

/** What a table is tidied with. */
export interface TidyDesk {
  readonly excel: ExcelLibrary;
  readonly checkSheet: CheckSheet;
  readonly today: () => string;
  readonly seesSpills: boolean;
}

/**
 * What the tidied table of a sheet would hold, and what its sheet would be called; changes nothing. Verdicts and tallies
 * stay as they are written: it is 再計算 that fills them. At most three round trips.
 * @returns the plan, or why the table can't be tidied: its columns are not certain, or no sheet can be added
 */
export async function planTidy(
  desk: TidyDesk,
  sheetId: string | undefined,
  further?: FurtherName,
): Promise<Outcome<TidyPlan>> {
  const read = await readSheet(desk.excel, desk.seesSpills, sheetId);
  if (!read.ok) return read;
  const kept = decisionsIn(read.value.decisionParts);
  if (!kept.ok) return kept;
  const now = await workbookNow(desk.excel);
  if (!now.ok) return now;
  const policy = { asOf: desk.today(), ...kept.value };
  const whole = { sheet: read.value.sheet };
  const part = further ? await findFurther(desk.checkSheet, whole.sheet, policy, further) : whole;
  if (!part) return { ok: false, failure: excelFailure('table-gone') };
  const { sheet } = part;
  const made = await tidied(desk.checkSheet, sheet, policy);
  if (!made.ok) return made;
  const name = tidyName(
    sheet.name,
    now.value.sheets.map((own) => own.name),
  );
  return {
    ok: true,
    value: {
      sheetId: read.value.sheetId,
      sheetName: sheet.name,
      ...('further' in part ? { further: part.further } : {}),
      name,
      ...made.value,
    },
  };
}
