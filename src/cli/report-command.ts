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
import { sameFileFinder } from './files.js';
import type { Inputs } from './inputs/gather.js';
import { jsonLine } from './output/for-terminal.js';
import { failureLine } from './output/format-failure.js';
import { mayWrite } from './outputs/permission.js';
import { sealOf } from './own-books/mark.js';
import { OWN_BOOK, ownBookPassed } from './own-books/passed-over.js';
import { replaceFile } from './replace-file.js';
import { outcomes } from './several/outcomes.js';
import { Results } from './several/results.js';
import { shownNames } from './several/shown-names.js';
import { nameOf } from './stdin.js';
import type { Surroundings } from './surroundings.js';

/** `soukatsu report`: one workbook over many tables. */

interface Read {
  readonly tables: TableSummary[];
  readonly unread: { readonly file: string; readonly message: string }[];
}

async function readAll(
  request: ReportArguments,
  inputs: Inputs,
  surroundings: Surroundings,
  results: Results,
): Promise<Read> {
  const { sheet, measureRule, asOf, columns, config, language, format } = request;
  const names = shownNames(inputs.list.map(({ file }) => file));
  const read: Read = { tables: [], unread: [] };
  const withReport = format !== 'text';
  const asked = { sheet, measureRule, asOf, columns, config, language, withSummary: true, withReport };
  let done = 0;
  for await (const [input, outcome] of outcomes(inputs, asked, surroundings)) {
    const file = names[done] ?? '';
    done += 1;
    if (outcome.ok) {
      const { summary, report } = outcome;
      if (summary) read.tables.push({ ...summary, file });
      await results.add(statusOf(summary?.findings ?? []), report ? jsonLine(report) : '');
    } else if (outcome.code === OWN_BOOK) results.sayPassedOver([outcome.message], language);
    else {
      const { exitStatus, ...failure } = outcome;
      const message = failure.message[language].replace(/[\r\n]+/g, ' ');
      read.unread.push({ file, message });
      results.sayFailure(file, failure, language);
      await results.add(
        exitStatus,
        withReport
          ? failureLine({ file: nameOf({ file: input.file, stdin: inputs.stdin }), sheet }, failure)
          : '',
      );
    }
    surroundings.progress?.(done, inputs.list.length);
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

/** The inputs that are not to be written over: a report made here before is passed over, and takes its own place again. */
async function toKeep(output: string, { list, isSeveral }: Inputs): Promise<string[]> {
  const files = list.flatMap(({ file, failure }) => (failure ? [] : [file]));
  const isOutput = await sameFileFinder([output]);
  const kept: string[] = [];
  for (const file of files)
    if (!isSeveral || !(await isOutput(file)) || (await ownBookPassed(file)) === null) kept.push(file);
  return kept;
}

/** Reads all files, the broken ones told apart, and writes the workbook; nothing is written where no file can be used. */
export async function reportCommand(
  request: ReportArguments,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { output, language, format } = request;
  const isAnInput = await sameFileFinder(await toKeep(output, inputs));
  const permission = await mayWrite(output, isAnInput, request.overwrite);
  if (!permission.ok) return refusal(EXIT.unusable, permission.message[language]);
  const results = new Results(surroundings.print, format, inputs.isSeveral, request.isQuiet);
  results.sayPassedOver(inputs.passedOver, language);
  const read = await readAll(request, inputs, surroundings, results);
  if (read.tables.length === 0) return results.end('', language);
  const { writeWorkbook } = await import('../new-workbook/index.js');
  const made = writeWorkbook(reportContent(read), [], sealOf('report'));
  if (!made.ok) return results.fail(made.message[language], language);
  const written = await replaceFile(output, made.bytes, permission.expected);
  if (!written.ok) return results.fail(written.message[language], language);
  return results.end(summary(read, output, language), language);
}
