import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import {
  afterStep,
  answersXml,
  type DecisionStep,
  decisionsXml,
  NO_DECISIONS,
} from '../../src/decisions/index.js';
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

function workbook(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
  const link = (number: number) =>
    `<Relationship Id="c${number}" Type="${type}" Target="../customXml/item${number}.xml"/>`;
  return buildWorkbook({
    sheets: { 総括表: worksheet(rows) },
    workbookRelationships: [1, 2, 3, 4, 5].map(link).join(''),
    extra: {
      'customXml/item1.xml': '<properties xmlns="urn:somebody-else"/>',
      'customXml/item2.xml': '<x/>',
      ...Object.fromEntries(parts.map((part, at) => [`customXml/item${at + 3}.xml`, part])),
    },
  });
}

const ANSWERED = { reason: '委員会で確認', date: '2026-04-10' };

/** Answers of the kinds that came later, in a part a newer version has added to; and a part of its own. */
const LATER = answersXml(
  [
    { kind: 'measureRule', answer: { measureRule: 'majority', ...ANSWERED } },
    { kind: 'ruleOff', answer: { rule: 'unit-missing', ...ANSWERED } },
    { kind: 'ruleOff', answer: { rule: 'measure-blank', ...ANSWERED } },
  ].reduce((all, decision) => afterStep(all, { step: 'keep', decision } as DecisionStep), NO_DECISIONS),
).replace('\n</', '\n  <wish><!-- 希望 --></wish>\n</');
const NEWER = '<answers xmlns="urn:soukatsu:answers:2"><wish/></answers>';

