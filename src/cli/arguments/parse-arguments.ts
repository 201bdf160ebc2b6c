import type { Language, Reading } from '../../engine/index.js';
import {
  COMMAND_NAMES,
  type CommandName,
  type ParsedArguments,
  TABLE_COMMANDS,
  type TableCommandName,
} from './arguments.js';
import { COMMANDS } from './command-arguments.js';
import { givenTwice, parseWords, type Values } from './options.js';
import { readInputs } from './read-inputs.js';
import { fail, readAsOf, readLanguage, readMeasureRule } from './read-options.js';
import { commandFault, optionFault, twiceFault } from './word-fault.js';

const isTableCommand = (word: string): word is TableCommandName =>
  TABLE_COMMANDS.some((name) => name === word);

const isCommand = (word: string | undefined): word is CommandName =>
  COMMAND_NAMES.some((name) => name === word);

async function columnsIn({ columns = [] }: Values): Promise<ParsedArguments<readonly Reading[]>> {
  if (columns.length === 0) return { ok: true, value: [] };
  const { readColumns } = await import('./read-columns.js');
  return readColumns(columns);
}

/**
 * Reads the words after `soukatsu`; what only a few of them need is loaded for those.
 * @param terminal language of the help where `--lang` does not name one; results are Japanese then, so that they are the
 *   same on every machine
 * @param today ISO date of the check where `--as-of` does not name one
 * @returns what they ask for, or a sentence that says what is wrong with them
 */
export async function parseArguments(
  words: readonly string[],
  terminal: Language,
  today: string,
): Promise<ParsedArguments> {
  let parsed: ReturnType<typeof parseWords>;
  try {
    parsed = parseWords(words);
  } catch (error) {
    return optionFault(error);
  }
  const twice = givenTwice(parsed);
  if (twice !== null) return twiceFault(twice);
  const { values, positionals } = parsed;
  if (values.version) return { ok: true, value: { command: 'version' } };
  const language = readLanguage(values);
  if (!language.ok) return language;
  const [command, ...files] = positionals;
  if (values.help || command === 'help') {
    const asked = command === 'help' ? files[0] : command;
    const about = isCommand(asked) ? asked : null;
    return { ok: true, value: { command: 'help', about, language: language.value ?? terminal } };
  }
  if (command === undefined) return fail('コマンドがありません。', 'Name a command.');
  if (command === 'explain' || command === 'completion') {
    const { WORD_COMMANDS } = await import('./word-commands.js');
    return WORD_COMMANDS[command](files, values, language.value ?? 'ja');
  }
  if (!isTableCommand(command)) return commandFault(command);
  const measureRule = readMeasureRule(values);
  if (!measureRule.ok) return measureRule;
  const asOf = readAsOf(values, today);
  if (!asOf.ok) return asOf;
  const columns = await columnsIn(values);
  if (!columns.ok) return columns;
  const inputs = readInputs(files, values);
  if (!inputs.ok) return inputs;
  return COMMANDS[command]({
    inputs: inputs.value,
    values,
    language: language.value ?? 'ja',
    measureRule: measureRule.value,
    asOf: asOf.value,
    columns: columns.value,
    config: values.config ?? null,
    isQuiet: values.quiet === true,
  });
}
