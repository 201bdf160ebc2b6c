import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TODAY } from '../today.js';

/** The command line as it was built: what is started, and beside it the program in parts, its worker and its WebAssembly. */

const TABLE = [
  '令和7年度 みどり商工会アクションプログラム 総括表',
  '戦略\t\t施策\t達成状況※1\t施策目標(指標)\tR7実績値(目標値)\t達成状況※2\t検証及び改善点',
  '共通戦略\t1 支援\t1 経営支援\t\t(1) 相談件数(件)\t120(100)\t達成\t計画どおり実施した。',
  '\t\t達成数計\t\t\t達成数計\t1/1\t',
].join('\n');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-built-'));
  writeFileSync(path.join(folder, 'r7.tsv'), TABLE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bundle = path.join(process.cwd(), 'dist/cli/soukatsu.mjs');

const soukatsu = (...words: string[]) => {
  try {
    return {
      status: 0,
      stdout: execFileSync(process.execPath, [bundle, ...words, '--as-of', TODAY], {
        cwd: folder,
        encoding: 'utf8',
      }),
    };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { status, stdout };
  }
};

test('a build leaves a program that npx can start, though an older one was linked', () => {
  expect(() => accessSync(bundle, constants.X_OK)).not.toThrow();
});

/** What of the program and of Node a command loads. */
function loadedFor(...words: string[]): {
  readonly files: readonly string[];
  readonly ofNode: readonly string[];
} {
  const seen = path.join(folder, 'loaded.json');
  const watch = `data:text/javascript,import fs from "node:fs";
    const { readFileSync } = fs, files = [], before = new Set(process.moduleLoadList);
    fs.readFileSync = (file, ...how) => (files.push(String(file)), readFileSync(file, ...how));
    process.on("exit", () => fs.writeFileSync(${JSON.stringify(seen)}, JSON.stringify({
      files, ofNode: process.moduleLoadList.filter((name) => !before.has(name)) })));`;
  spawnSync(process.execPath, ['--import', watch, bundle, ...words], { cwd: folder });
  const { files, ofNode } = JSON.parse(readFileSync(seen, 'utf8')) as { files: string[]; ofNode: string[] };
  const own = files.filter((file) => path.dirname(file) === path.dirname(bundle));
  return { files: own.map((file) => path.basename(file)), ofNode };
}

test('a command loads what it needs, with what was compiled of it', () => {
  const version = loadedFor('--version').files;
  expect(version).toEqual(['load-code.cjs', 'program.cjs.cache', 'program.cjs']);
  const { files, ofNode } = loadedFor('check', 'r7.tsv');
  const compiled = files
    .filter((file) => file.endsWith('.cache'))
    .map((file) => path.basename(file, '.cache'));
  expect(compiled.length).toBeGreaterThan(1);
  expect(files.filter((file) => !file.endsWith('.cache'))).toEqual(['load-code.cjs', ...compiled]);
  const long = /wasm|worker/;
  expect(files.filter((file) => long.test(file))).toEqual([]);
  expect(ofNode.filter((name) => /worker_threads|perf_hooks|crypto/.test(name))).toEqual([]);
});

test('check reports what recalc would write', () => {
  const { status, stdout } = soukatsu('check', 'r7.tsv', '--format', 'json');
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as { edits: { cell: string }[] }).edits.map(({ cell }) => cell)).toEqual([
    'D3',
    'D4',
  ]);
});

test('tidy and report write new workbooks', () => {
  expect(soukatsu('tidy', 'r7.tsv', '-o', 'tidied.xlsx').status).toBe(0);
  expect(soukatsu('check', 'tidied.xlsx').status).toBe(0);
  expect(soukatsu('report', 'r7.tsv', 'tidied.xlsx', '-o', 'report.xlsx').status).toBe(1);
  expect(existsSync(path.join(folder, 'report.xlsx'))).toBe(true);
});

/** A device that has no room; Linux has one. */
const FULL = '/dev/full';

test('where standard output has no room, a result is lost and said so, and nothing is where none was to be printed', () => {
  if (!existsSync(FULL)) return;
  const intoFull = (...words: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [bundle, ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', openSync(FULL, 'w'), 'pipe'],
    });
    return [status, stderr.trimEnd().split('\n').length];
  };
  expect(['check', 'recalculate', 'explain'].map((word) => intoFull(word, 'r7.tsv'))).toEqual([
    [2, 1],
    [64, 1],
    [64, 1],
  ]);
});
