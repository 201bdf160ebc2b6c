import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareFolders } from '../../../src/project/reproducible/compare-folders.mjs';

let place = '';
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'soukatsu-compare-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function folder(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, name, file)), { recursive: true });
    writeFileSync(path.join(place, name, file), text);
  }
  return path.join(place, name);
}

test('equal folders have no differences', () => {
  const files = { 'a.js': '1', 'icons/b.png': '2' };
  expect(compareFolders(folder('one', files), folder('two', files))).toEqual({ files: 2, differences: [] });
});

test('what V8 compiled is of one machine, and not compared', () => {
  const one = folder('one', { 'a.cjs': '1', 'a.cjs.cache': 'compiled here' });
  const two = folder('two', { 'a.cjs': '1' });
  expect(compareFolders(one, two)).toEqual({ files: 1, differences: [] });
});

test('every difference is told: a byte, a length, a file on one side', () => {
  const one = folder('one', { 'a.js': 'same', 'b.js': 'abc', 'c.js': 'ab', 'd/only.js': '' });
  const two = folder('two', { 'a.js': 'same', 'b.js': 'abx', 'c.js': 'abc', 'e.js': '' });
  expect(compareFolders(one, two)).toEqual({
    files: 5,
    differences: [
      'b.js differs from byte 2 on.',
      'c.js differs from byte 2 on.',
      'd/only.js is only in the first build.',
      'e.js is only in the second build.',
    ],
  });
});
