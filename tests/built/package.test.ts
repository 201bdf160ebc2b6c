import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { COMPILER } from '../../src/project/compiler.mjs';
import { TRIES_ALL } from '../thinned.js';
import { TODAY } from '../today.js';

/** The package as npm packs it, installed in an empty folder without a network. */

const root = process.cwd();
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

let folder = '';
let packed: readonly string[] = [];
let warnings = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-package-'));
  // Without its scripts: what they build is already there.
  const output = execFileSync(
    npm,
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder, ...quiet],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  // npm 10 gives a list, npm 11 may give the packages by name.
  const [made] = Object.values(JSON.parse(output) as Record<string, Packed>);
  if (!made) throw new Error('npm pack named no package.');
  packed = made.files.map((file) => file.path);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const installed = spawnSync(
    npm,
    ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=warn', `./${made.filename}`],
    { cwd: folder, encoding: 'utf8' },
  );
  warnings = `${installed.stderr}${/^.*warn.*$/im.exec(installed.stdout)?.[0] ?? ''}`;
  copyFileSync(path.join(root, 'tests/corpus/03-status-mismatch/table.tsv'), path.join(folder, '総括表.tsv'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it holds the command line, the engine with its types, the add-in, and the notices', () => {
  for (const file of [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'dist/cli/soukatsu.mjs',
    'dist/cli/load-code.cjs',
    'dist/cli/program.cjs',
    'dist/cli/table-worker.cjs',
    'dist/cli/worker.cjs',
    'dist/cli/wasm_xlsxwriter_bg.wasm',
    'dist/cli/THIRD-PARTY-NOTICES.txt',
    'dist/library/library/engine.js',
    'dist/library/library/engine.d.ts',
    'dist/library/library/files.d.ts',
    'dist/library/files.mjs',
    'dist/library/THIRD-PARTY-NOTICES.txt',
    'docs/manual.md',
    'manifest.xml',
    'dist/addin/pane.html',
    'dist/addin/icons/icon-32.png',
    'dist/addin/THIRD-PARTY-NOTICES.txt',
    'dist/office-script/soukatsu.ts',
    'schema/soukatsu-report-1.schema.json',
  ])
    expect(packed).toContain(file);
  // What V8 compiled is of the machine that built it, and nobody could tell what is in it.
  expect(packed.filter((file) => /\.(?:map|cache)$|^(?:src|tests)\/|^dist\/workbench/.test(file))).toEqual(
    [],
  );
});

test('it installs without a warning: no script of it wants to run', () => {
  expect(warnings.trim()).toBe('');
});

test('it brings no other package with it', () => {
  expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'soukatsu',
  ]);
});

test('npx soukatsu checks a table, and helps in two languages', () => {
  const npx = (...words: string[]) =>
    spawnSync(npm.replace('npm', 'npx'), ['--offline', 'soukatsu', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
  const checked = npx('check', '総括表.tsv', '--as-of', TODAY);
  expect(checked.status).toBe(1);
  expect(checked.stdout).toContain('達成数計');
  expect(npx('--help', '--lang', 'ja').stdout).toContain('使い方');
  expect(npx('--help', '--lang', 'en').stdout).toContain('Usage');
});

const [, EXAMPLE = ''] =
  /```ts\n([\s\S]*?)```/.exec(readFileSync(path.join(root, 'docs/library.md'), 'utf8')) ?? [];

// By both compilers in `npm run test:long`: version 6 takes four times as long for the same.
test.each([
  ['nodenext', 'nodenext', COMPILER],
  ['bundler', 'esnext', TRIES_ALL ? 'typescript/lib/tsc.js' : COMPILER],
])(
  'the example of its page compiles in strict TypeScript (%s, %s, %s) and runs',
  (resolution, module, compiler) => {
    const file = path.join(folder, `example-${resolution}.mts`);
    writeFileSync(file, EXAMPLE);
    const options = ['--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--module', module];
    options.push(
      '--resolveJsonModule',
      '--typeRoots',
      path.join(root, 'node_modules/@types'),
      '--types',
      'node',
    );
    execFileSync(
      process.execPath,
      [path.join(root, 'node_modules', compiler), ...options, '--moduleResolution', resolution, file],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const built = file.replace(/\.mts$/, '.mjs');
    const printed = execFileSync(process.execPath, [built], { cwd: folder, encoding: 'utf8' });
    expect(printed.trim().split('\n')).toEqual([
      expect.stringMatching(/^\d+\/\d+$/),
      expect.stringMatching(/^\d+ string$/),
    ]);
    expect(readFileSync(path.join(folder, '再計算.tsv'), 'utf8')).toContain('達成数計');
  },
);

test.each([
  ['judgeFigure', "judgeFigure({ figure: '133(121)', target: null, label: '' }).verdict", 35_000],
  ['cellAddress', 'cellAddress(0, 0)', 1_000],
])('a page that takes %s alone of the engine carries little of it', async (name, call, most) => {
  const entry = path.join(folder, `${name}.mjs`);
  writeFileSync(entry, `import { ${name} } from 'soukatsu/engine';\nconsole.log(${call});\n`);
  const output = { path: path.join(folder, 'bundled'), filename: `${name}.js` };
  await new Promise<void>((resolve, reject) => {
    webpack({ mode: 'production', target: ['web', 'es2022'], entry, output }, (error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve(),
    );
  });
  const bundle = readFileSync(path.join(output.path, output.filename));
  expect(bundle.length).toBeGreaterThan(50);
  expect(gzipSync(bundle).length).toBeLessThan(most);
});
