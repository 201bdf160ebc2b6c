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
import { sealOf } from '../own-books/mark.js';
import type { OneFile, TidyArguments } from './arguments/arguments.js';
import { isNewWorkbook, noNewWorkbook } from './arguments/read-options.js';
import { statusOf } from './check-command.js';
import { NO_SHEET } from './choose-sheet.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { failed } from './failure-object.js';
import type { Inputs } from './inputs/gather.js';
import { type Made, onlySaid } from './made.js';
import { type OpenedTable, openTable } from './open-table.js';
import { countedLine } from './output/counted.js';
import { jsonLine, linesForTerminal } from './output/for-terminal.js';
import type { TidyObject } from './output/tidy-format.js';
import { holding } from './outputs/expected.js';
import { isFolderWord } from './outputs/targets.js';
import { ownParts } from './stored-decisions.js';
import type { Surroundings } from './surroundings.js';
import { writeEach } from './write-each.js';

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
  return linesForTerminal([...lines, ...settings]);
}

/** Writes a new workbook, once what writes it is there. */
type WriteWorkbook = typeof import('../new-workbook/index.js')['writeWorkbook'];

/**
 * Rebuilds a table with its changes and its source; the exit status is that of the tidied table. A table whose
 * columns are not certain is refused (docs/table-rules.md, decision 14).
 */
export function tidyTable(
  request: OneFile<TidyArguments>,
  opened: OpenedTable,
  writeWorkbook: WriteWorkbook,
): Made {
  const { output, language, format } = request;
  if (!opened.ok) return onlySaid(failed(request, opened, opened.exitStatus));
  const reading = opened.workbook.sheets[opened.chosen.index]?.sheet();
  if (!reading?.ok) return onlySaid(failed(request, reading?.failure ?? NO_SHEET));
  const unsure = opened.chosen.check.findings.find(({ rule }) => rule === 'layout-unsure');
  if (unsure) {
    const say = (own: Language) => {
      const { why, todo } = wordFinding(unsure, own);
      const give = sayColumnsToGive(columnsToGive(opened.chosen.check.judged.table), own);
      return [why, todo, ...give].join(own === 'ja' ? '' : ' ');
    };
    const message = { ja: say('ja'), en: say('en') };
    return onlySaid(failed(request, { code: 'layout-unsure', message }));
  }
  const table = tidy(reading.sheet, opened.chosen.check);
  // The tidied table has columns of its own: how the source was read says nothing of them.
  const policy = { ...opened.chosen.check.judged.policy, columns: [] };
  const again = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: table.rows }, policy);
  if (!again.ok) return onlySaid(failed(request, again.failure));
  const content = tidyContent(table, reading.sheet);
  const made = writeWorkbook(content, ownParts(opened.workbook), sealOf('tidy'));
  if (!made.ok) return onlySaid(failed(request, { code: 'too-large', message: made.message }));
  const { findings } = again.check;
  const source = { file: opened.name, sheet: opened.chosen.name };
  return {
    result: {
      exitStatus: statusOf(findings),
      stdout:
        format === 'json'
          ? jsonLine({ format: 'soukatsu-tidy/1', source, output, notes: table.notes } satisfies TidyObject)
          : request.isQuiet
            ? countedLine(opened.name, findings, language)
            : summary(table, again.check, output, language),
      stderr: '',
    },
    write: { bytes: made.bytes, read: holding(opened.bytes) },
  };
}

/** Reads one file and makes the tidied table of it. */
export async function makeTidied(request: OneFile<TidyArguments>): Promise<Made> {
  const { writeWorkbook } = await import('../new-workbook/index.js');
  return tidyTable(request, await openTable(request.file, request.sheet, request), writeWorkbook);
}

/** Rebuilds each table and writes it. */
export async function tidyCommand(
  request: TidyArguments,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { output, language } = request;
  if (!isNewWorkbook(output) && !(await isFolderWord(output)))
    return refusal(EXIT.usage, noNewWorkbook('tidy').message[language]);
  return writeEach(request, inputs, surroundings, '.xlsx', surroundings.make);
}
