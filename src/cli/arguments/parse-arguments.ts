import type { ParsedArguments } from './arguments.js';
import { COMMANDS } from './command-arguments.js';
import { parseWords } from './options.js';
import { fail, readLanguage, readMeasureRule } from './read-options.js';

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
  const language = readLanguage(values);
  if (!language.ok) return language;
  const [command, ...files] = positionals;
  if (values.help || command === 'help')
    return { ok: true, value: { command: 'help', language: language.value } };
  if (command === undefined) return fail('コマンドがありません。');
  const read = COMMANDS.get(command);
  if (!read) return fail(`「${command}」というコマンドはありません。`);
  const measureRule = readMeasureRule(values);
  if (!measureRule.ok) return measureRule;
  return read({ files, values, language: language.value, measureRule: measureRule.value });
}
