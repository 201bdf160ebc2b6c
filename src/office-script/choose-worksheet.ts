import { type Check, checkAlone, type Policy } from '../engine/index.js';
import { readWorksheet } from './read-worksheet.js';

/** A worksheet with the check of its 総括表. */
export interface Checked {
  readonly ok: true;
  readonly name: string;
  readonly check: Check;
}

/** Why a worksheet, or every one, can't be used. */
export interface Refused {
  readonly ok: false;
  /** The engine's code, or what is wrong with the choice of a sheet or with the answers kept in the workbook. */
  readonly code:
    | 'blank-sheet'
    | 'no-header'
    | 'no-indicators'
    | 'too-many-heads'
    | 'too-many-rows'
    | 'reading-unusable'
    | 'no-such-sheet'
    | 'several-sheets'
    | 'decisions-unreadable';
  readonly message: string;
}

/** Reads and checks one worksheet. */
export function checkWorksheet(worksheet: ExcelScript.Worksheet, policy: Partial<Policy>): Checked | Refused {
  const sheet = readWorksheet(worksheet);
  const result = checkAlone(sheet, policy);
  if (result.ok) return { ok: true, name: sheet.name, check: result.check };
  return { ok: false, code: result.failure.code, message: result.failure.message.ja };
}

function byName(workbook: ExcelScript.Workbook, name: string, policy: Partial<Policy>): Checked | Refused {
  const names: string[] = [];
  for (const worksheet of workbook.getWorksheets()) {
    const own = worksheet.getName();
    if (own === name) return checkWorksheet(worksheet, policy);
    names.push(own);
  }
  const message = `「${name}」というシートはありません。シートは「${names.join('」「')}」です。`;
  return { ok: false, code: 'no-such-sheet', message };
}

/**
 * Finds and checks the worksheet with the 総括表: the named one, else the active one, else the only visible one that has
 * a 総括表. In Power Automate the active one is simply the first.
 * @param name `''` to look for it
 */
export function chooseWorksheet(
  workbook: ExcelScript.Workbook,
  name: string,
  policy: Partial<Policy>,
): Checked | Refused {
  if (name !== '') return byName(workbook, name, policy);
  const active = checkWorksheet(workbook.getActiveWorksheet(), policy);
  if (active.ok) return active;
  const others: Checked[] = [];
  for (const worksheet of workbook.getWorksheets()) {
    if (worksheet.getVisibility() !== ExcelScript.SheetVisibility.visible) continue;
    const checked = checkWorksheet(worksheet, policy);
    if (checked.ok) others.push(checked);
  }
  const only = others[0];
  if (!only) return active;
  if (others.length === 1) return only;
  const names = others.map((own) => own.name).join('」「');
  const message = `総括表のあるシートが${others.length}枚あります(「${names}」)。シート名を指定してください。`;
  return { ok: false, code: 'several-sheets', message };
}
