import { parseArguments } from './arguments/parse-arguments.js';
import { checkCommand } from './check-command.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { announceLongWork } from './long-work.js';
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
  const parsed = parseArguments(words, terminal);
  if (!parsed.ok) return refusal(EXIT.usage, parsed.message[terminal]);
  if ('file' in parsed.value) await announceLongWork(parsed.value.file, parsed.value.language, surroundings);
  switch (parsed.value.command) {
    case 'help': {
      const { about, language } = parsed.value;
      const stdout = about ? commandUsage(about, language) : usage(language);
      return { exitStatus: EXIT.clean, stdout, stderr: '' };
    }
    case 'version':
      return { exitStatus: EXIT.clean, stdout: `${version}\n`, stderr: '' };
    case 'check':
      return checkCommand(parsed.value);
    case 'recalc':
      return recalcCommand(parsed.value);
    case 'tidy':
      return tidyCommand(parsed.value);
    case 'report':
      return reportCommand(parsed.value, surroundings);
  }
}
