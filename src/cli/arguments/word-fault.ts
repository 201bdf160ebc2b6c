import { askNear } from '../near-word.js';
import { COMMAND_NAMES } from './arguments.js';
import { OPTION_NAMES } from './options.js';
import { fail } from './read-options.js';

/** What is wrong with words that can't be taken apart, and what was probably meant. */

const CODE = {
  unknown: 'ERR_PARSE_ARGS_UNKNOWN_OPTION',
  value: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE',
};

/** What Node throws of an option: one it does not know, one that lacks its value, or one that takes none. */
export function optionFault(error: unknown): ReturnType<typeof fail> {
  const own = typeof error === 'object' && error !== null ? error : {};
  const code = 'code' in own ? own.code : '';
  const message = 'message' in own ? String(own.message) : '';
  const option = /'(--?[^'\s,=]+)/.exec(message)?.[1] ?? '';
  if (code === CODE.unknown) {
    const near = askNear(
      option,
      OPTION_NAMES.map((name) => `--${name}`),
    );
    return fail(`オプション ${option} はありません。${near.ja}`, `There is no option ${option}.${near.en}`);
  }
  if (code === CODE.value && message.includes('does not take'))
    return fail(`オプション ${option} には値を付けません。`, `The option ${option} takes no value.`);
  if (code === CODE.value)
    return fail(
      `オプション ${option} の値がありません。続けて書いてください(「-」で始まる値は ${option}=値 のように書きます)。`,
      `The option ${option} lacks its value. Write it behind (${option}=VALUE where it begins with -).`,
    );
  return fail('オプションを読み取れません。', 'An option can’t be read.');
}

/** Said of an option that is given twice. */
export const twiceFault = (option: string): ReturnType<typeof fail> =>
  fail(
    `オプション --${option} が2回以上指定されています。1回だけ指定してください。`,
    `The option --${option} is given more than once. Give it once.`,
  );

const FILE = /\.(?:xlsx|xlsm|csv|tsv)$/i;

/** Said of a command there is not. */
export function commandFault(word: string): ReturnType<typeof fail> {
  const near = askNear(word, COMMAND_NAMES);
  if (FILE.test(word) && near.ja === '')
    return fail(
      `「${word}」というコマンドはありません。確認するには soukatsu check ${word} のように書きます。`,
      `There is no command ${word}. To check it: soukatsu check ${word}.`,
    );
  return fail(`「${word}」というコマンドはありません。${near.ja}`, `There is no command ${word}.${near.en}`);
}
