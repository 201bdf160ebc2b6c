import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TODAY } from '../today.js';

/** The package as npm packs it, installed in an empty folder without a network. */

jest.setTimeout(120_000);

const root = process.cwd();
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const tsc = path.join(root, 'node_modules/typescript/lib/tsc.js');
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

let folder = '';
let packed: readonly string[] = [];

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
  execFileSync(npm, ['install', '--offline', `./${made.filename}`, ...quiet], {
    cwd: folder,
    stdio: 'pipe',
  });
  copyFileSync(path.join(root, 'tests/corpus/03-status-mismatch/table.tsv'), path.join(folder, '総括表.tsv'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it holds the command line, the engine with its types, the add-in, and the notices', () => {
  for (const file of [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'dist/cli/soukatsu.mjs',
    'dist/cli/wasm_xlsxwriter_bg.wasm',
    'dist/cli/THIRD-PARTY-NOTICES.txt',
    'dist/library/engine/index.js',
    'dist/library/engine/index.d.ts',
    'dist/addin/pane.html',
    'dist/addin/icons/icon-32.png',
    'dist/addin/THIRD-PARTY-NOTICES.txt',
    'dist/office-script/soukatsu.ts',
    'schema/soukatsu-report-1.schema.json',
  ])
    expect(packed).toContain(file);
  expect(packed.filter((file) => /\.map$|^(?:src|tests)\/|^dist\/workbench/.test(file))).toEqual([]);
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

const PROGRAM = `import { type Check, type CheckResult, type Report, check, reportOf } from 'soukatsu/engine';

const rows = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
  ['1 経営支援', '', '(1) 相談件数(件)', '58.7(59)', '達成', ''],
  ['達成数計', '', '', '', '1/1', ''],
];
const result: CheckResult = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
if (!result.ok) throw new Error(result.failure.message.en);
const found: Check = result.check;
const report: Report = reportOf(found, '総括表.tsv', 'ja');
console.log(report.tallies.indicators.text);
`;

test.each([
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
])('its engine compiles in strict TypeScript (%s) and runs', (resolution, module) => {
  const file = path.join(folder, `main-${resolution}.mts`);
  writeFileSync(file, PROGRAM);
  const options = ['--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--module', module];
  execFileSync(process.execPath, [tsc, ...options, '--moduleResolution', resolution, file], {
    cwd: folder,
    encoding: 'utf8',
  });
  const built = file.replace(/\.mts$/, '.mjs');
  expect(execFileSync(process.execPath, [built], { cwd: folder, encoding: 'utf8' }).trim()).toBe('0/1');
});
