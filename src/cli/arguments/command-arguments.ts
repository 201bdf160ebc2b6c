import type { Language, MeasureRule, Reading } from '../../engine/index.js';
import { STDIN } from '../stdin.js';
import {
  type CommandArguments,
  FORMATS,
  type InputWords,
  type ParsedArguments,
  type TableCommandName,
} from './arguments.js';
import type { OptionName, Values } from './options.js';
import { fail, readFormat, readNewWorkbook, readOutput, refuseForeign } from './read-options.js';

/** The arguments of each command, from its files and options. */

interface Words {
  readonly inputs: InputWords;
  readonly values: Values;
  readonly language: Language;
  readonly measureRule: MeasureRule | null;
  readonly asOf: string;
  readonly columns: readonly Reading[];
  readonly config: string | null;
  readonly isQuiet: boolean;
}

const RECALC_ONLY: readonly OptionName[] = ['in-place', 'highlight', 'force'];
const REPORT_ONLY: readonly OptionName[] = ['per-society', 'expected', 'master', 'committee', 'last'];
const COMPARE_ONLY: readonly OptionName[] = ['last-sheet'];
const CHECK_ONLY: readonly OptionName[] = ['all-sheets'];

function check({ values, ...rest }: Words): ParsedArguments<CommandArguments> {
  const format = readFormat(values, FORMATS.check);
  if (!format.ok) return format;
  const foreign = refuseForeign('check', values, [
    'output',
    'overwrite',
    ...RECALC_ONLY,
    ...REPORT_ONLY,
    ...COMPARE_ONLY,
  ]);
  if (!foreign.ok) return foreign;
  const sheet = values.sheet ?? null;
  const allSheets = values['all-sheets'] === true;
  if (allSheets && (sheet !== null || rest.columns.length > 0))
    return fail(
      '--all-sheets は、一つのシートについての --sheet、--columns と一緒に使えません。',
      '--all-sheets does not go with --sheet or --columns, which are about one sheet.',
    );
  return { ok: true, value: { command: 'check', sheet, allSheets, format: format.value, ...rest } };
}

function recalc({ values, ...rest }: Words): ParsedArguments<CommandArguments> {
  const format = readFormat(values, FORMATS.recalc);
  if (!format.ok) return format;
  const foreign = refuseForeign('recalc', values, [...CHECK_ONLY, ...REPORT_ONLY, ...COMPARE_ONLY]);
  if (!foreign.ok) return foreign;
  if ((values.output === undefined) === (values['in-place'] !== true))
    return fail(
      'recalc には書き込み先を -o OUT か --in-place のどちらか一つで指定してください。',
      'recalc needs one of -o OUT and --in-place.',
    );
  if (values['in-place'] === true && rest.inputs.files.includes(STDIN))
    return fail(
      '標準入力(-)は --in-place で書き換えられません。書き込み先を -o OUT で指定してください。',
      'Standard input (-) can’t be rewritten with --in-place. Name the output: -o OUT.',
    );
  return {
    ok: true,
    value: {
      command: 'recalc',
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

/** A command that makes one file of another. */
const making =
  (command: 'tidy' | 'next', form: string) =>
  ({ values, ...rest }: Words): ParsedArguments<CommandArguments> => {
    const format = readFormat(values, FORMATS[command]);
    if (!format.ok) return format;
    const foreign = refuseForeign(command, values, [
      ...CHECK_ONLY,
      ...RECALC_ONLY,
      ...REPORT_ONLY,
      ...COMPARE_ONLY,
    ]);
    if (!foreign.ok) return foreign;
    const output = readOutput(command, values, form);
    if (!output.ok) return output;
    const sheet = values.sheet ?? null;
    const overwrite = values.overwrite === true;
    return {
      ok: true,
      value: { command, sheet, format: format.value, output: output.value, overwrite, ...rest },
    };
  };

/** The committee's paper is of one table, which is no collection. */
const FORMATS_OF_ONE = ['text', 'json', 'jsonl'] as const;

/** `report --committee`. */
function committee({ values, ...rest }: Words): ParsedArguments<CommandArguments> {
  const format = readFormat(values, FORMATS_OF_ONE);
  if (!format.ok) return format;
  const foreign = refuseForeign('report --committee', values, [
    ...CHECK_ONLY,
    ...RECALC_ONLY,
    'per-society',
    'expected',
    'master',
  ]);
  if (!foreign.ok) return foreign;
  const output = readOutput('report --committee', values, 'OUT.xlsx');
  if (!output.ok) return output;
  return {
    ok: true,
    value: {
      command: 'committee',
      sheet: values.sheet ?? null,
      last: values.last ?? null,
      lastSheet: values['last-sheet'] ?? null,
      format: format.value,
      output: output.value,
      overwrite: values.overwrite === true,
      ...rest,
    },
  };
}

function report(words: Words): ParsedArguments<CommandArguments> {
  const { values, ...rest } = words;
  if (values.committee === true) return committee(words);
  const format = readFormat(values, FORMATS.report);
  if (!format.ok) return format;
  const foreign = refuseForeign('report', values, [...CHECK_ONLY, ...RECALC_ONLY, ...COMPARE_ONLY, 'last']);
  if (!foreign.ok) return foreign;
  const perSociety = values['per-society'] ?? null;
  if (perSociety === '')
    return fail('--per-society にはフォルダーを指定してください。', '--per-society takes a folder.');
  if (values.expected === '' || values.master === '')
    return fail(
      '--expected、--master にはファイルを指定してください。',
      '--expected and --master take a file.',
    );
  // The pages may be all that is wanted.
  const output =
    perSociety !== null && values.output === undefined
      ? ({ ok: true, value: null } as const)
      : readNewWorkbook('report', values);
  if (!output.ok) return output;
  const sheet = values.sheet ?? null;
  const overwrite = values.overwrite === true;
  return {
    ok: true,
    value: {
      command: 'report',
      sheet,
      format: format.value,
      output: output.value,
      perSociety,
      expected: values.expected ?? null,
      master: values.master ?? null,
      overwrite,
      ...rest,
    },
  };
}

function compare({ values, inputs, ...rest }: Words): ParsedArguments<CommandArguments> {
  const format = readFormat(values, FORMATS.compare);
  if (!format.ok) return format;
  const foreign = refuseForeign('compare', values, [
    ...CHECK_ONLY,
    ...RECALC_ONLY,
    ...REPORT_ONLY,
    'files-from',
    'stdin-name',
  ]);
  if (!foreign.ok) return foreign;
  const [last, own, more] = inputs.files;
  if (last === undefined || own === undefined || more !== undefined)
    return fail(
      'compare には、前年度のファイルと今年度のファイルを、この順に二つ指定してください。',
      'compare takes two files: last year’s, then this year’s.',
    );
  const output =
    values.output === undefined ? ({ ok: true, value: null } as const) : readNewWorkbook('compare', values);
  if (!output.ok) return output;
  return {
    ok: true,
    value: {
      command: 'compare',
      inputs: { ...inputs, files: [own] },
      last,
      sheet: values.sheet ?? null,
      lastSheet: values['last-sheet'] ?? null,
      format: format.value,
      output: output.value,
      overwrite: values.overwrite === true,
      ...rest,
    },
  };
}

/** By name of the command. */
export const COMMANDS: Readonly<
  Record<TableCommandName, (words: Words) => ParsedArguments<CommandArguments>>
> = {
  check,
  recalc,
  tidy: making('tidy', 'OUT.xlsx'),
  next: making('next', 'OUT'),
  report,
  compare,
};
