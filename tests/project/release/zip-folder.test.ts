import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { zipFolder } from '../../../src/project/release/zip-folder.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-zip-'));
  mkdirSync(path.join(folder, 'icons'));
  writeFileSync(path.join(folder, 'pane.html'), '<p>');
  writeFileSync(path.join(folder, 'icons', '大.png'), 'png');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('it holds every file below the folder, under one folder', () => {
  const read = Object.entries(unzipSync(zipFolder(folder, 'soukatsu-addin-1.2.0')));
  expect(read.map(([name, content]) => [name, strFromU8(content)])).toEqual([
    ['soukatsu-addin-1.2.0/icons/大.png', 'png'],
    ['soukatsu-addin-1.2.0/pane.html', '<p>'],
  ]);
});

test('the same files give the same bytes on another day', () => {
  const first = zipFolder(folder, 'same');
  utimesSync(path.join(folder, 'pane.html'), new Date(2020, 1, 1), new Date(2020, 1, 1));
  expect(Buffer.from(zipFolder(folder, 'same')).equals(Buffer.from(first))).toBe(true);
});
