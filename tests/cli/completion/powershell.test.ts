import { COMMAND_NAMES, FORMATS } from '../../../src/cli/arguments/arguments.js';
import { writtenForms } from '../../../src/cli/arguments/options.js';
import { COMMAND_WORDS } from '../../../src/cli/usage/command-words.js';
import { RULES } from '../../../src/engine/index.js';
import { soukatsu } from '../soukatsu.js';

/** The script for PowerShell: there is none here to run it, so its tables are read and its brackets counted. */

let script = '';
beforeAll(async () => {
  script = (await soukatsu('completion', 'powershell')).stdout;
});
const listIn = (text: string) => [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
const entryOf = (command: string) =>
  new RegExp(
    `'${command}' = @\\{\\n *Options = @\\(([^)]*)\\)\\n *Values = @\\{(.*)\\}\\n *Subject = @\\(([^)]*)\\)\\n`,
  ).exec(script) ?? [];

test.each(COMMAND_NAMES)('%s has the options its help lists', (command) => {
  const [, options = ''] = entryOf(command);
  const listed = [...COMMAND_WORDS[command].options, 'lang' as const, 'help' as const];
  expect(listIn(options)).toEqual(listed.flatMap((name) => writtenForms(name).forms));
});

test('formats, rules and shells are offered where they stand', () => {
  for (const [command, formats] of Object.entries(FORMATS)) {
    const [, , values = ''] = entryOf(command);
    const [, own = ''] = /'--format' = @\(([^)]*)\)/.exec(values) ?? [];
    expect(listIn(own)).toEqual(formats);
  }
  expect(listIn(entryOf('explain')[3] ?? '')).toEqual(RULES.map(({ id }) => id));
  expect(listIn(entryOf('completion')[3] ?? '')).toEqual(['bash', 'powershell']);
});

test('every bracket is closed, and nothing in a text ends it', () => {
  const bare = script.replace(/'[^'\n]*'|"[^"\n]*"/g, '');
  expect(bare).not.toMatch(/['"]/);
  for (const [open, close] of ['()', '{}', '[]'])
    expect(bare.split(open ?? '').length).toBe(bare.split(close ?? '').length);
});
