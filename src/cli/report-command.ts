import path from 'node:path';
import {
  countSeverities,
  type Language,
  reportContent,
  saySeverities,
  type TableSummary,
} from '../engine/index.js';
import type { ReportArguments } from './arguments/arguments.js';
import { statusOf } from './check-command.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { failureLine } from './failure-object.js';
import { sameFileFinder } from './files.js';
import { forTerminal } from './output/for-terminal.js';
import { mayWrite } from './outputs/permission.js';
import { sealOf } from './own-books/mark.js';
import { isOwnerFile, ownerFilePassed } from './owner-file.js';
import { replaceFile } from './replace-file.js';
import type { Surroundings } from './surroundings.js';

/** `soukatsu report`: one workbook over many tables. */

/** Names to show: as few folders of each path as tell the files apart. */
function shownNames(files: readonly string[]): string[] {
  const paths = files.map((file) => file.split(/[\\/]/));
  const deepest = Math.max(...paths.map((parts) => parts.length));
  const distinct = new Set(files).size;
  let names = files.map((file) => path.basename(file));
  for (let parts = 2; parts <= deepest && new Set(names).size < distinct; parts += 1)
    names = paths.map((own) => own.slice(-parts).join('/'));
  return names;
}

interface Read {
  readonly tables: TableSummary[];
  readonly unread: { readonly file: string; readonly message: string }[];
}

async function readAll(request: ReportArguments, surroundings: Surroundings): Promise<Read> {
  const { files, sheet, measureRule, asOf, columns, config, language, format } = request;
  const names = shownNames(files);
  const read: Read = { tables: [], unread: [] };
  const asked = { sheet, measureRule, asOf, columns, config, language, withReport: format === 'json' };
  let done = 0;
  for await (const outcome of surroundings.readTables(files, asked)) {
    const file = names[done] ?? '';
    done += 1;
    if (outcome.ok) {
      read.tables.push({ ...outcome.summary, file });
      if (outcome.report !== null) await surroundings.print(outcome.report);
    } else {
      read.unread.push({ file, message: outcome.message[language].replace(/[\r\n]+/g, ' ') });
      if (asked.withReport) await surroundings.print(failureLine({ file, sheet }, outcome));
    }
    surroundings.progress?.(done, files.length);
  }
  return read;
}

function summary({ tables, unread }: Read, output: string, language: Language): string {
  const counts = saySeverities(countSeverities(tables.flatMap(({ findings }) => findings)), language);
  const lines =
    language === 'ja'
      ? [
          `${tables.length}件の総括表を「${output}」にまとめました。`,
          ...(unread.length > 0 ? [`読み取れないファイルが${unread.length}件あります。`] : []),
          `指摘: ${counts}`,
        ]
      : [
          `Put ${tables.length} tables together in ${output}.`,
          ...(unread.length > 0 ? [`${unread.length} files could not be used.`] : []),
          `Findings: ${counts}`,
        ];
  return `${lines.join('\n')}\n`;
}

/** Reads all files, the broken ones told apart, and writes the workbook; nothing is written where no file can be used. */
export async function reportCommand(
  request: ReportArguments,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { output, language, format } = request;
  const files =
    request.files.length === 1 ? request.files : request.files.filter((file) => !isOwnerFile(file));
  const permission = await mayWrite(output, await sameFileFinder(files), request.overwrite);
  if (!permission.ok) return refusal(EXIT.unusable, permission.message[language]);
  const read = await readAll({ ...request, files }, surroundings);
  const passed = request.files.filter((file) => !files.includes(file));
  const stderr = [
    ...passed.map((file) => ownerFilePassed(file)[language]),
    ...read.unread.map(({ file, message }) => `${file}: ${message}`),
  ]
    .map((line) => forTerminal(`soukatsu: ${line}\n`))
    .join('');
  if (read.tables.length === 0) return { exitStatus: EXIT.unusable, stdout: '', stderr };
  const { writeWorkbook } = await import('../new-workbook/index.js');
  const made = writeWorkbook(reportContent(read), [], sealOf('report'));
  if (!made.ok) return refusal(EXIT.unusable, made.message[language]);
  const written = await replaceFile(output, made.bytes, permission.expected);
  if (!written.ok) return refusal(EXIT.unusable, written.message[language]);
  const clean = statusOf(read.tables.flatMap(({ findings }) => findings));
  return {
    exitStatus: read.unread.length > 0 ? EXIT.findings : clean,
    stdout: format === 'json' ? '' : summary(read, output, language),
    stderr,
  };
}
