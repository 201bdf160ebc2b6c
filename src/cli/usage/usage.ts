import type { Language } from '../../engine/index.js';
import { COMMAND_NAMES, type CommandName, TABLE_COMMANDS } from '../arguments/arguments.js';
import type { OptionName } from '../arguments/options.js';
import { COMMAND_WORDS } from './command-words.js';
import { OPTION_WORDS } from './option-words.js';

/** What `soukatsu --help` and `soukatsu <command> --help` print. */

type FramePart = 'product' | 'usage' | 'examples' | 'files' | 'more' | 'exit';

const FRAME: Readonly<Record<Language, Readonly<Record<FramePart, string>>>> = {
  ja: {
    product: '総括表アシスト(soukatsu): 総括表を読み取り、判定し、食い違いを示します。',
    usage: '使い方:',
    examples: '例:',
    files:
      'FILE は .xlsx、.xlsm、.ods、.csv、.tsv か、それらの入ったフォルダー、"提出分/*.xlsx" のような型、標準入力(-)です。',
    more: 'コマンドごとの使い方は soukatsu check --help のように確かめられます。',
    exit: '終了コード: 0 ヒントのほかは何もない、1 誤りか要確認がある、2 ファイルを使えない、64 使い方の誤り',
  },
  en: {
    product: 'soukatsu: reads a yearly summary table (総括表), judges it, and lists what contradicts what.',
    usage: 'Usage:',
    examples: 'Examples:',
    files:
      'FILE is .xlsx, .xlsm, .ods, .csv or .tsv, a folder of them, a pattern ("tables/*.xlsx"), or - for standard input.',
    more: 'soukatsu check --help shows the help of one command.',
    exit: "Exit status: 0 nothing but hints, 1 errors or needs-review found, 2 the file can't be used, 64 bad usage",
  },
};

/** Options every command takes; the help of a command lists them last. */
export const EVERYWHERE: readonly OptionName[] = ['lang', 'help'];

const isOption = (name: string): name is OptionName => name in OPTION_WORDS;

function optionLines(names: readonly OptionName[], language: Language): string[] {
  return names.map((name) => {
    const { written, does } = OPTION_WORDS[name][language];
    return `  ${written}${' '.repeat(Math.max(1, 19 - columnsOf(written)))}${does}`;
  });
}

/** Columns of a text in a terminal: two for a Japanese letter. */
const columnsOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\xff' ? 2 : 1), 0);

const LONGEST = Math.max(...COMMAND_NAMES.map(({ length }) => length));

function synopsis(command: CommandName): string {
  return `  soukatsu ${command.padEnd(LONGEST)} ${COMMAND_WORDS[command].takes}`;
}

/** The help of the whole command line, with a line break at its end. */
export function usage(language: Language): string {
  const words = FRAME[language];
  const commands = COMMAND_NAMES.flatMap((command) => [
    synopsis(command),
    ...COMMAND_WORDS[command].does[language].map((line) => `      ${line}`),
  ]);
  const options = optionLines(Object.keys(OPTION_WORDS).filter(isOption), language);
  return `${[
    words.product,
    '',
    words.usage,
    ...commands,
    '',
    words.files,
    '',
    ...options,
    '',
    words.exit,
    words.more,
  ].join('\n')}\n`;
}

/** The help of one command, with a line break at its end. */
export function commandUsage(command: CommandName, language: Language): string {
  const words = FRAME[language];
  const { does, options, examples } = COMMAND_WORDS[command];
  return `${[
    ...does[language],
    '',
    words.usage,
    synopsis(command),
    '',
    ...(TABLE_COMMANDS.some((own) => own === command) ? [words.files, ''] : []),
    ...optionLines([...options, ...EVERYWHERE], language),
    '',
    words.examples,
    ...examples.map((example) => `  soukatsu ${example}`),
    '',
    words.exit,
  ].join('\n')}\n`;
}
