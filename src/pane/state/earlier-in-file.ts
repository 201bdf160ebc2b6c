import { keepsDecisions, NO_DECISIONS, readDecisions } from '../../decisions/index.js';
import { type EarlierTable, earlierTableOf, type NotCompared, type Policy } from '../../engine/index.js';
import { customXmlParts, type OpenedWorkbook, openWorkbook } from '../../files/index.js';
import type { CheckedSheet, Outcome, SessionFailure, WorkbookSession } from '../../session/session.js';

/** Tables of earlier years in a file; loaded when a clerk first chooses one. */

type Message = SessionFailure['message'];

const failed = (
  message: Message,
  detail: string,
): { readonly ok: false; readonly failure: SessionFailure } => ({
  ok: false,
  failure: { code: 'not-compared', message, detail },
});

const noTable = (name: string): Message => ({
  ja: `「${name}」に総括表が見つかりません。総括表のあるファイルを選んでください。`,
  en: `No summary table was found in ${name}. Choose a file that holds one.`,
});

const severalOfOneYear = (name: string, sheets: readonly string[]): Message => ({
  ja: `「${name}」には、同じ年度の総括表が二つ以上あります(${sheets.join('、')})。Excelで比べたいシートを表示して保存し直すか、そのシートをこのブックに移してください。`,
  en: `${name} holds several tables of one year (${sheets.join(', ')}). Save it in Excel with the sheet to compare in front, or move that sheet into this workbook.`,
});

/** What people have answered in that workbook; a text or an .ods file keeps nothing. */
function answersIn(workbook: OpenedWorkbook): Partial<Policy> {
  const parts = workbook.kind === 'xlsx' ? customXmlParts(workbook) : null;
  if (!parts?.ok) return NO_DECISIONS;
  const read = readDecisions(parts.value.map(({ text }) => text).filter(keepsDecisions));
  return read.ok ? read.decisions : NO_DECISIONS;
}

interface Found {
  readonly table: EarlierTable;
  readonly isActive: boolean;
}

/**
 * The tables of a file that are earlier than the one on show, one a year: of several of one year that of the sheet the file shows first. Without an
 * earlier one it is that sheet's, so that it is said why it is not compared.
 */
export async function earlierInFile(
  session: WorkbookSession,
  own: CheckedSheet,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Outcome<readonly EarlierTable[]>> {
  const opened = openWorkbook(bytes, name);
  if (!opened.ok) return failed(opened.failure.message, opened.failure.code);
  const { workbook } = opened;
  const { policy, table } = own.check.judged;
  const asked = { ...answersIn(workbook), asOf: policy.asOf };
  const found: Found[] = [];
  let refused: NotCompared | null = null;
  for (const [at, sheet] of workbook.sheets.entries()) {
    const read = sheet.visibility === 'visible' ? sheet.sheet() : null;
    if (!read?.ok) continue;
    const checked = await session.checkUnder({ ...own, sheet: read.sheet }, asked);
    if (!checked.ok) return checked;
    if (!checked.value.ok) continue;
    const earlier = earlierTableOf(checked.value.check.judged, { file: name, sheet: sheet.name });
    if (earlier.ok) found.push({ table: earlier.table, isActive: at === workbook.activeSheet });
    else refused ??= earlier.failure;
  }
  const before = found.filter((one) => one.table.fiscalYear < (table.fiscalYear ?? 0));
  const years = new Set(before.map((one) => one.table.fiscalYear));
  const taken = [...years].flatMap((year) => {
    const all = before.filter((one) => one.table.fiscalYear === year);
    return all.length === 1 ? all : all.filter(({ isActive }) => isActive);
  });
  if (taken.length > 0) return { ok: true, value: taken.map((one) => one.table) };
  if (before.length > 0) {
    const sheets = before.map((one) => one.table.source.sheet);
    return failed(severalOfOneYear(name, sheets), 'several-tables');
  }
  const shown = found.find(({ isActive }) => isActive) ?? found[0];
  if (shown) return { ok: true, value: [shown.table] };
  return refused ? failed(refused.message, refused.code) : failed(noTable(name), 'no-table');
}
