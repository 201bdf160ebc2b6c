import { comparisonContent, type Language, summaryOf } from '../engine/index.js';
import { sealOf } from '../own-books/mark.js';
import type { CompareArguments, OneFile } from './arguments/arguments.js';
import { tell } from './check-command.js';
import { readEarlier } from './earlier-table.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { failed } from './failure-object.js';
import { sameFileFinder } from './files.js';
import { gatherInputs, type Inputs } from './inputs/gather.js';
import { allPassedOver } from './inputs/nothing-there.js';
import { type Made, onlySaid } from './made.js';
import { openTable } from './open-table.js';
import { filesBesideTables } from './outputs/beside-tables.js';
import { holding } from './outputs/expected.js';
import { mayWrite } from './outputs/permission.js';
import { replaceFile } from './replace-file.js';
import { eachFile } from './several/each-file.js';
import type { Surroundings } from './surroundings.js';

/** `soukatsu compare`: this year's table checked beside last year's. */

const TWO_FILES: Readonly<Record<Language, string>> = {
  ja: 'compare は、ファイル二つを比べます。フォルダーや、いくつものファイルに当たる型は指定できません。',
  en: 'compare takes two files, not a folder, nor a pattern of several.',
};

/** Reads both tables and compares them; with an output the report of both years. */
export async function makeCompared(request: OneFile<CompareArguments>): Promise<Made> {
  const before = await readEarlier(request);
  if (!before.ok) return onlySaid(before.result);
  const opened = await openTable(request.file, request.sheet, { ...request, earlier: [before.table] });
  if (!opened.ok) return onlySaid(failed(request, opened, opened.exitStatus));
  const { check } = opened.chosen;
  if (check.compared?.ok === false) return onlySaid(failed(request, check.compared.failure));
  const result = await tell(request, opened);
  if (request.output === null) return onlySaid(result);
  const { writeWorkbook } = await import('../new-workbook/index.js');
  const years = [summaryOf(before.opened.chosen.check, before.opened.name), summaryOf(check, opened.name)];
  const made = writeWorkbook(comparisonContent(years), [], sealOf('report'));
  if (!made.ok) return onlySaid(failed(request, { code: 'too-large', message: made.message }));
  return { result, write: { bytes: made.bytes, read: holding(opened.bytes) } };
}

/** Compares two tables, and writes what was asked for. */
export async function compareCommand(
  request: CompareArguments,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { output, overwrite, language } = request;
  const words = { files: [request.last], filesFrom: null, stdinName: null };
  const before = await gatherInputs(words, surroundings.readStdin);
  if (inputs.isSeveral || before.isSeveral) return refusal(EXIT.usage, TWO_FILES[language]);
  const [last] = before.list;
  return eachFile(request, inputs, surroundings, async (own) => {
    if (!last || last.failure)
      return failed(
        { ...own, file: request.last, sheet: request.lastSheet },
        last?.failure ?? allPassedOver(),
      );
    const isAnInput = await sameFileFinder([own.file, last.file, ...filesBesideTables(request)]);
    const permission = output === null ? null : await mayWrite(output, isAnInput, overwrite);
    if (permission?.ok === false) return failed(own, permission);
    const { result, write } = await surroundings.make({ ...own, last: last.file });
    if (write === null || output === null || !permission) return result;
    const written = await replaceFile(output, write.bytes, permission.expected);
    return written.ok ? result : failed(own, written);
  });
}
