import { RULES } from '../../engine/index.js';
import { COMMAND_NAMES, type CommandName, FORMATS, SHELLS } from '../arguments/arguments.js';
import { CHOICES, FILE_OPTIONS, type OptionName, writtenForms } from '../arguments/options.js';
import { COMMAND_WORDS } from '../usage/command-words.js';
import { EVERYWHERE } from '../usage/usage.js';

/** What can stand where in a command, from the tables the help and the parser go by. */

/** What follows an option: one of a few words, a file, or anything. */
export type Value = readonly string[] | 'file' | 'any';

export interface OptionGrammar {
  readonly forms: readonly string[];
  /** Null where nothing follows. */
  readonly value: Value | null;
}

export interface CommandGrammar {
  readonly options: readonly OptionGrammar[];
  /** What the command is about. */
  readonly subject: Value;
}

const hasFormats = (command: CommandName): command is keyof typeof FORMATS => command in FORMATS;
const hasChoices = (name: OptionName): name is keyof typeof CHOICES => name in CHOICES;

function valueAfter(command: CommandName, name: OptionName): Value {
  if (name === 'format' && hasFormats(command)) return FORMATS[command];
  if (hasChoices(name)) return CHOICES[name];
  return FILE_OPTIONS.includes(name) ? 'file' : 'any';
}

function optionOf(command: CommandName, name: OptionName): OptionGrammar {
  const { forms, takesWord } = writtenForms(name);
  return { forms, value: takesWord ? valueAfter(command, name) : null };
}

function subjectOf(command: CommandName): Value {
  if (command === 'explain') return RULES.map(({ id }) => id);
  return command === 'completion' ? SHELLS : 'file';
}

/** Every command by its name. */
export const GRAMMAR: ReadonlyMap<CommandName, CommandGrammar> = new Map(
  COMMAND_NAMES.map((command) => [
    command,
    {
      options: [...COMMAND_WORDS[command].options, ...EVERYWHERE].map((name) => optionOf(command, name)),
      subject: subjectOf(command),
    },
  ]),
);

/** What can stand in the first place. */
export const FIRST: readonly string[] = [...COMMAND_NAMES, 'help', '--help', '--version'];
