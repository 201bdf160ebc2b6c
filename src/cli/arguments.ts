import { parseArgs } from 'node:util';
import type { Language, MeasureRule } from '../engine/index.js';

/** The command line's words read into what they ask for. */

export type OutputFormat = 'text' | 'json' | 'markdown';

export interface CheckArguments {
  readonly command: 'check';
  readonly file: string;
  readonly sheet: string | null;
  readonly format: OutputFormat;
  readonly measureRule: MeasureRule;
  readonly language: Language;
}

export interface RecalcArguments extends Omit<CheckArguments, 'command'> {
  readonly command: 'recalc';
  /** Where to write; null with `--in-place`. */
  readonly output: string | null;
  readonly highlight: boolean;
  readonly force: boolean;
}

export type Arguments =
  | CheckArguments
  | RecalcArguments
  | { readonly command: 'help'; readonly language: Language }
  | { readonly command: 'version' };

export type ParsedArguments =
  | { readonly ok: true; readonly value: Arguments }
  | { readonly ok: false; readonly message: string };

const OPTIONS = {
  sheet: { type: 'string' },
  format: { type: 'string' },
  'measure-rule': { type: 'string' },
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  highlight: { type: 'boolean' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseWords>['values'];

function parseWords(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
}

const FORMATS: readonly string[] = ['text', 'json', 'markdown'];
const RULES: readonly string[] = ['all', 'majority'];
const LANGUAGES: readonly string[] = ['ja', 'en'];
/** Options that belong to one command only. */
const RECALC_ONLY = ['output', 'in-place', 'highlight', 'force'] as const;

const isOneOf = <T extends string>(value: string, list: readonly string[]): value is T =>
  list.includes(value);

function fail(message: string): ParsedArguments {
  return { ok: false, message: `${message} 使い方は soukatsu --help で確かめてください。` };
}

/**
 * Reads the words after `soukatsu`.
 * @returns what they ask for, or a sentence that says what is wrong with them
 */
export function parseArguments(words: readonly string[]): ParsedArguments {
  let parsed: ReturnType<typeof parseWords>;
  try {
    parsed = parseWords(words);
  } catch (error) {
    // The only thing parseArgs throws for is a word it does not know or that lacks its value.
    const option = /'(--?[\w-]+)/.exec(String(error))?.[1] ?? '';
    return fail(`オプション${option === '' ? '' : ` ${option} `}を読み取れません。`);
  }
  const { values, positionals } = parsed;
  if (values.version) return { ok: true, value: { command: 'version' } };
  const language = values.lang ?? 'ja';
  if (!isOneOf<Language>(language, LANGUAGES)) return fail('--lang には ja か en を指定してください。');
  const [command, ...files] = positionals;
  if (values.help || command === 'help' || command === undefined) {
    return command === undefined && !values.help
      ? fail('コマンドがありません。')
      : { ok: true, value: { command: 'help', language } };
  }
  if (command !== 'check' && command !== 'recalc') return fail(`「${command}」というコマンドはありません。`);
  return readCommand(command, files, values, language);
}

function readCommand(
  command: 'check' | 'recalc',
  files: readonly string[],
  values: Values,
  language: Language,
): ParsedArguments {
  const format = values.format ?? 'text';
  const measureRule = values['measure-rule'] ?? 'all';
  if (!isOneOf<OutputFormat>(format, FORMATS))
    return fail('--format には text、json、markdown のどれかを指定してください。');
  if (!isOneOf<MeasureRule>(measureRule, RULES))
    return fail('--measure-rule には all か majority を指定してください。');
  const [file] = files;
  if (file === undefined) return fail('ファイルを指定してください。');
  if (files.length > 1) return fail('ファイルは一つだけ指定してください。');
  const shared = { file, sheet: values.sheet ?? null, format, measureRule, language };
  if (command === 'check') {
    const foreign = RECALC_ONLY.find((option) => values[option] !== undefined);
    return foreign
      ? fail(`check に --${foreign} は使えません。`)
      : { ok: true, value: { command, ...shared } };
  }
  if ((values.output === undefined) === (values['in-place'] !== true)) {
    return fail('recalc には書き込み先を -o OUT か --in-place のどちらか一つで指定してください。');
  }
  return {
    ok: true,
    value: {
      command,
      ...shared,
      output: values.output ?? null,
      highlight: values.highlight === true,
      force: values.force === true,
    },
  };
}
