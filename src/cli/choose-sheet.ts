import { type CheckResult, check, type Language, type Policy } from '../engine/index.js';
import type { OpenedSheet, OpenedWorkbook } from '../files/index.js';

/** Which sheet of a workbook is meant: the named one, the active one if it holds a 総括表, else the only one that does. */

export interface ChosenSheet {
  readonly index: number;
  readonly name: string;
  readonly check: Extract<CheckResult, { ok: true }>['check'];
}

export type SheetChoice =
  | { readonly ok: true; readonly chosen: ChosenSheet }
  | { readonly ok: false; readonly message: Readonly<Record<Language, string>> };

type Message = Readonly<Record<Language, string>>;

/** Said of a workbook without sheets. */
export const NO_SHEET: Message = { ja: 'シートがありません。', en: 'There is no sheet.' };

function checkSheet(
  sheet: OpenedSheet,
  policy: Partial<Policy>,
): { check: CheckResult } | { message: Message } {
  const reading = sheet.sheet();
  return reading.ok ? { check: check(reading.sheet, policy) } : { message: reading.failure.message };
}

function named(workbook: OpenedWorkbook, name: string, policy: Partial<Policy>): SheetChoice {
  const wanted = name.normalize('NFC').toLowerCase();
  const index = workbook.sheets.findIndex((sheet) => sheet.name.normalize('NFC').toLowerCase() === wanted);
  const sheet = workbook.sheets[index];
  if (!sheet) {
    const names = workbook.sheets.map((own) => own.name);
    return {
      ok: false,
      message: {
        ja: `「${name}」というシートはありません。シートは${names.map((own) => `「${own}」`).join('')}です。`,
        en: `There is no sheet named ${name}. The sheets are: ${names.join(', ')}.`,
      },
    };
  }
  return take(index, sheet, checkSheet(sheet, policy));
}

function take(index: number, sheet: OpenedSheet, result: ReturnType<typeof checkSheet>): SheetChoice {
  if ('message' in result) return { ok: false, message: result.message };
  if (!result.check.ok) return { ok: false, message: result.check.failure.message };
  return { ok: true, chosen: { index, name: sheet.name, check: result.check.check } };
}

/**
 * Chooses and checks a sheet.
 * @param name of the sheet, or null to look for it; hidden sheets are looked at only by name
 */
export function chooseSheet(
  workbook: OpenedWorkbook,
  name: string | null,
  policy: Partial<Policy>,
): SheetChoice {
  if (name !== null) return named(workbook, name, policy);
  const active = workbook.sheets[workbook.activeSheet];
  const activeChoice = active ? take(workbook.activeSheet, active, checkSheet(active, policy)) : null;
  if (activeChoice?.ok) return activeChoice;
  const others = workbook.sheets.flatMap((sheet, index) => {
    if (index === workbook.activeSheet || sheet.visibility !== 'visible') return [];
    const choice = take(index, sheet, checkSheet(sheet, policy));
    return choice.ok ? [choice] : [];
  });
  const [only] = others;
  if (others.length === 1 && only) return only;
  if (others.length === 0) return activeChoice ?? { ok: false, message: NO_SHEET };
  const names = others.map(({ chosen }) => chosen.name);
  return {
    ok: false,
    message: {
      ja: `総括表のあるシートが${names.length}枚あります(${names.join('、')})。--sheet で一つを指定してください。`,
      en: `${names.length} sheets hold a summary table (${names.join(', ')}). Choose one with --sheet.`,
    },
  };
}