/** The part after answering findings of the table, each named by its rule. */
function answered(...answers: readonly (readonly [rule: string, choice: Choice])[]): string {
  const result = check(SHEET);
  if (!result.ok) throw new Error(result.failure.code);
  let decisions = NO_DECISIONS;
  for (const [rule, choice] of answers) {
    const finding = result.check.findings.find((own) => own.rule === rule);
    const decision = finding && decisionOn(result.check, finding, choice, ANSWERED);
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
async function reportOn(...parts: readonly (string | Uint8Array)[]): Promise<Report> {
  return JSON.parse((await soukatsu('check', put(workbook(...parts)), '--format', 'json')).stdout);
}

test('without a part of ours what is open stays open', async () => {
  const { indicators } = await reportOn();
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

test('recalc leaves every part as it was, byte for byte, and judges again under them', async () => {
  const file = put(workbook(ANSWERS, LATER, NEWER));
  const output = path.join(folder, 'out.xlsx');
  const { stdout } = await soukatsu('recalc', file, '-o', output, '--format', 'json');
  const report: Report = JSON.parse(stdout);
  expect(report.indicators.map(({ written }) => written)).toEqual(['未達成', '達成', '達成']);
  expect(report.edits).toEqual([]);
  const [before, after] = [file, output].map((own) => unzipSync(readFileSync(own)));
  for (const number of [1, 2, 3, 4, 5]) {
    const name = `customXml/item${number}.xml`;
    expect(after?.[name]?.length).toBeGreaterThan(0);
    expect(after?.[name]).toEqual(before?.[name]);
  }
  expect(report.policy.from.measureRule).toBe('workbook');
});

test('a table taken for that of the year’s end is judged as one, and the report says by whose word', async () => {
  const table = { title: TABLE[0]?.[0] ?? '', fiscalYear: 2025 };
  const step: DecisionStep = { step: 'keep', decision: { kind: 'yearEnd', answer: { table, ...ANSWERED } } };
  const file = put(workbook(answersXml(afterStep(NO_DECISIONS, step))));
  const within = ['--as-of', '2026-03-30'];
  const report: Report = JSON.parse((await soukatsu('check', file, '--format', 'json', ...within)).stdout);
  expect([report.state, report.policy.yearEnd]).toEqual(['closed', ANSWERED]);
  expect((await soukatsu('check', file, ...within)).stdout).toContain('年度末の表として判定しました');
  const open: Report = JSON.parse(
    (await soukatsu('check', put(workbook()), '--format', 'json', ...within)).stdout,
  );
  expect([open.state, open.policy.yearEnd]).toEqual(['open', undefined]);
});

test('tidy judges the new table under the same answers', async () => {
  const file = put(workbook(answered(['direction-unstated', 'higher'], ['figure-unreadable', '達成'])));
  const { stdout } = await soukatsu('tidy', file, '-o', path.join(folder, 'tidy.xlsx'));
  expect(stdout).toContain('要確認0件');
});

test('the tidied workbook keeps our parts, a newer version’s too, and nobody else’s', async () => {
  const utf = utf16(`\ufeff<?xml version="1.0" encoding="utf-16"?>${ANSWERS}`, true);
  const output = path.join(folder, 'tidy.xlsx');
  const { stdout } = await soukatsu('tidy', put(workbook(utf, LATER, NEWER)), '-o', output);
  expect(stdout).toContain('ブックの設定により、施策は過半数の指標が達成したときに達成としています。');
  const parts = unzipSync(readFileSync(output));
  const own = Object.keys(parts).filter((name) => name.startsWith('customXml/'));
  // The last is the mark of the book itself.
  expect(own).toHaveLength(4);
  // Of a part without a type of its own it is this one that holds.
  expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain('Extension="xml"');
  expect(parts['customXml/item1.xml']).toEqual(new Uint8Array(utf));
  expect(strFromU8(parts['customXml/item2.xml'] ?? new Uint8Array())).toBe(LATER);
  expect(strFromU8(parts['customXml/item3.xml'] ?? new Uint8Array())).toBe(NEWER);
  const again: Report = JSON.parse((await soukatsu('check', output, '--format', 'json')).stdout);
  expect(again.policy.from).toEqual({ measureRule: 'workbook', rulesOff: 'workbook' });
  expect(again.indicators.map(({ status }) => status)).toEqual(['未達成', '達成', '未達成']);
});

test('the workbook’s settings stand below the command line’s, and both are said', async () => {
  const own = await reportOn(LATER);
  expect(own.policy).toEqual({
    measureRule: 'majority',
    rulesOff: ['unit-missing'],
    from: { measureRule: 'workbook', rulesOff: 'workbook' },
    rulesKeptOn: ['measure-blank'],
  });
  const file = put(workbook(LATER));
  const asked = await soukatsu('check', file, '--measure-rule', 'all', '--format', 'json');
  expect(JSON.parse(asked.stdout).policy).toMatchObject({
    measureRule: 'all',
    from: { measureRule: 'command-line' },
  });
  for (const format of ['text', 'markdown']) {
    const { stdout } = await soukatsu('check', file, '--format', format);
    expect(stdout).toContain('ブックの設定により、施策は過半数の指標が達成したときに達成としています。');
    expect(stdout).toContain('ブックの設定により、次の確認をしていません: 「単位がありません」');
    expect(stdout).toContain('誤りの確認はブックの設定では止められないので、次の確認をしています: 「');
    const plain = await soukatsu('check', file, '--format', format, '--measure-rule', 'all', '--lang', 'en');
    expect(plain.stdout).not.toContain('a measure is achieved');
    expect(plain.stdout).toContain('By the workbook’s own settings these are not checked: ');
  }
});

test('a report says which workbooks are judged by settings of their own', async () => {
  // Of another society: the same one twice would be counted once.
  const plain = path.join(folder, 'plain.tsv');
  const [[title = ''] = [], ...others] = TABLE;
  const lines = [[title.replace('みどり', 'ひなた')], ...others].map((cells) => cells.join('\t'));
  writeFileSync(plain, lines.join('\n'));
  const output = path.join(folder, 'report.xlsx');
  await soukatsu('report', plain, put(workbook(LATER)), '-o', output);
  const strings = strFromU8(unzipSync(readFileSync(output))['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(strings).toContain(
    '施策はすべての指標が達成したときに達成(過半数で決めたファイル: table.xlsx)。一部の確認をしない設定のファイル: table.xlsx。',
  );
});

test.each([
  ['a damaged part', ANSWERS.slice(0, -3)],
  ['a part with something unknown', ANSWERS.replace('<aside', '<wish')],
  ['a damaged part of the later kinds', LATER.replace('</wish>', '')],
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
