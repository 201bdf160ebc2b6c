import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CONTRIBUTOR } from '../walks/walks.js';
import { commandsIn, DOCUMENTS, documentedCommands } from './documented-commands.js';

/**
 * Runs the commands of README and the guides as they are written. Those of a developer that take minutes or run this very
 * test are run by `npm run test:documents` only; here they must at least be there.
 */

jest.setTimeout(3_600_000);

const root = process.cwd();
const runsAll = process.env.SOUKATSU_ALL_COMMANDS === '1';

/** Take minutes, or are steps of `npm test` already. */
const LONG = new Set([
  'npm test',
  'npm run test:unit',
  'npm run test:one tests/cells',
  'npm run check',
  'npm run format',
  'npm run build',
  'npm run corpus',
  'npm run forms',
  'npm run bench',
  'npm run bench:files',
  'npm run bench:pane',
  'npm run docs:api',
  'npm run docs:probe',
  'npm run docs:rules',
  'npm run screenshots',
  'npm run test:long',
  'npm run test:reproducible',
  'npm run release -- --tag v0.1.0',
  'npm run pages https://example.jp/soukatsu/',
  'npm run simulated-excel',
  'npm run walks',
]);

/** Steps of a walk that make sense in its clone alone: `npm run walks` goes them. */
const WALKED = new Set(CONTRIBUTOR.names.map((name) => CONTRIBUTOR.command(name)));

const commands = [...new Set(documentedCommands().map(({ command }) => command))];
const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  version: string;
};
const packed = `soukatsu-${version}.tgz`;

/** The empty folder somebody works in who has only the packed file. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-documents-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(path.join(root, packed), { force: true });
});

/**
 * A person's shell has neither what jest sets nor the order to run all commands: `npm test`, one of them, would run them all
 * again, without an end.
 */
function environment(): NodeJS.ProcessEnv {
  const { SOUKATSU_ALL_COMMANDS, NODE_ENV, JEST_WORKER_ID, ...others } = process.env;
  return others;
}

function shell(command: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    env: environment(),
    shell: true,
    encoding: 'utf8',
  });
  return { status, said: `${command}\n${stdout}\n${stderr}` };
}

/** Runs a command and fails with what it said unless it ends well; 1 of soukatsu means findings. */
function expectToRun(command: string, cwd: string) {
  const { status, said } = shell(command, cwd);
  const fine = command.startsWith('npx soukatsu') ? [0, 1] : [0];
  if (!fine.includes(status ?? -1)) throw new Error(said);
}

const product = commands.filter((command) => command.startsWith('npx soukatsu'));
const known = new Set([
  ...product,
  ...LONG,
  ...WALKED,
  'npm start',
  'npm pack',
  'npm run package https://example.jp/soukatsu/',
  `npm install --offline ./${packed}`,
]);

test('blocks of commands are found, comments are not part of them', () => {
  expect(commandsIn('```sh\nnpm start   # starts\n# only words\n```\n\n```ts\nnpm no\n```\n')).toEqual([
    'npm start',
  ]);
  expect(product.length).toBeGreaterThan(4);
});

test('every command of the documents has its place here', () => {
  expect(commands.filter((command) => !known.has(command))).toEqual([]);
});

test('every script the documents name is there', () => {
  // Within sentences too: `npm run test:reproducible`.
  const inSentences = DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/`(npm [^`]*)`/g)].flatMap(([, command]) => command ?? []),
  );
  const named = [...commands, ...inSentences].flatMap(
    (command) => /^npm (?:run )?([\w:-]+)/.exec(command)?.[1] ?? [],
  );
  expect(
    named.filter((name) => !['pack', 'install', 'ci', 'version'].includes(name) && !(name in scripts)),
  ).toEqual([]);
});

test('a command runs as from a shell of its own, and is not told to run all the others', () => {
  const { SOUKATSU_ALL_COMMANDS } = process.env;
  process.env.SOUKATSU_ALL_COMMANDS = '1';
  try {
    const { said } = shell('node -p "Object.keys(process.env).join()"', root);
    expect(said).toContain('PATH');
    expect(said).not.toMatch(/SOUKATSU_ALL_COMMANDS|NODE_ENV|JEST_WORKER_ID/);
  } finally {
    if (SOUKATSU_ALL_COMMANDS === undefined) delete process.env.SOUKATSU_ALL_COMMANDS;
    else process.env.SOUKATSU_ALL_COMMANDS = SOUKATSU_ALL_COMMANDS;
  }
});

test('npm run package makes the folder to deploy', () => {
  expectToRun('npm run package https://example.jp/soukatsu/', root);
  expect(readFileSync('dist/deploy/manifest.xml', 'utf8')).toContain('https://example.jp/soukatsu/pane.html');
});

test('npm pack makes a file that installs in an empty folder, and all of soukatsu runs there', () => {
  expectToRun('npm pack', root);
  copyFileSync(path.join(root, packed), path.join(folder, packed));
  expectToRun(`npm install --offline ./${packed}`, folder);
  const at = (name: string) => path.join(folder, name);
  copyFileSync('tests/corpus/03-status-mismatch/table.tsv', at('総括表.tsv'));
  const ofYearBefore = readFileSync(at('総括表.tsv'), 'utf8')
    .replaceAll('令和7年度', '令和6年度')
    .replaceAll('R7', 'R6');
  writeFileSync(at('前年度の総括表.tsv'), ofYearBefore);
  expectToRun('npx soukatsu tidy 総括表.tsv -o 総括表.xlsx', folder);
  // Somebody has worked in it since: as it was made it would be passed over.
  const { 'docProps/core.xml': core = new Uint8Array(), ...parts } = unzipSync(
    readFileSync(at('総括表.xlsx')),
  );
  const saved = strToU8(strFromU8(core).replace('</cp:coreProperties>', '<cp:revision>2</cp:revision>$&'));
  writeFileSync(at('総括表.xlsx'), zipSync({ ...parts, 'docProps/core.xml': saved }));
  copyFileSync(at('総括表.xlsx'), at('table.xlsx'));
  for (const command of product) expectToRun(command, folder);
  for (const made of ['再計算.xlsx', '整えた表.xlsx', '集計.xlsx', '次年度の総括表.xlsx'])
    expect([made, existsSync(at(made))]).toEqual([made, true]);
});

test('npm start serves the workbench until it is told to stop', async () => {
  const child = spawn('npm start', { cwd: root, env: environment(), shell: true, detached: true });
  const address = new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(said)));
  });
  const closed = new Promise((resolve) => child.on('close', resolve));
  try {
    const response = await fetch(await address);
    expect(await response.text()).toContain('総括表アシスト');
  } finally {
    // To npm and all below it, as Ctrl-C goes.
    if (child.pid) process.kill(-child.pid, 'SIGINT');
    await closed;
  }
});

const long = runsAll ? commands.filter((command) => LONG.has(command) && !WALKED.has(command)) : [];
if (long.length > 0)
  test.each(long)('%s', (command) => {
    // jest tells nothing before the last has ended.
    process.stderr.write(`▶ ${command}\n`);
    expectToRun(command, root);
  });
