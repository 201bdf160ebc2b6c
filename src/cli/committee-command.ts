import {
  type CommitteePack,
  committeePack,
  committeeSheet,
  type Language,
  reportOf,
  saySeverities,
} from '../engine/index.js';
import { sealOf } from '../own-books/mark.js';
import type { CommitteeArguments, OneFile } from './arguments/arguments.js';
import { isNewWorkbook, noNewWorkbook } from './arguments/read-options.js';
import { statusOf } from './check-command.js';
import { readEarlier } from './earlier-table.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { failed } from './failure-object.js';
import { gatherInputs, type Inputs } from './inputs/gather.js';
import { allPassedOver } from './inputs/nothing-there.js';
import { type Made, onlySaid } from './made.js';
import { openTable } from './open-table.js';
import { countedLine } from './output/counted.js';
import { jsonLine, linesForTerminal } from './output/for-terminal.js';
import { holding } from './outputs/expected.js';
import { isFolderWord } from './outputs/targets.js';
import type { Surroundings } from './surroundings.js';
import { writeEach } from './write-each.js';

/** `soukatsu report --committee`: the paper for the evaluation committee of one table. */

function summary(pack: CommitteePack, output: string, language: Language): string {
  const { listed, points, answers, open, besides } = pack;
  const counts = saySeverities(open, language);
  return linesForTerminal(
    language === 'ja'
      ? [
          `委員会資料を「${output}」に書き込みました。元のファイルはそのままです。`,
          `未達成・要確認・差の大きい指標${listed.length}件、説明を用意するところ${points.length}件、判断の記録${answers.length}件`,
          ...(besides === null ? [] : [`${besides}と比べました。`]),
          `指摘: ${counts}`,
        ]
      : [
          `Wrote the committee’s paper to ${output}. The source is unchanged.`,
          `Unmet, open or far from the target: ${listed.length}; to be explained: ${points.length}; answers: ${answers.length}`,
          ...(besides === null ? [] : [`Compared with ${besides}.`]),
          `Findings: ${counts}`,
        ],
  );
}

/** Reads one file, and last year's where one is named, and makes the pack; the exit status is that of the check. */
export async function makeCommitteePack(request: OneFile<CommitteeArguments>): Promise<Made> {
  const { last, language, format, output } = request;
  const before = last === null ? null : await readEarlier({ ...request, last });
  if (before?.ok === false) return onlySaid(before.result);
  const opened = await openTable(request.file, request.sheet, {
    ...request,
    earlier: before ? [before.table] : [],
  });
  if (!opened.ok) return onlySaid(failed(request, opened, opened.exitStatus));
  const { check } = opened.chosen;
  const result = committeePack(check, opened.name);
  if (!result.ok) return onlySaid(failed(request, result.failure));
  const { writeWorkbook } = await import('../new-workbook/index.js');
  const made = writeWorkbook([committeeSheet(result.pack)], [], sealOf('committee'));
  if (!made.ok) return onlySaid(failed(request, { code: 'too-large', message: made.message }));
  return {
    result: {
      exitStatus: statusOf(check.findings),
      stdout:
        format !== 'text'
          ? jsonLine(reportOf(check, opened.name, language))
          : request.isQuiet
            ? countedLine(opened.name, check.findings, language)
            : summary(result.pack, output, language),
      stderr: '',
    },
    write: { bytes: made.bytes, read: holding(opened.bytes) },
  };
}

const ONE_LAST: Readonly<Record<Language, string>> = {
  ja: '--last は、総括表が一つのときに、前年度のファイルを一つ指定します。',
  en: '--last names one file, of the year before one table.',
};

/** Makes the pack of each table and writes it. */
export async function committeeCommand(
  request: CommitteeArguments,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { output, language } = request;
  if (!isNewWorkbook(output) && !(await isFolderWord(output)))
    return refusal(EXIT.usage, noNewWorkbook('report --committee').message[language]);
  if (request.last === null) return writeEach(request, inputs, surroundings, '.xlsx', surroundings.make);
  const words = { files: [request.last], filesFrom: null, stdinName: null };
  const before = await gatherInputs(words, surroundings.readStdin);
  if (inputs.isSeveral || before.isSeveral) return refusal(EXIT.usage, ONE_LAST[language]);
  const [last] = before.list;
  if (!last || last.failure) {
    const about = { file: request.last, stdin: null, sheet: request.lastSheet, isOneOfSeveral: false };
    return failed({ ...request, ...about }, last?.failure ?? allPassedOver());
  }
  return writeEach({ ...request, last: last.file }, inputs, surroundings, '.xlsx', surroundings.make);
}
