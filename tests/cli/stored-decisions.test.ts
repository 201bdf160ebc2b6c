import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterStep, decisionsXml, NO_DECISIONS } from '../../src/decisions/index.js';
import { type Choice, check, decisionOn, type Report } from '../../src/engine/index.js';
import { buildWorkbook, utf16, worksheet } from '../files/build-workbook.js';
import { soukatsu } from './soukatsu.js';

/** The command line judges a workbook under the answers the pane has kept in it. */

const TABLE = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
  ['1 商店街', '', '(1) 空き店舗数(店)', '11(12)', '', '減った。'],
  ['', '', '(2) 相談件数(件)', 'l2(12)', '', '増えた。'],
  ['2 創業支援', '達成', '(1) 創業者数(人)', '3(5)', '達成', '届いた。'],
];
const SHEET = { name: '総括表', firstRow: 0, firstColumn: 0, rows: TABLE };
const rows = TABLE.map(
  (cells, row) =>
    `<row r="${row + 1}">${cells
      .map(
        (text, column) =>
          `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      )
      .join('')}</row>`,
).join('');

function workbook(part: string | Uint8Array | null): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
  const link = (number: number) =>
    `<Relationship Id="c${number}" Type="${type}" Target="../customXml/item${number}.xml"/>`;
  return buildWorkbook({
    sheets: { 総括表: worksheet(rows) },
    workbookRelationships: `${link(1)}${link(2)}${link(3)}`,
    extra: {
      'customXml/item1.xml': '<properties xmlns="urn:somebody-else"/>',
      'customXml/item2.xml': '<x/>',
      ...(part === null ? {} : { 'customXml/item3.xml': part }),
    },
  });
}

/** The part after answering findings of the table, each named by its rule. */
function answered(...answers: readonly (readonly [rule: string, choice: Choice])[]): string {
  const result = check(SHEET);
  if (!result.ok) throw new Error(result.failure.code);
  let decisions = NO_DECISIONS;
  for (const [rule, choice] of answers) {
    const finding = result.check.findings.find((own) => own.rule === rule);
    const decision =
      finding && decisionOn(result.check, finding, choice, { reason: '委員会で確認', date: '2026-04-10' });
    if (!decision) throw new Error(`${rule} does not ask for ${choice}`);
    decisions = afterStep(decisions, { step: 'keep', decision });
  }
  return decisionsXml(decisions);
}

const ANSWERS = answered(
  ['direction-unstated', 'higher'],
  ['figure-unreadable', '達成'],
  ['status-mismatch', 'aside'],
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-answers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(content: Uint8Array): string {
  const file = path.join(folder, 'table.xlsx');
  writeFileSync(file, content);
  return file;
}
async function reportOn(part: string | Uint8Array | null): Promise<Report> {
  return JSON.parse((await soukatsu('check', put(workbook(part)), '--format', 'json')).stdout);
}

test('without a part of ours what is open stays open', async () => {
  const { indicators } = await reportOn(null);
  expect(indicators.map(({ status }) => status)).toEqual(['達成', '要確認', '未達成']);
});

test.each([
  ['UTF-8', ANSWERS],
  ['UTF-16 with a declaration', utf16(`\ufeff<?xml version="1.0" encoding="utf-16"?>${ANSWERS}`, true)],
])('answers kept in %s decide, and what was set aside is not written', async (_name, part) => {
  const { indicators, findings, edits } = await reportOn(part);
  expect(indicators.map(({ status }) => status)).toEqual(['未達成', '達成', '未達成']);
  expect(edits).toContainEqual({ cell: 'E3', from: '', to: '未達成' });
  expect(edits).toContainEqual({ cell: 'E4', from: '', to: '達成' });
  expect(edits.map(({ cell }) => cell)).not.toContain('E5');
  expect(findings.map(({ rule }) => rule)).not.toContain('status-mismatch');
});

test('recalc leaves the part as it was, byte for byte, and judges again under it', async () => {
  const file = put(workbook(ANSWERS));
  const output = path.join(folder, 'out.xlsx');
  const { stdout } = await soukatsu('recalc', file, '-o', output, '--format', 'json');
  const report: Report = JSON.parse(stdout);
  expect(report.indicators.map(({ written }) => written)).toEqual(['未達成', '達成', '達成']);
  expect(report.edits).toEqual([]);
  const [before, after] = [file, output].map((own) => unzipSync(readFileSync(own)));
  for (const name of ['customXml/item1.xml', 'customXml/item2.xml', 'customXml/item3.xml'])
    expect(after?.[name]).toEqual(before?.[name]);
});

test('tidy judges the new table under the same answers', async () => {
  const file = put(workbook(answered(['direction-unstated', 'higher'], ['figure-unreadable', '達成'])));
  const { stdout } = await soukatsu('tidy', file, '-o', path.join(folder, 'tidy.xlsx'));
  expect(stdout).toContain('要確認0件');
});

test.each([
  ['a damaged part', ANSWERS.slice(0, -3)],
  ['a part with something unknown', ANSWERS.replace('<aside', '<wish')],
])('%s stops every command with its sentence, and nothing is written', async (_name, part) => {
  const file = put(workbook(part));
  const output = path.join(folder, 'out.xlsx');
  for (const words of [
    ['check', file],
    ['recalc', file, '-o', output],
    ['tidy', file, '-o', output],
  ]) {
    const result = await soukatsu(...words);
    expect(result.exitStatus).toBe(2);
    expect(result.stderr).toMatch(/判断の記録.*読み取れません。/);
  }
  expect(() => readFileSync(output)).toThrow();
});
