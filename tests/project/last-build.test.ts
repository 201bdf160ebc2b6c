import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isBuilt, noteBuild, sourcesNow } from '../../src/project/last-build.mjs';

/** Whether a build may be left out: only where it would make what is there. */

let root = '';
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const leftOut = async () => isBuilt(root, await sourcesNow(root));

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'soukatsu-last-build-'));
  write('src/engine/check.ts', 'export const check = 1;');
  write('docs/manual.md', '# 手引き');
  write('package.json', '{}');
  write('webpack.config.js', '');
  write('node_modules/.package-lock.json', '{}');
  write('dist/cli/program.cjs', 'check');
  write('dist/workbench-server.mjs', 'serve');
  await noteBuild(root, await sourcesNow(root));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what was built of the same is not built again', async () => {
  expect(await leftOut()).toBe(true);
  // What is no part of a build.
  write('tests/engine/check.test.ts', 'test');
  write('dist/deploy/manifest.xml', '<OfficeApp/>');
  write('soukatsu-0.1.0.tgz', 'packed');
  expect(await leftOut()).toBe(true);
});

test.each([
  ['a source', 'src/engine/check.ts'],
  ['a new source', 'src/engine/read.ts'],
  ['a page', 'docs/manual.md'],
  ['the settings', 'webpack.config.js'],
  ['the version', 'package.json'],
  ['the packages', 'node_modules/.package-lock.json'],
  ['something that was built', 'dist/cli/program.cjs'],
  ['something of its own in what was built', 'dist/addin/own.js'],
])('%s that changed has all built', async (_what, file) => {
  write(file, 'changed');
  expect(await leftOut()).toBe(false);
});

test('something built that is gone, and a build that ended in between, have all built', async () => {
  rmSync(path.join(root, 'dist/workbench-server.mjs'));
  expect(await leftOut()).toBe(false);
  const before = await sourcesNow(root);
  write('src/engine/check.ts', 'export const check = 2;');
  await noteBuild(root, before);
  expect(await leftOut()).toBe(false);
});

test('where nothing was ever built nothing is left out', async () => {
  rmSync(path.join(root, 'node_modules'), { recursive: true });
  expect(await leftOut()).toBe(false);
});
