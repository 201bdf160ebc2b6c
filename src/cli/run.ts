import type { Language } from '../engine/index.js';
import type { Arguments, CommandArguments } from './arguments/arguments.js';
import { parseArguments } from './arguments/parse-arguments.js';
import { checkCommand } from './check-command.js';
import { committeeCommand } from './committee-command.js';
import { compareCommand } from './compare-command.js';
import { completionScript } from './completion/completion.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { explainCommand } from './explain-command.js';
import { gatherInputs } from './inputs/gather.js';
import { nextCommand } from './next-command.js';
import { withoutOwnBooks } from './own-books/passed-over.js';
import { recalcCommand } from './recalc-command.js';
import { reportCommand } from './report-command.js';
import type { Surroundings } from './surroundings.js';
import { tidyCommand } from './tidy-command.js';
import { terminalLanguage } from './usage/terminal-language.js';
import { commandUsage, usage } from './usage/usage.js';

/**
 * Runs one command.
 * @param words the words after `soukatsu`
 * @param version of the package
 * @param surroundings what the commands need of the process
 */
export async function run(
  words: readonly string[],
  version: string,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const terminal = terminalLanguage(surroundings.environment);
  const parsed = parseArguments(words, terminal, surroundings.today());
  if (!parsed.ok) return refusal(EXIT.usage, parsed.message[terminal]);
  try {
    return await runParsed(parsed.value, version, surroundings);
  } catch (error) {
    // A mistake of ours. Left to Node it would end with 1, as if the file had been checked and something found.
    return refusal(
      EXIT.unusable,
      unforeseen(error)['language' in parsed.value ? parsed.value.language : terminal],
    );
  }
}

function unforeseen(error: unknown): Readonly<Record<Language, string>> {
  return {
    ja: `思わぬ問題が起きて、最後まで進めませんでした(${error})。ファイルをExcelで開き直して保存し、もう一度試してください。`,
    en: `Something unforeseen stopped this (${error}). Open and save the file in Excel, then try again.`,
  };
}

async function runParsed(
  parsed: Arguments,
  version: string,
  surroundings: Surroundings,
): Promise<CommandResult> {
  switch (parsed.command) {
    case 'help': {
      const { about, language } = parsed;
      const stdout = about ? commandUsage(about, language) : usage(language);
      return { exitStatus: EXIT.clean, stdout, stderr: '' };
    }
    case 'version':
      return { exitStatus: EXIT.clean, stdout: `${version}\n`, stderr: '' };
    case 'explain':
      return explainCommand(parsed.rule, parsed.language);
    case 'completion':
      return { exitStatus: EXIT.clean, stdout: completionScript(parsed.shell), stderr: '' };
    default:
      return runOnFiles(parsed, surroundings);
  }
}

async function runOnFiles(parsed: CommandArguments, all: Surroundings): Promise<CommandResult> {
  const surroundings = parsed.isQuiet ? { ...all, notice: null, progress: null } : all;
  const inputs = await gatherInputs(parsed.inputs, surroundings.readStdin);
  switch (parsed.command) {
    case 'check':
      return checkCommand(parsed, inputs, surroundings);
    case 'recalc':
      return recalcCommand(parsed, await withoutOwnBooks(inputs), surroundings);
    case 'tidy':
      return tidyCommand(parsed, await withoutOwnBooks(inputs), surroundings);
    case 'next':
      return nextCommand(parsed, await withoutOwnBooks(inputs), surroundings);
    case 'report':
      return reportCommand(parsed, inputs, surroundings);
    case 'committee':
      return committeeCommand(parsed, await withoutOwnBooks(inputs), surroundings);
    case 'compare':
      return compareCommand(parsed, inputs, surroundings);
  }
}
