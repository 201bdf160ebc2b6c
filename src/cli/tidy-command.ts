import {
  CHANGE_WORDS,
  type Check,
  check,
  columnsToGive,
  countSeverities,
  type Language,
  reportPolicy,
  sayColumnsToGive,
  sayPolicy,
  saySeverities,
  type TidyTable,
  tidy,
  tidyContent,
  wordFinding,
} from '../engine/index.js';
import type { TidyArguments } from './arguments/arguments.js';
import { statusOf } from './check-command.js';
import { NO_SHEET } from './choose-sheet.js';
import type { CommandResult } from './exit-status.js';
import { failed } from './failure-object.js';
import { sameFileFinder } from './files.js';
import { openTable } from './open-table.js';
import { forTerminal, jsonLine } from './output/for-terminal.js';
import { mayWrite } from './outputs/permission.js';
import { sealOf } from './own-books/mark.js';
import { replaceFile } from './replace-file.js';
import { ownParts } from './stored-decisions.js';

/** `soukatsu tidy`: the table rebuilt in the canonical form, in a new workbook. */

const CHANGES_EN: Readonly<Record<keyof typeof CHANGE_WORDS, string>> = {
  moved: 'moved',
  normalised: 'notation tidied',
  filled: 'filled in',
  corrected: 'corrected',
  'left-out': 'left out (kept in 元の表)',
};

function summary(table: TidyTable, { judged, findings }: Check, output: string, language: Language): string {
  const ja = language === 'ja';
  const kinds = Object.keys(CHANGE_WORDS) as (keyof typeof CHANGE_WORDS)[];
  const changes = kinds.flatMap((kind) => {
    const number = table.notes.filter(({ change }) => change === kind).length;
    if (number === 0) return [];
    return [ja ? `${CHANGE_WORDS[kind]} ${number}件` : `${CHANGES_EN[kind]} ${number}`];
  });
  const counts = saySeverities(countSeverities(findings), language);
  const lines = ja
    ? [
        table.title,
        `整えた表を「${output}」に書き込みました。元のファイルはそのままです。`,
        changes.length === 0 ? '変更はありません。' : `変更: ${changes.join('、')}(シート「変更一覧」)`,
        `整えた表に残る指摘: ${counts}`,
      ]
    : [
        table.title,
        `Wrote the tidied table to ${output}. The source is unchanged.`,
        changes.length === 0 ? 'No changes.' : `Changes: ${changes.join(', ')} (sheet 変更一覧)`,
        `Findings left: ${counts}`,
      ];
  const settings = sayPolicy(reportPolicy(judged), language);
  return `${[...lines, ...settings].join('\n')}\n`;
}

/**
 * Rebuilds a table and writes it with its changes and its source; the exit status is that of the tidied table. A table whose
 * columns are not certain is refused (docs/table-rules.md, decision 14).
 */
export async function tidyCommand(request: TidyArguments): Promise<CommandResult> {
  const { file, output, sheet, language, format } = request;
  const permission = await mayWrite(output, await sameFileFinder([file]), request.overwrite);
  if (!permission.ok) return failed(request, permission);
  const opened = await openTable(file, sheet, request);
  if (!opened.ok) return failed(request, opened, opened.exitStatus);
  const reading = opened.workbook.sheets[opened.chosen.index]?.sheet();
  if (!reading?.ok) return failed(request, reading?.failure ?? NO_SHEET);
  const unsure = opened.chosen.check.findings.find(({ rule }) => rule === 'layout-unsure');
  if (unsure) {
    const say = (own: Language) => {
      const { why, todo } = wordFinding(unsure, own);
      const give = sayColumnsToGive(columnsToGive(opened.chosen.check.judged.table), own);
      return [why, todo, ...give].join(own === 'ja' ? '' : ' ');
    };
    return failed(request, { code: 'layout-unsure', message: { ja: say('ja'), en: say('en') } });
  }
  const table = tidy(reading.sheet, opened.chosen.check);
  // The tidied table has columns of its own: how the source was read says nothing of them.
  const policy = { ...opened.chosen.check.judged.policy, columns: [] };
  const again = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: table.rows }, policy);
  if (!again.ok) return failed(request, again.failure);
  const { writeWorkbook } = await import('../new-workbook/index.js');
  const made = writeWorkbook(tidyContent(table, reading.sheet), ownParts(opened.workbook), sealOf('tidy'));
  if (!made.ok) return failed(request, { code: 'too-large', message: made.message });
  const written = await replaceFile(output, made.bytes, permission.expected);
  if (!written.ok) return failed(request, written);
  const { findings } = again.check;
  const source = { file: opened.name, sheet: opened.chosen.name };
  return {
    exitStatus: statusOf(findings),
    stdout:
      format === 'json'
        ? jsonLine({ format: 'soukatsu-tidy/1', source, output, notes: table.notes })
        : forTerminal(summary(table, again.check, output, language)),
    stderr: '',
  };
}
