import { spawnSync } from 'node:child_process';
import { readPackageWords } from '../../../src/project/deploy/package-words.mjs';

const ADDRESS = 'https://example.jp/soukatsu/';

test.each([
  // As every shell passes it on; PowerShell's npm drops the `--`, and npm what looks like an option of its own.
  [[ADDRESS], 'dist/deploy'],
  [['--base-url', ADDRESS], 'dist/deploy'],
  [[`--base-url=${ADDRESS}`], 'dist/deploy'],
  [[ADDRESS, '--out', 'out'], 'out'],
  [['--out=out', '--base-url', ADDRESS], 'out'],
])('%j', (words, out) => {
  expect(readPackageWords(words)).toEqual({ ok: true, address: ADDRESS, out });
});

test.each([
  [[]],
  [[ADDRESS, 'more']],
  [['--base-url', ADDRESS, 'more']],
  [['--base-url']],
  [['--other', ADDRESS]],
])('%j is not understood', (words) => {
  expect(readPackageWords(words)).toEqual({ ok: false });
});

test('a command without an address says how it is written, and that is understood', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/project/package.mjs'], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([64, '']);
  const [, address = ''] = /^npm run package (\S+)/m.exec(stderr) ?? [];
  expect(readPackageWords([address])).toMatchObject({ ok: true, address: ADDRESS });
});
