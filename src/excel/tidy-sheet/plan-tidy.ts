import {
  type Check,
  isTidyable,
  type Policy,
  type Sheet,
  type TidyTable,
  tidy,
  wordFinding,
} from '../../engine/index.js';
import type { CheckSheet } from '../../judging/check-sheet.js';
import type { ExcelLibrary } from '../ask.js';
import { excelFailure } from '../failures.js';
import { workbookNow } from '../new-sheet/workbook-now.js';
import { readSheet } from '../read-sheet.js';
import type { ExcelFailure, Outcome, TidyPlan } from '../session.js';
import { decisionsIn } from '../stored-decisions.js';
import { tidyName } from './tidy-name.js';

/** What a table is tidied with. */
export interface TidyDesk {
  readonly excel: ExcelLibrary;
  readonly checkSheet: CheckSheet;
  readonly today: () => string;
  readonly seesSpills: boolean;
}

function unsure({ findings }: Check): ExcelFailure {
  const asked = findings.find(({ rule }) => rule === 'layout-unsure');
  const said = (language: 'ja' | 'en') => {
    const words = asked ? wordFinding(asked, language) : { why: '', todo: '' };
    return `${words.why}${language === 'ja' ? '' : ' '}${words.todo}`;
  };
  return { ...excelFailure('not-tidied', 'layout-unsure'), message: { ja: said('ja'), en: said('en') } };
}

/** True where the tidied table says what the source did: nothing is lost, and no certain verdict is another. */
function saysTheSame(before: Check, after: Check): boolean {
  const [own, again] = [before.judged.indicators, after.judged.indicators];
  return (
    isTidyable(after.findings) &&
    own.length === again.length &&
    own.every((judged, index) => {
      const other = again[index];
      return other !== undefined && (!judged.certain || !other.certain || judged.verdict === other.verdict);
    })
  );
}

async function tidied(
  { checkSheet }: TidyDesk,
  sheet: Sheet,
  policy: Partial<Policy>,
): Promise<Outcome<TidyTable>> {
  const checked = await checkSheet(sheet, policy);
  if (!checked.ok) {
    const { code, message } = checked.failure;
    return { ok: false, failure: { ...excelFailure('no-table', code), message } };
  }
  if (!isTidyable(checked.check.findings)) return { ok: false, failure: unsure(checked.check) };
  const table = tidy(sheet, checked.check, 'as-written');
  const rows = table.rows.map((row) => [...row]);
  const again = await checkSheet({ name: sheet.name, firstRow: 0, firstColumn: 0, rows }, policy);
  if (!again.ok || !saysTheSame(checked.check, again.check))
    return { ok: false, failure: excelFailure('not-tidied', 'read otherwise') };
  return { ok: true, value: table };
}

/**
 * What the tidied table of a sheet would hold, and what its sheet would be called; changes nothing. Verdicts and tallies
 * stay as they are written: it is 再計算 that fills them. At most three round trips.
 * @returns the plan, or why the table can't be tidied: its columns are not certain, or no sheet can be added
 */
export async function planTidy(desk: TidyDesk, sheetId: string | undefined): Promise<Outcome<TidyPlan>> {
  const read = await readSheet(desk.excel, desk.seesSpills, sheetId);
  if (!read.ok) return read;
  const kept = decisionsIn(read.value.decisionParts);
  if (!kept.ok) return kept;
  const now = await workbookNow(desk.excel);
  if (!now.ok) return now;
  const { sheet } = read.value;
  const table = await tidied(desk, sheet, { asOf: desk.today(), ...kept.value });
  if (!table.ok) return table;
  const name = tidyName(
    sheet.name,
    now.value.sheets.map((own) => own.name),
  );
  return {
    ok: true,
    value: { sheetId: read.value.sheetId, sheetName: sheet.name, name, table: table.value },
  };
}
