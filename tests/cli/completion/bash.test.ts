import { execFileSync } from 'node:child_process';
import { COMMAND_NAMES } from '../../../src/cli/arguments/arguments.js';
import { writtenForms } from '../../../src/cli/arguments/options.js';
import { COMMAND_WORDS } from '../../../src/cli/usage/command-words.js';
import { RULES } from '../../../src/engine/index.js';
import { soukatsu } from '../soukatsu.js';

/** The script for bash, in bash itself: what it offers behind the words that are typed. */

let script = '';
beforeAll(async () => {
  const { exitStatus, stdout } = await soukatsu('completion', 'bash');
  expect(exitStatus).toBe(0);
  script = stdout;
});

/** What is offered for each line; the last word of a line is the one that is being typed. */
function offers(lines: readonly (readonly string[])[]): string[][] {
  const quoted = (word: string) => `'${word}'`;
  const asks = lines.map(
    (words) =>
      `COMP_WORDS=(soukatsu ${words.map(quoted).join(' ')}); COMP_CWORD=${words.length}; _soukatsu 2>/dev/null; echo "\${COMPREPLY[*]}"`,
  );
  const input = `${script}\n${asks.join('\n')}\n`;
  const output = execFileSync('bash', ['--norc', '--noprofile'], { input, encoding: 'utf8' });
  return output
    .split('\n')
    .slice(0, lines.length)
    .map((line) => (line === '' ? [] : line.split(' ')));
}
const offer = (...words: string[]) => offers([words])[0] ?? [];

test('the script is taken by bash without a word, and registers itself', () => {
  const asked = `${script}\ncomplete -p soukatsu`;
  const output = execFileSync('bash', ['--norc', '--noprofile'], { input: asked, encoding: 'utf8' });
  expect(output.trim()).toBe('complete -o default -F _soukatsu soukatsu');
});

test('commands, first and after help', () => {
  expect(offer('')).toEqual([...COMMAND_NAMES, 'help', '--help', '--version']);
  expect(offer('re')).toEqual(['recalc', 'report']);
  expect(offer('help', '')).toEqual([...COMMAND_NAMES]);
});

test('of each command its own options, all that its help lists, and no others', () => {
  const all = offers(COMMAND_NAMES.map((command) => [command, '-']));
  COMMAND_NAMES.forEach((command, index) => {
    const listed = [...COMMAND_WORDS[command].options, 'lang' as const, 'help' as const];
    expect([command, all[index]]).toEqual([command, listed.flatMap((name) => writtenForms(name).forms)]);
  });
});

test.each([
  [
    ['check', '--format', ''],
    ['text', 'json', 'jsonl', 'markdown', 'sarif', 'github'],
  ],
  [
    ['check', 'a.xlsx', '--format', 'json'],
    ['json', 'jsonl'],
  ],
  [
    ['tidy', '--format', ''],
    ['text', 'json'],
  ],
  [['recalc', '--measure-rule', 'm'], ['majority']],
  [
    ['check', '--lang', ''],
    ['ja', 'en'],
  ],
  // As bash parts `--format=s`.
  [['check', '--format', '=', 's'], ['sarif']],
  [
    ['check', '--format', '='],
    ['text', 'json', 'jsonl', 'markdown', 'sarif', 'github'],
  ],
  [['explain', 'tally-b'], ['tally-blank']],
  [
    ['completion', ''],
    ['bash', 'powershell'],
  ],
])('%j', (words, wanted) => {
  expect(offer(...words)).toEqual(wanted);
});

test('every rule can be explained', () => {
  expect(offer('explain', '')).toEqual(RULES.map(({ id }) => id));
});

test('files are left to bash, with every option that names one', () => {
  expect(
    offers([
      ['check', ''],
      ['report', '-o', ''],
      ['tidy', '--output', ''],
      ['check', '--config', ''],
    ]),
  ).toEqual([[], [], [], []]);
});
