import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { cellText, type Report } from '../../src/engine/index.js';
import { type Line, sheetOf } from '../engine/comparison/two-years.js';
import { openedXlsx, textsOf } from '../files/open-for-test.js';
import { soukatsu } from './soukatsu.js';

/** `soukatsu report --committee` (docs/command-line.md). */

const M = '1 相談の場をつくる';
const LINES: readonly Line[] = [
  [M, '(1) 窓口相談件数(件)', '58.7(59)', '曜日を決めて開いた。'],
  [M, '(2) 専門家派遣件数(件)', '1,205(3,000)', '日程が合わなかった。'],
  [M, '(3) 会報の発行回数(回)', '6(6)', '予定どおり発行した。'],
];

let folder = '';
const at = (name: string) => path.join(folder, name);
function put(name: string, era: number, lines: readonly Line[]): string {
  const { rows } = sheetOf(era, lines);
  writeFileSync(at(name), rows.map((row) => row.map(cellText).join('\t')).join('\n'));
  return at(name);
}
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-committee-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const committee = (...words: readonly string[]) =>
  soukatsu('report', ...words, '--committee', '--as-of', '2026-04-20');
const book = (name: string) => openedXlsx(readFileSync(at(name)));

test('every figure that is read back out of the paper is the report’s', async () => {
  const own = put('r7.tsv', 7, LINES);
  const { stdout, exitStatus } = await committee(own, '-o', at('out.xlsx'), '--format', 'json');
  const report: Report = JSON.parse(stdout);
  expect(exitStatus).toBe(1);
  expect(book('out.xlsx').sheets.map(({ name }) => name)).toEqual(['委員会資料']);
  const rows = textsOf(book('out.xlsx'));
  const filled = rows.map((row) => row.filter((text) => text !== ''));
  const tally = (name: string) => filled.find(([first]) => first === name)?.slice(1);
  const counts = (of: readonly { readonly status: string }[]) =>
    ['達成', '未達成', '要確認', '—'].map(
      (verdict) => `${of.filter(({ status }) => status === verdict).length}`,
    );
  const { indicators, measures, tallies } = report;
  expect(tally('指標(※2)')).toEqual([...counts(indicators), `${tallies.indicators.text}(33.3%)`]);
  expect(tally('施策(※1)')).toEqual([...counts(measures), `${tallies.measures?.text}(0%)`]);
  const listed = indicators.filter(({ status }) => status === '未達成');
  expect(listed).toHaveLength(2);
  for (const one of listed) {
    const row = filled.find((texts) => texts.includes(one.label) && texts.includes(one.status)) ?? [];
    const number = (text = '') => Number(text.replace(/[^\d.]/g, ''));
    expect(row.slice(0, 2)).toEqual([`${one.measure}`, one.label]);
    expect([number(row[2]), number(row[3])]).toEqual([one.actual, one.target]);
    expect(number(row[4])).toBe(Math.floor((one.rate ?? 0) * 1000) / 10);
  }
});

test('it prints as one paper: A4 portrait, its area, its name on each page', async () => {
  await committee(put('r7.tsv', 7, LINES), '-o', at('out.xlsx'));
  const parts = unzipSync(readFileSync(at('out.xlsx')));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toMatch(/<pageSetup paperSize="9"[^>]* fitToHeight="0" orientation="portrait"/);
  expect(sheet).toContain('みどり商工会 令和7年度');
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
    /_xlnm\.Print_Area"[^>]*>'?委員会資料'?!\$A\$1:\$G\$\d+</,
  );
});

test('beside last year, made over again, never over its inputs', async () => {
  const [last, own] = [put('r6.tsv', 6, LINES), put('r7.tsv', 7, LINES)];
  const words = [own, '--last', last, '-o', at('out.xlsx')];
  const { stdout } = await committee(...words);
  expect(stdout).toContain('令和6年度の表「r6.tsv」と比べました。');
  expect(textsOf(book('out.xlsx')).flat()).toContainEqual(expect.stringMatching(/^令和6年度も未達成でした/));
  expect((await committee(...words)).stdout).toContain('に書き込みました');
  // A book of this program’s that holds no table is no input among several.
  const checkedAll = await soukatsu('check', folder, '--as-of', '2026-04-20');
  expect(checkedAll.stderr).toContain('「out.xlsx」は、このプログラムが作ったブックなので、読みません。');
  expect((await soukatsu('check', at('out.xlsx'))).exitStatus).toBe(2);
  writeFileSync(at('last.xlsx'), readFileSync(at('out.xlsx')));
  const over = await committee(own, '--last', at('last.xlsx'), '-o', at('last.xlsx'), '--overwrite');
  expect(over.exitStatus).toBe(2);
});

test.each([
  ['a plan', '—', '2025-04-20', /年度末の資料です/],
  ['a year under way', '20', '2025-10-01', /年度末の資料です/],
])('%s is refused, and nothing is written', async (_, actual, day, says) => {
  const own = put(
    'r7.tsv',
    7,
    LINES.map(([measure, label]): Line => [measure, label, `${actual}(59)`]),
  );
  const result = await soukatsu('report', own, '--committee', '-o', at('out.xlsx'), '--as-of', day);
  expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(result.stderr).toMatch(says);
  expect(existsSync(at('out.xlsx'))).toBe(false);
});

test.each([
  ['--last without --committee', ['report', 'a.tsv', '-o', 'out.xlsx', '--last', 'b.tsv']],
  ['no output', ['report', 'a.tsv', '--committee']],
  ['another format than .xlsx', ['report', 'a.tsv', '--committee', '-o', 'out.csv']],
  ['pages for societies', ['report', 'a.tsv', '--committee', '-o', 'out.xlsx', '--per-society', 'pages']],
])('%s is exit 64', async (_, words) => {
  expect(await soukatsu(...words)).toMatchObject({ exitStatus: 64, stdout: '' });
});
