import { keepsDecisions } from '../decisions/index.js';
import type { Check, EarlierTable, Sheet } from '../engine/index.js';
import { customXmlParts, meantSheet, type OpenedWorkbook, openWorkbook } from '../files/index.js';
import type { CheckSheet } from '../judging/check-sheet.js';
import type { Outcome } from '../session/session.js';
import { decisionsIn } from '../session/stored-decisions.js';
import { fileRefused, sessionFailure } from './failures.js';

/** A table of a file among others. */
export interface TableOfFile {
  readonly sheetName: string;
  readonly check: Check;
  /** The sheet it stands on, as it was read, and its place in the workbook. */
  readonly sheet: Sheet;
  readonly index: number;
  readonly workbook: OpenedWorkbook;
}

/**
 * Opens a file and checks the table that is meant in it, as the command line does where no sheet is named: that of the sheet in front, else
 * the only one there is.
 * @param today the day of the check as an ISO date
 * @param earlier the same table of earlier years, to compare it with
 */
export async function tableOfFile(
  bytes: Uint8Array,
  name: string,
  checkSheet: CheckSheet,
  today: string,
  earlier: readonly EarlierTable[] = [],
): Promise<Outcome<TableOfFile>> {
  const opened = openWorkbook(bytes, name);
  if (!opened.ok) return { ok: false, failure: fileRefused(opened.failure) };
  const { workbook } = opened;
  const parts = workbook.kind === 'xlsx' ? customXmlParts(workbook) : null;
  if (parts && !parts.ok) return { ok: false, failure: fileRefused(parts.failure) };
  const texts = (parts?.value ?? []).map(({ text }) => text);
  const kept = decisionsIn(texts.filter(keepsDecisions));
  if (!kept.ok) return kept;
  let first: Outcome<never> | null = null;
  const meant = await meantSheet(workbook, async (index) => {
    const read = workbook.sheets[index]?.sheet();
    const failed = (failure: Extract<Outcome<never>, { ok: false }>['failure']) => {
      if (index === workbook.activeSheet) first = { ok: false, failure };
      return null;
    };
    if (!read?.ok) return read ? failed(fileRefused(read.failure)) : null;
    const result = await checkSheet(read.sheet, { asOf: today, ...kept.value, earlier });
    if (result.ok) return { check: result.check, sheet: read.sheet };
    const { code, message } = result.failure;
    return failed({ ...sessionFailure('no-table', code), message });
  });
  if (meant.is === 'one')
    return {
      ok: true,
      value: {
        sheetName: workbook.sheets[meant.index]?.name ?? '',
        index: meant.index,
        workbook,
        ...meant.found,
      },
    };
  if (meant.is === 'none') return first ?? { ok: false, failure: sessionFailure('no-table') };
  const message = {
    ja: `総括表のあるシートが${meant.names.length}枚あります(${meant.names.join('、')})。ファイルを開いて、確認するシートを選んでください。`,
    en: `${meant.names.length} sheets hold a summary table (${meant.names.join(', ')}). Open the file and choose the sheet to check.`,
  };
  return { ok: false, failure: { ...sessionFailure('no-table', 'several-tables'), message } };
}
