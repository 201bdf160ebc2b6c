import { type Edit, isoDate, reportOf } from '../engine/index.js';
import { checkWorksheet, chooseWorksheet, type Refused } from './choose-worksheet.js';
import type { ScriptObject } from './script-format.js';
import { storedAnswers } from './stored-answers.js';
import { type LeftEdit, writeEdits } from './write-edits.js';

function refusal(file: string, sheet: string, { code, message }: Refused): string {
  const result: ScriptObject = {
    format: 'soukatsu-report/1',
    source: { file, sheet },
    failure: { code, message },
  };
  return JSON.stringify(result);
}

/**
 * 総括表アシスト: 総括表を確認し、達成状況※1・※2と達成数計だけを書き込みます。ほかのセルは変えません。
 * 結果(JSON)の written は書き込んだセル、left は書き込まなかったセルと理由、findings は指摘です。
 * @param measureRule 施策の決め方。all はすべての指標が達成で達成、majority は過半数が達成で達成。workbook はブックの設定(なければ all)に従います。
 * @param writeCells はい(true)なら書き込みます。いいえ(false)なら確認だけします。
 * @param sheetName 総括表のあるシートの名前。空欄なら表示中のシート、なければ総括表のあるシートを探します。
 */
export function main(
  workbook: ExcelScript.Workbook,
  measureRule: 'workbook' | 'all' | 'majority' = 'workbook',
  writeCells: boolean = true,
  sheetName: string = '',
): string {
  const file = workbook.getName();
  const answers = storedAnswers(workbook);
  if (!answers.ok) {
    return refusal(file, sheetName, {
      ok: false,
      code: answers.failure.code,
      message: answers.failure.message.ja,
    });
  }
  const kept = { asOf: isoDate(new Date()), ...answers.decisions };
  const policy = measureRule === 'workbook' ? kept : { ...kept, measureRule };
  const chosen = chooseWorksheet(workbook, sheetName, policy);
  if (!chosen.ok) return refusal(file, sheetName, chosen);
  let checked = chosen.check;
  let written: readonly Edit[] = [];
  let left: readonly LeftEdit[] = [];
  if (writeCells && checked.edits.length > 0) {
    for (const worksheet of workbook.getWorksheets()) {
      if (worksheet.getName() !== chosen.name) continue;
      const result = writeEdits(worksheet, checked.edits);
      written = result.written;
      left = result.left;
      const again = checkWorksheet(worksheet, policy);
      if (!again.ok) return refusal(file, chosen.name, again);
      checked = again.check;
    }
  }
  const result: ScriptObject = { ...reportOf(checked, file), written, left };
  return JSON.stringify(result);
}
