import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { soukatsu } from './soukatsu.js';

/** An .ods, as LibreOffice saves it: read by every command, written by none. */

const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-ods-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, '総括表.ods');
copyFileSync('tests/files/ods/by-libreoffice.ods', file);
const before = readFileSync(file);

test('it is checked', async () => {
  const { exitStatus, stdout } = await soukatsu('check', file, '--format', 'json');
  expect(exitStatus).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ format: 'soukatsu-report/1', source: { file: '総括表.ods' } });
});

test.each([
  ['recalc', ['-o', path.join(folder, '別.ods')]],
  ['recalc', ['--in-place']],
  ['next', ['-o', path.join(folder, '別.ods')]],
])('%s says that it is never written, and what to do', async (command, words) => {
  const { exitStatus, stderr } = await soukatsu(command, file, ...words);
  expect(exitStatus).toBe(2);
  expect(stderr).toContain('.xlsx');
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(existsSync(path.join(folder, '別.ods'))).toBe(false);
});

test('tidy makes an .xlsx of it', async () => {
  const made = path.join(folder, '整えた表.xlsx');
  expect((await soukatsu('tidy', file, '-o', made)).stderr).toBe('');
  expect(existsSync(made)).toBe(true);
});
