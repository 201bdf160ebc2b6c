import { parseArguments } from './arguments/parse-arguments.js';
import { checkCommand } from './check-command.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { recalcCommand } from './recalc-command.js';
import { reportCommand } from './report-command.js';
import type { Surroundings } from './surroundings.js';
import { tidyCommand } from './tidy-command.js';
import { USAGE } from './usage.js';

/**
 * Runs one command.
 * @param words the words after `soukatsu`
 * @param version of the package
 * @param surroundings what a report over many files needs of the process
 */
export async function run(
  words: readonly string[],
  version: string,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const parsed = parseArguments(words);
  if (!parsed.ok) return refusal(EXIT.usage, parsed.message);
  switch (parsed.value.command) {
    case 'help':
      return { exitStatus: EXIT.clean, stdout: USAGE[parsed.value.language], stderr: '' };
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
