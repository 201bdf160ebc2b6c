import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readDecisions } from '../../src/decisions/index.js';
import { writeCells } from '../../src/files/index.js';
import { openedXlsx, textsOf } from '../files/open-for-test.js';
import { ANSWERS, book, differing, TABLE } from './next-books.js';
import { soukatsu } from './soukatsu.js';

/** `soukatsu next`: next year's form. */

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-next-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
function put(name: string, content: Uint8Array | string): string {
  writeFileSync(at(name), content);
  return at(name);
}
const bytesAt = (file: string) => new Uint8Array(readFileSync(file));
const next = (...words: string[]) => soukatsu('next', ...words, '--as-of', '2026-05-01');
const TEXT = TABLE.map((row) => row.join('\t')).join('\r\n');

test('is a copy of the book in which only cells of the one sheet differ, and reads as a plan', async () => {
  const file = put('r7.xlsx', book());
  const result = await next(file, '-o', at('r8.xlsx'));
  expect(result).toMatchObject({ exitStatus: 0, stderr: '' });
  expect(differing(bytesAt(file), bytesAt(at('r8.xlsx')))).toEqual(['xl/worksheets/sheet1.xml']);
  const [before, after] = [file, at('r8.xlsx')].map((own) =>
    strFromU8(unzipSync(bytesAt(own))['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
  );
  const around = (xml = '') => [xml.split('<sheetData>')[0], xml.split('</sheetData>')[1]];
  expect(around(after)).toEqual(around(before));
  expect(textsOf(openedXlsx(bytesAt(at('r8.xlsx')))).map((row) => row.join('|'))).toEqual([
    '令和8年度 みどり商工会アクションプログラム 総括表',
    '施策|達成状況※1|施策目標(指標)|R8実績値(目標値)|達成状況※2|検証及び改善点',
    '1 商店街||(1) 空き店舗の相談件数(件)|—(12)※前年度の目標',
    '||(2) 窓口の相談件数(件)|—(12)※前年度の目標',
    '|||達成数計',
  ]);
  const checked = await soukatsu('check', at('r8.xlsx'), '--as-of', '2026-05-01');
  expect(checked.exitStatus).toBe(0);
  expect(checked.stdout).toContain('計画: 目標のある指標2件(うち前年度の目標のまま2件)\n誤り0件、要確認0件');
});

test('says what was changed, which targets to look at, and which tables of this year are left', async () => {
  const { stdout } = await next(put('r7.xlsx', book()), '-o', at('r8.xlsx'));
  const lines = stdout.split('\n');
  expect(lines[1]).toContain('元のファイルはそのままです。');
  expect(lines[2]).toBe('変更したセル11件: 年度・日付2、達成状況3、実績(目標)2、検証欄2、達成数計2');
  expect(lines[3]).toContain(
    '目標2件は令和7年度の数のままで、「※前年度の目標」が付きます。令和8年度の目標に',
  );
  expect(lines[4]).toMatch(/ほかにも表があります。.*: シート「様式2」$/);
  expect(stdout).toContain('目標を見直す指標2件(令和7年度の実績と目標)');
  expect(stdout).toContain(
    'D3\t(1) 空き店舗の相談件数(件): 実績11件・目標12件 91.6% … 続けて未達成(令和6年度から)',
  );
  expect(stdout).toContain('200%以上、続けて目標を超過(令和6年度から)');
});

test('twice gives two years, and says of a plan that there is nothing to look at', async () => {
  await next(put('r7.xlsx', book()), '-o', at('r8.xlsx'));
  const result = await next(at('r8.xlsx'), '-o', at('r9.xlsx'));
  expect(result.exitStatus).toBe(0);
  expect(result.stdout).toContain('元の表は計画で、実績がありません。');
  const json = JSON.parse((await soukatsu('check', at('r9.xlsx'), '--format', 'json')).stdout);
  expect(json).toMatchObject({ fiscalYear: 2027, state: 'plan' });
});

test('answers on directions and columns go on; those about a figure, a finding and the end of the year do not', async () => {
  const foreign = '<notes xmlns="urn:somebody-else"/>';
  const file = put('r7.xlsx', book([...ANSWERS, foreign]));
  const result = await next(file, '-o', at('r8.xlsx'), '--format', 'json');
  expect(JSON.parse(result.stdout)).toMatchObject({ answers: { kept: 2, gone: 3 } });
  expect(differing(bytesAt(file), bytesAt(at('r8.xlsx')))).toEqual([
    'xl/worksheets/sheet1.xml',
    'customXml/item1.xml',
    'customXml/item2.xml',
  ]);
  const parts = unzipSync(bytesAt(at('r8.xlsx')));
  const own = [1, 2].map((number) => strFromU8(parts[`customXml/item${number}.xml`] ?? new Uint8Array()));
  const read = readDecisions(own);
  expect(read).toMatchObject({
    ok: true,
    decisions: { verdicts: [], setAside: [], yearEnds: [], directions: [{}], columns: [{}] },
  });
});

test('is known as made here while nobody has changed it, and written over without a word', async () => {
  const file = put('r7.xlsx', book());
  await next(file, '-o', at('r8.xlsx'));
  expect((await next(file, '-o', at('r8.xlsx'))).exitStatus).toBe(0);
  const filled = writeCells(openedXlsx(bytesAt(at('r8.xlsx'))), 0, [{ cell: 'D3', text: '—(13)' }]);
  put('r8.xlsx', filled.ok ? filled.bytes : '');
  const refused = await next(file, '-o', at('r8.xlsx'));
  expect(refused.exitStatus).toBe(2);
  expect(refused.stderr).toContain('このプログラムが作ったあとで変更されている');
  // Among several it is somebody's table, once somebody has worked in it.
  const both = await soukatsu('check', file, at('r8.xlsx'), '--as-of', '2026-05-01');
  expect(both.stdout).toContain('令和8年度 みどり商工会');
});

test('what is locked is left and named, and so is what a formula fills', async () => {
  const file = put('r7.xlsx', book([], '<sheetProtection sheet="1"/>'));
  const result = await next(file, '-o', at('r8.xlsx'), '--format', 'json');
  const made = JSON.parse(result.stdout);
  expect(made.edits).toEqual([]);
  expect(made.left[0]).toMatchObject({ cell: 'A1', because: 'not-written', reason: 'protected' });
  expect(result.stderr).toContain('A1');
});

test('a text stays the text it was but for its cells', async () => {
  const file = put('r7.tsv', TEXT);
  expect((await next(file, '-o', at('r8.tsv'))).exitStatus).toBe(0);
  const text = readFileSync(at('r8.tsv'), 'utf8');
  expect(text.split('\r\n').map((line) => line.split('\t').length)).toEqual(
    TABLE.map(({ length }) => length),
  );
  expect(text).toContain('R8実績値(目標値)');
  // Nothing in a text says who made it.
  expect(await next(file, '-o', at('r8.tsv'))).toMatchObject({ exitStatus: 2 });
  expect((await next(file, '-o', at('r8.tsv'), '--overwrite')).exitStatus).toBe(0);
});

test('the form of the file stays, and several go into a folder', async () => {
  const file = put('r7.tsv', TEXT);
  expect(await next(file, '-o', at('r8.xlsx'))).toMatchObject({ exitStatus: 64 });
  expect(existsSync(at('r8.xlsx'))).toBe(false);
  const again = put('r7.xlsx', book());
  mkdirSync(at('next'));
  expect((await next(file, again, '-o', at('next'))).exitStatus).toBe(0);
  expect(existsSync(at('next/r7.tsv')) && existsSync(at('next/r7.xlsx'))).toBe(true);
});

test('of a year that is not over nothing is made', async () => {
  const result = await soukatsu('next', put('r7.tsv', TEXT), '-o', at('r8.tsv'), '--as-of', '2026-03-01');
  expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(result.stderr).toContain('年度が終わっていない表');
  expect(existsSync(at('r8.tsv'))).toBe(false);
});

test('the words ask for an output, and know a near miss', async () => {
  expect((await soukatsu('next', 'r7.xlsx')).stderr).toContain('next には書き込み先を -o OUT で');
  expect((await soukatsu('nxet', 'r7.xlsx')).stderr).toContain('next');
  expect((await soukatsu('next', '--help')).stdout).toContain('次年度の表を作ります。');
});
