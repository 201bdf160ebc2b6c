import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { holding, NOTHING } from '../../src/cli/outputs/expected.js';
import { replaceFile } from '../../src/cli/replace-file.js';
import { writeFailure } from '../../src/cli/write-failure.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const OLD = holding(bytes('old'));

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-replace-'));
  file = path.join(folder, 'みどり商工会.tsv');
  writeFileSync(file, 'old');
});
afterEach(() => {
  jest.restoreAllMocks();
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const here = () => [readFileSync(file, 'utf8'), readdirSync(folder)];
const NAME = 'みどり商工会.tsv';

test('replaces what it has read', async () => {
  expect(await replaceFile(file, bytes('new'), OLD)).toEqual({ ok: true });
  expect(here()).toEqual(['new', [NAME]]);
});

test('leaves what somebody else has saved since, even in the middle of the write', async () => {
  const result = await replaceFile(file, bytes('new'), holding(bytes('older')));
  expect(result).toMatchObject({ ok: false });
  expect(here()).toEqual(['old', [NAME]]);

  const { open } = fs;
  jest.spyOn(fs, 'open').mockImplementationOnce(async (...given: Parameters<typeof open>) => {
    const handle = await open(...given);
    const theirs = path.join(folder, 'theirs');
    writeFileSync(theirs, 'theirs');
    renameSync(theirs, file);
    return handle;
  });
  const again = await replaceFile(file, bytes('new'), OLD);
  expect(again).toMatchObject({ ok: false, message: { ja: expect.stringContaining('ほかの人が保存') } });
  expect(here()).toEqual(['theirs', [NAME]]);
});

test('never takes the place of what came where nothing was, links given or not', async () => {
  const fresh = path.join(folder, 'new.tsv');
  const { open } = fs;
  const comes = () =>
    jest.spyOn(fs, 'open').mockImplementationOnce(async (...given: Parameters<typeof open>) => {
      const handle = await open(...given);
      writeFileSync(fresh, 'theirs');
      return handle;
    });
  for (const system of ['links', 'no links'] as const) {
    rmSync(fresh, { force: true });
    comes();
    if (system === 'no links')
      jest.spyOn(fs, 'link').mockRejectedValueOnce(Object.assign(new Error(), { code: 'EPERM' }));
    const result = await replaceFile(fresh, bytes('new'), NOTHING);
    expect([system, result]).toMatchObject([system, { ok: false, code: 'output-exists' }]);
    expect([readFileSync(fresh, 'utf8'), readdirSync(folder)]).toEqual(['theirs', ['new.tsv', NAME]]);
  }
});

test('puts a file where nothing was, links given or not', async () => {
  jest.spyOn(fs, 'link').mockRejectedValueOnce(Object.assign(new Error(), { code: 'EPERM' }));
  for (const name of ['without.tsv', 'with.tsv'])
    expect(await replaceFile(path.join(folder, name), bytes('new'), NOTHING)).toEqual({ ok: true });
  expect(readdirSync(folder)).toEqual(['with.tsv', 'without.tsv', NAME]);
});

test('does not bring back a file that was taken away', async () => {
  rmSync(file);
  expect(await replaceFile(file, bytes('new'), OLD)).toMatchObject({ ok: false });
  expect(readdirSync(folder)).toEqual([]);
});

test('writes a file whose name is as long as names can be', async () => {
  const long = path.join(folder, `${'あ'.repeat(83)}.tsv`);
  writeFileSync(long, 'old');
  expect(await replaceFile(long, bytes('new'), OLD)).toEqual({ ok: true });
  expect(readFileSync(long, 'utf8')).toBe('new');
});

test.each([
  ['a folder that is not there', () => path.join(folder, 'none', 'a.xlsx'), 'フォルダーがありません'],
  ['a folder', () => folder, 'はフォルダーです'],
  ['too long a name', () => path.join(folder, `${'あ'.repeat(100)}.xlsx`), '長すぎて'],
])('says what is wrong with %s', async (_, where, sentence) => {
  const result = await replaceFile(where(), bytes('new'), NOTHING);
  expect(result).toMatchObject({ ok: false, message: { ja: expect.stringContaining(sentence) } });
});

test('each failure has a sentence of its own, and one nobody knows names its code', () => {
  const codes = ['ENOENT', 'ENOSPC', 'EISDIR', 'ENAMETOOLONG', 'EROFS', 'EBUSY', 'EACCES'];
  const said = codes.map((code) => writeFailure('a.xlsx', code).ja);
  expect(new Set(said).size).toBe(codes.length);
  expect(said.filter((sentence) => !sentence.endsWith('元のファイルはそのままです。'))).toEqual([]);
  expect(writeFailure('a.xlsx', 'EIO').ja).toContain('(EIO)');
  expect(writeFailure('a.xlsx', 'EIO').en).toMatch(/\(EIO\) What was there before is unchanged\.$/);
});
