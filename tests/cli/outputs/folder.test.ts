import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sampleRows } from '../../engine/summary/sample-tables.js';
import { soukatsu } from '../soukatsu.js';

/** Several files into a folder: one output a file, each by the rule for one. */

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]) => path.join(folder, ...names);
const put = (name: string, content?: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  const rows = sampleRows('みどり商工会', 7, ['12(10)', '8(10)']);
  writeFileSync(at(name), content ?? rows.map((row) => row.join('\t')).join('\n'));
  return at(name);
};
const text = (...names: string[]) => readFileSync(at(...names), 'utf8');

test.each([
  ['recalc', ['a.tsv', 'b.tsv']],
  ['tidy', ['a.xlsx', 'b.xlsx']],
])('%s writes each by its name, into a folder that is there or a new one', async (command, names) => {
  const files = [put('a.tsv'), put('b.tsv')];
  mkdirSync(at('there'));
  for (const output of [at('there'), `${at('new')}/`]) {
    expect((await soukatsu(command, ...files, '-o', output)).exitStatus).toBe(0);
    expect(readdirSync(output)).toEqual(names);
  }
  expect((await soukatsu(command, at('a.tsv'), '-o', `${at('one')}/`)).exitStatus).toBe(0);
  expect(readdirSync(at('one'))).toEqual(names.slice(0, 1));
});

test('a file that can’t be used, and one whose output is there, keep their places; the rest is written', async () => {
  const files = [put('a.tsv', 'none'), put('b.tsv'), put('c.tsv')];
  put('out/b.tsv', 'what was there');
  const result = await soukatsu('recalc', ...files, '-o', at('out'), '--format', 'json');
  expect(result.exitStatus).toBe(2);
  expect(JSON.parse(result.stdout)).toMatchObject([
    { format: 'soukatsu-failure/1', source: { file: 'a.tsv' } },
    { format: 'soukatsu-failure/1', source: { file: 'b.tsv' }, code: 'output-exists' },
    { format: 'soukatsu-report/1', source: { file: 'c.tsv' } },
  ]);
  expect(result.stderr).toMatch(/^soukatsu: a\.tsv: .*\nsoukatsu: b\.tsv: .*--overwrite.*\n$/);
  expect([readdirSync(at('out')), text('out', 'b.tsv')]).toEqual([['b.tsv', 'c.tsv'], 'what was there']);
});

test('inputs of one name are refused, however it is written, and nothing is written for them', async () => {
  const files = [put('x/a.tsv'), put('y/A.tsv'), put('z/b.tsv')];
  const result = await soukatsu('recalc', ...files, '-o', `${at('out')}/`);
  expect(result.exitStatus).toBe(2);
  expect(result.stderr.trimEnd().split('\n')).toHaveLength(2);
  expect(readdirSync(at('out'))).toEqual(['b.tsv']);
  const tidied = await soukatsu('tidy', at('x/a.tsv'), put('x/a.csv'), '-o', `${at('tidied')}/`);
  expect([tidied.exitStatus, existsSync(at('tidied'))]).toEqual([2, false]);
});

test('the folder of the inputs is no place for what recalc makes of them', async () => {
  const files = [put('a.tsv'), put('b.tsv')];
  const before = text('a.tsv');
  expect((await soukatsu('recalc', ...files, '-o', folder, '--overwrite')).exitStatus).toBe(2);
  expect(text('a.tsv')).toBe(before);
});

test('several files need a folder, and a folder of a folder is not made', async () => {
  const files = [put('a.tsv'), put('b.tsv')];
  for (const command of ['recalc', 'tidy'])
    expect(await soukatsu(command, ...files, '-o', at('c.xlsx'))).toMatchObject({ exitStatus: 64 });
  const result = await soukatsu('recalc', ...files, '-o', `${at('no', 'where')}/`);
  expect(result).toMatchObject({ exitStatus: 2, stderr: expect.stringContaining('フォルダーがありません') });
  expect(readdirSync(folder).sort()).toEqual(['a.tsv', 'b.tsv']);
});

test('--in-place rewrites each, and says of which it speaks', async () => {
  const open = put('a.tsv').replace('a.tsv', 'none.tsv');
  const result = await soukatsu('recalc', at('a.tsv'), open, put('b.tsv'), '--in-place');
  expect(result.exitStatus).toBe(2);
  expect(result.stderr).toMatch(/^soukatsu: none\.tsv: /);
  expect(result.stdout.match(/書き込みました|書き込んだセルはありません/g)).toHaveLength(2);
});
