import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { soukatsu } from './soukatsu.js';

/** Where JSON is asked for, what can't be used is one object too (docs/command-line.md, "Exit status"). */

const TABLE = [
  '令和7年度 みどり商工会アクションプログラム 総括表',
  '施策目標(指標)\tR7実績値(目標値)\t達成状況※2\t検証及び改善点',
  '(1) 相談件数(件)\t120(100)\t達成\t計画どおり実施した。',
  '(2) 訪問件数(件)\t90(80)\t達成\t計画どおり実施した。',
].join('\n');

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-failure-'));
  writeFileSync(at('r7.tsv'), TABLE);
  writeFileSync(at('minutes.tsv'), '議事録\n出席者 5名\n');
  writeFileSync(at('old.xls'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['nope.xlsx', null, 'file-missing'],
  ['minutes.tsv', null, 'no-header'],
  ['old.xls', null, 'old-xls'],
  ['r7.tsv', '表', 'sheet-unknown'],
  ['~$r7.xlsx', null, 'owner-file'],
])('check %s is %s %s', async (file, sheet, code) => {
  const words = ['check', at(file), '--format', 'json', ...(sheet === null ? [] : ['--sheet', sheet])];
  const { exitStatus, stdout, stderr } = await soukatsu(...words);
  expect([exitStatus, stdout.split('\n').length]).toEqual([2, 2]);
  expect(JSON.parse(stdout)).toEqual({
    format: 'soukatsu-failure/1',
    source: { file, sheet },
    code,
    message: { ja: expect.any(String), en: expect.any(String) },
  });
  // The same is said to people.
  const { message } = JSON.parse(stdout) as { message: { ja: string } };
  expect(stderr).toBe(`soukatsu: ${message.ja}\n`);
});

test.each([
  ['jsonl', /^\{"format":"soukatsu-failure\/1",[^\n]*\}\n$/],
  ['sarif', /^\{"\$schema":[^\n]*"executionSuccessful":false[^\n]*\}\n$/],
  ['github', /^::error file=[^\n]*nope\.xlsx,title=ファイルを使えません::[^\n]*\n$/],
])('--format %s says so too', async (format, printed) => {
  const { exitStatus, stdout } = await soukatsu('check', at('nope.xlsx'), '--format', format);
  expect(exitStatus).toBe(2);
  expect(stdout).toMatch(printed);
});

test('--format jsonl is the object on a line', async () => {
  const words = ['check', at('r7.tsv'), '--as-of', '2026-05-01', '--format'];
  const { stdout } = await soukatsu(...words, 'jsonl');
  expect(stdout).toBe((await soukatsu(...words, 'json')).stdout);
});

test('so is an output that can’t be written', async () => {
  const result = await soukatsu('recalc', at('r7.tsv'), '-o', at('none/r7.tsv'), '--format', 'json');
  expect(result.exitStatus).toBe(2);
  expect(JSON.parse(result.stdout)).toMatchObject({ format: 'soukatsu-failure/1', code: 'not-written' });
});

test('bad usage is none: no file is at fault', async () => {
  const result = await soukatsu('recalc', at('r7.tsv'), '-o', at('r7.xlsx'), '--format', 'json');
  expect(result).toMatchObject({ exitStatus: 64, stdout: '' });
});

test('without JSON standard output stays empty', async () => {
  expect(await soukatsu('check', at('nope.xlsx'))).toMatchObject({ exitStatus: 2, stdout: '' });
});

test('report prints an array, those that can’t be used in their places', async () => {
  const words = ['report', at('minutes.tsv'), at('r7.tsv'), at('nope.xlsx'), '-o', at('report.xlsx')];
  const { stdout, exitStatus } = await soukatsu(...words, '--format', 'json');
  expect(exitStatus).toBe(2);
  const lines = JSON.parse(stdout) as { format: string; source: { file: string } }[];
  expect(lines.map(({ format, source }) => `${format} ${source.file}`)).toEqual([
    'soukatsu-failure/1 minutes.tsv',
    'soukatsu-report/1 r7.tsv',
    'soukatsu-failure/1 nope.xlsx',
  ]);
});
