import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

/** The workflow files are read by GitHub's own validator, run nothing but the project's own commands, and no action that may change behind its name. */

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly jobs: Record<string, { readonly uses?: string; readonly steps?: readonly Step[] }>;
}

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const textOf = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

let read = 0;
async function problemsOf(name: string, text: string): Promise<string[]> {
  // The validator keeps what it read of an address, so each text has its own.
  read += 1;
  const document = TextDocument.create(`file:///${read}/${FOLDER}/${name}`, 'yaml', 1, text);
  return (await validate(document)).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

const jobsOf = (file: string) => Object.values((parse(textOf(file)) as Workflow).jobs);
const stepsOf = (file: string) => jobsOf(file).flatMap(({ steps }) => steps ?? []);

test('there are workflows for checks, a release and the pages', () => {
  expect(files.sort()).toEqual(['checks.yml', 'pages.yml', 'release.yml']);
});

test.each(files)('%s is what GitHub understands', async (file) => {
  expect(await problemsOf(file, textOf(file))).toEqual([]);
});

test.each([
  ['a misspelt key', (text: string) => text.replace('runs-on:', 'run-on:')],
  ['an expression of a context that is not there', (text: string) => text.replace('matrix.os', 'matrx.os')],
  ['a broken indent', (text: string) => text.replace('    steps:', '  steps:')],
])('%s is told', async (_, spoil) => {
  const spoilt = spoil(textOf('checks.yml'));
  expect(spoilt).not.toBe(textOf('checks.yml'));
  expect(await problemsOf('checks.yml', spoilt)).not.toEqual([]);
});

test.each(files)('%s names every action by its commit', (file) => {
  const actions = [...jobsOf(file), ...stepsOf(file)].flatMap(({ uses }) => uses ?? []);
  expect(actions.filter((uses) => !/^(?:[\w-]+\/[\w-]+@[0-9a-f]{40}|\.\/\.github\/.*)$/.test(uses))).toEqual(
    [],
  );
});

test.each(files)('%s runs the commands of the project', (file) => {
  const commands = stepsOf(file).flatMap(({ run }) => run ?? []);
  const own = commands.flatMap((run) => /^npm (?:run )?([\w:]+)/.exec(run)?.[1] ?? []);
  expect(own.length + commands.filter((run) => run.startsWith('gh ')).length).toBe(commands.length);
  expect(own.filter((name) => !(name in scripts))).toEqual([]);
});

test('the checks run on the least Node that package.json promises, on Linux and Windows', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  const { test } = (parse(textOf('checks.yml')) as { jobs: Record<string, unknown> }).jobs;
  expect(test).toMatchObject({
    strategy: {
      matrix: {
        os: ['ubuntu-latest', 'windows-latest'],
        node: [`${engines.node.replace('>=', '')}.0`, '22', '24'],
      },
    },
  });
});
