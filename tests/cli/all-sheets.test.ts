import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Sheet } from '../../src/cells/sheet.js';
import { cellText, type Report } from '../../src/engine/index.js';
import { evaluationOf, named } from '../engine/agreement/book.js';
import { type Line, sheetOf } from '../engine/comparison/two-years.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';
import { validatorOf } from '../schema/shipped-schema.js';
import { soukatsu } from './soukatsu.js';

/** `soukatsu check --all-sheets` (docs/command-line.md). */

const M = '1 相談の場をつくる';
const LINES: readonly Line[] = [
  [M, '(1) 窓口相談件数(件)', '44(40)'],
  [M, '(2) 専門家派遣件数(件)', '9(12)'],
];
const main = named(sheetOf(7, LINES), '総括表');
const formWith = (actual: string) =>
  evaluationOf('様式2-1', M, [
    ['(1) 窓口相談件数(件)', '40', actual],
    ['(2) 専門家派遣件数(件)', '12', '9'],
  ]);
const notes: Sheet = { name: 'メモ', firstRow: 0, firstColumn: 0, rows: [['打合せは4月']] };

const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const partOf = ({ rows }: Sheet) =>
  worksheet(
    rows
      .map(
        (row) =>
          `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cellText(cell)}</t></is></c>`).join('')}</row>`,
      )
      .join(''),
  );
function put(name: string, ...sheets: readonly Sheet[]): string {
  const file = path.join(folder, name);
  const parts = Object.fromEntries(sheets.map((sheet) => [sheet.name, partOf(sheet)]));
  writeFileSync(file, buildWorkbook({ sheets: parts }));
  return file;
}
const check = (...words: readonly string[]) => soukatsu('check', ...words, '--as-of', '2026-04-20');

test('gives a report a table, held against the others, and the disagreement once', async () => {
  const file = put('differs.xlsx', formWith('45'), notes, main);
  const { stdout, exitStatus } = await check(file, '--all-sheets', '--format', 'json');
  const reports: Report[] = JSON.parse(stdout);
  expect(exitStatus).toBe(1);
  for (const report of reports) expect(validatorOf('soukatsu-report-1')(report)).toBe(true);
  expect(reports.map(({ source, form }) => [source.sheet, form])).toEqual([
    ['様式2-1', 'evaluation'],
    ['総括表', undefined],
  ]);
  const found = reports.flatMap(({ source, findings }) =>
    findings
      .filter(({ rule }) => rule === 'sheets-disagree')
      .map(({ cells, elsewhere, fix }) => [source.sheet, cells, elsewhere, fix]),
  );
  expect(found).toEqual([['総括表', ['F4'], [{ sheet: '様式2-1', cells: ['C5'] }], null]]);
  expect(reports[1]?.sheets).toEqual({ compared: ['様式2-1'], left: [], notCompared: [] });
});

test('says in words which sheets are 様式2, and with which the table was held', async () => {
  const { stdout, stderr } = await check(put('same.xlsx', main, formWith('44'), notes), '--all-sheets');
  expect(stderr).toBe('');
  expect(stdout).toContain('same.xlsx / 様式2-1 … 様式2(施策ごとの評価シート)\n');
  expect(stdout).toContain('ほかのシート1枚と突き合わせました: 「様式2-1」\n');
  expect(stdout).toContain('シート2枚(総括表1枚、様式2 1枚): ');
  expect(stdout).not.toContain('シートどうしで値が違います');
});

test('a file without a table, and one that is not there, stand in their places', async () => {
  const words = [put('notes.xlsx', notes), put('one.xlsx', main), path.join(folder, 'none.xlsx')];
  const { stdout, exitStatus } = await check(...words, '--all-sheets', '--format', 'json');
  const objects: { readonly format: string }[] = JSON.parse(stdout);
  expect(objects.map(({ format }) => format)).toEqual([
    'soukatsu-failure/1',
    'soukatsu-report/1',
    'soukatsu-failure/1',
  ]);
  expect(exitStatus).toBe(2);
});

test('does not go with what is about one sheet, nor with another command', async () => {
  const file = put('one.xlsx', main);
  for (const words of [
    ['--sheet', '総括表'],
    ['--columns', '実績=F'],
  ])
    expect((await check(file, '--all-sheets', ...words)).exitStatus).toBe(64);
  expect((await soukatsu('recalc', file, '--in-place', '--all-sheets')).exitStatus).toBe(64);
});

test('without it the 総括表 is read, whichever 様式2 is in front', async () => {
  const { stdout } = await check(put('front.xlsx', formWith('45'), main), '--format', 'json');
  const report: Report = JSON.parse(stdout);
  expect([report.source.sheet, report.findings.some(({ rule }) => rule === 'sheets-disagree')]).toEqual([
    '総括表',
    false,
  ]);
  const alone: Report = JSON.parse(
    (await check(put('form.xlsx', formWith('45')), '--format', 'json')).stdout,
  );
  expect(alone.source.sheet).toBe('様式2-1');
});
