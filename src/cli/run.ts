import type { Language } from '../engine/index.js';
import type { Arguments, CommandArguments } from './arguments/arguments.js';
import { parseArguments } from './arguments/parse-arguments.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { gatherInputs, type Inputs } from './inputs/gather.js';
import type { Surroundings } from './surroundings.js';
import { terminalLanguage } from './usage/terminal-language.js';

/**
 * Runs one command, of which only what it needs is loaded.
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
  const parsed = await parseArguments(words, terminal, surroundings.today());
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
      const { commandUsage, usage } = await import('./usage/usage.js');
      const stdout = about ? commandUsage(about, language) : usage(language);
      return { exitStatus: EXIT.clean, stdout, stderr: '' };
    }
    case 'version':
      return { exitStatus: EXIT.clean, stdout: `${version}\n`, stderr: '' };
    case 'explain': {
      const { explainCommand } = await import('./explain-command.js');
      return explainCommand(parsed.rule, parsed.language);
    }
    case 'completion': {
      const { completionScript } = await import('./completion/completion.js');
      return { exitStatus: EXIT.clean, stdout: completionScript(parsed.shell), stderr: '' };
    }
    default:
      return runOnFiles(parsed, surroundings);
  }
}

async function runOnFiles(parsed: CommandArguments, all: Surroundings): Promise<CommandResult> {
  const surroundings = parsed.isQuiet ? { ...all, notice: null, progress: null } : all;
  const inputs = await gatherInputs(parsed.inputs, surroundings.readStdin);
  // Before what the command needs is loaded, and the first file read: a person sees at once how many there are.
  if (inputs.isSeveral) surroundings.progress?.(0, inputs.list.length);
  switch (parsed.command) {
    case 'check': {
      const { checkCommand } = await import(/* webpackChunkName: "check" */ './check-command.js');
      return checkCommand(parsed, inputs, surroundings);
    }
    case 'compare': {
      const { compareCommand } = await import('./compare-command.js');
      return compareCommand(parsed, inputs, surroundings);
    }
    case 'report': {
      const { reportCommand } = await import('./report-command.js');
      return reportCommand(parsed, inputs, surroundings);
    }
    default:
      return runOnTables(parsed, inputs, surroundings);
  }
}

/** Commands that make something of each table: a book this program made holds none. */
async function runOnTables(
  parsed: Exclude<CommandArguments, { readonly command: 'check' | 'compare' | 'report' }>,
  all: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { withoutOwnBooks } = await import('./own-books/passed-over.js');
  const inputs = await withoutOwnBooks(all);
  switch (parsed.command) {
    case 'recalc': {
      const { recalcCommand } = await import('./recalc-command.js');
      return recalcCommand(parsed, inputs, surroundings);
    }
    case 'tidy': {
      const { tidyCommand } = await import('./tidy-command.js');
      return tidyCommand(parsed, inputs, surroundings);
    }
    case 'next': {
      const { nextCommand } = await import('./next-command.js');
      return nextCommand(parsed, inputs, surroundings);
    }
    case 'committee': {
      const { committeeCommand } = await import('./committee-command.js');
      return committeeCommand(parsed, inputs, surroundings);
    }
  }
}
