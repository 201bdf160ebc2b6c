import type { Language, MeasureRule, Reading } from '../../engine/index.js';
import type { CommandArguments, CommandName, OutputFormat, ParsedArguments } from './arguments.js';
import type { OptionName, Values } from './options.js';
import { fail, readFile, readFormat, readNewWorkbook, readOutput, refuseForeign } from './read-options.js';

/** The arguments of each command, from its files and options. */

interface Words {
  readonly files: readonly string[];
  readonly values: Values;
  readonly language: Language;
  readonly measureRule: MeasureRule | null;
  readonly asOf: string;
  readonly columns: readonly Reading[];
  readonly config: string | null;
}

const RECALC_ONLY: readonly OptionName[] = ['in-place', 'highlight', 'force'];
const REPORT_FORMATS: readonly [OutputFormat, ...OutputFormat[]] = ['text', 'json', 'markdown'];

const NO_FILE = fail('ファイルを指定してください。', 'Name a file.');

function check({ files, values, ...rest }: Words): ParsedArguments<CommandArguments> {
  const format = readFormat(values, REPORT_FORMATS);
  if (!format.ok) return format;
  const file = readFile(files);
  if (!file.ok) return file;
  const foreign = refuseForeign('check', values, ['output', 'overwrite', ...RECALC_ONLY]);
  if (!foreign.ok) return foreign;
  const sheet = values.sheet ?? null;
  return { ok: true, value: { command: 'check', file: file.value, sheet, format: format.value, ...rest } };
}

function recalc({ files, values, ...rest }: Words): ParsedArguments<CommandArguments> {
  const format = readFormat(values, REPORT_FORMATS);
  if (!format.ok) return format;
  if (files.length === 0) return NO_FILE;
  if ((values.output === undefined) === (values['in-place'] !== true))
    return fail(
      'recalc には書き込み先を -o OUT か --in-place のどちらか一つで指定してください。',
      'recalc needs one of -o OUT and --in-place.',
    );
  return {
    ok: true,
    value: {
      command: 'recalc',
      files,
      sheet: values.sheet ?? null,
      format: format.value,
      output: values.output ?? null,
      overwrite: values.overwrite === true,
      highlight: values.highlight === true,
      force: values.force === true,
      ...rest,
    },
  };
}

function tidy({ files, values, ...rest }: Words): ParsedArguments<CommandArguments> {
  const format = readFormat(values, ['text', 'json']);
  if (!format.ok) return format;
  if (files.length === 0) return NO_FILE;
  const foreign = refuseForeign('tidy', values, RECALC_ONLY);
  if (!foreign.ok) return foreign;
  const output = readOutput('tidy', values);
  if (!output.ok) return output;
  const sheet = values.sheet ?? null;
  const overwrite = values.overwrite === true;
  return {
    ok: true,
    value: {
      command: 'tidy',
      files,
      sheet,
      format: format.value,
      output: output.value,
      overwrite,
      ...rest,
    },
  };
}

function report({ files, values, ...rest }: Words): ParsedArguments<CommandArguments> {
  const format = readFormat(values, ['text', 'json']);
  if (!format.ok) return format;
  if (files.length === 0) return NO_FILE;
  const foreign = refuseForeign('report', values, RECALC_ONLY);
  if (!foreign.ok) return foreign;
  const output = readNewWorkbook('report', values);
  if (!output.ok) return output;
  const sheet = values.sheet ?? null;
  const overwrite = values.overwrite === true;
  return {
    ok: true,
    value: {
      command: 'report',
      files,
      sheet,
      format: format.value,
      output: output.value,
      overwrite,
      ...rest,
    },
  };
}

/** By name of the command. */
export const COMMANDS: Readonly<Record<CommandName, (words: Words) => ParsedArguments<CommandArguments>>> = {
  check,
  recalc,
  tidy,
  report,
};
