import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cellText, type Report } from '../../src/engine/index.js';
import { type Line, sheetOf } from '../engine/comparison/two-years.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';
import { openedXlsx } from '../files/open-for-test.js';
import { validatorOf } from '../schema/shipped-schema.js';
import { soukatsu } from './soukatsu.js';

/** `soukatsu compare` (docs/command-line.md). */

const M = '1 相談の場をつくる';
const LAST: readonly Line[] = [
  [M, '(1) 窓口相談件数(件)', '41(40)', '曜日を決めて開いた。'],
  [M, '(2) 専門家派遣件数(件)', '9(12)', '日程が合わなかった。'],
  [M, '(3) 会報の発行回数(回)', '6(6)', '予定どおり発行した。'],
];
const OWN: readonly Line[] = [
  [M, '(1) 会報の発行回数(回)', '5(6)', '紙が届かなかった。'],
  [M, '(2) 窓口相談件数(件)', '44(42)', '曜日を決めて開いた。'],
  [M, '(3) 専門家派遣件数(件)', '13(12)', '派遣先を先に決めた。'],
];

let folder = '';
const at = (name: string) => path.join(folder, name);
function put(name: string, era: number, lines: readonly Line[], society?: string): string {
  const { rows } = sheetOf(era, lines, society);
  writeFileSync(at(name), rows.map((row) => row.map(cellText).join('\t')).join('\n'));
  return at(name);
}
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-compare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const AS_OF = ['--as-of', '2026-04-20'];
const compare = (...words: readonly string[]) => soukatsu('compare', ...words, ...AS_OF);
const rulesOf = ({ findings }: Report) => findings.map(({ rule }) => rule);

test('says what check says, and what strikes beside last year', async () => {
  const [last, own] = [put('r6.tsv', 6, LAST), put('r7.tsv', 7, OWN)];
  const alone: Report = JSON.parse((await soukatsu('check', own, '--format', 'json', ...AS_OF)).stdout);
  const { stdout } = await compare(last, own, '--format', 'json');
  const report: Report = JSON.parse(stdout);
  expect(validatorOf('soukatsu-report-1')(JSON.parse(stdout))).toBe(true);
  expect(rulesOf(report).sort()).toEqual([...rulesOf(alone), 'comment-copied', 'target-changed'].sort());
  expect(report.lastYear).toEqual({
    source: { file: 'r6.tsv', sheet: 'r6' },
    title: '令和6年度 みどり商工会行動計画 総括表',
    fiscalYear: 2024,
    state: 'closed',
    matched: 3,
    gone: [],
    new: [],
    notCompared: [],
  });
  expect(report.indicators.map(({ lastYear }) => lastYear?.actual)).toEqual([6, 41, 9]);
  expect(alone).not.toHaveProperty('lastYear');
  const { indicators, findings: _, lastYear: __, ...rest } = report;
  expect(alone).toMatchObject(rest);
  expect(indicators.map(({ lastYear, ...one }) => one)).toEqual(alone.indicators);
});

test.each([
  ['text', '令和6年度の表「r6.tsv」と比べました。両方にある指標は3件です。'],
  ['markdown', '令和6年度の表「`r6.tsv`」と比べました。'],
  ['sarif', 'target-changed'],
  ['github', '::notice file='],
])('as %s', async (format, holds) => {
  const { stdout } = await compare(put('r6.tsv', 6, LAST), put('r7.tsv', 7, OWN), '--format', format);
  expect(stdout).toContain(holds);
  expect(stdout).toContain('40件から、42件に変わっています');
});

test('last year’s figures are found, and end with 1', async () => {
  const { exitStatus, stdout } = await compare(
    put('r6.tsv', 6, LAST),
    put('r7.tsv', 7, LAST),
    '--format',
    'json',
  );
  const report: Report = JSON.parse(stdout);
  expect(exitStatus).toBe(1);
  expect(rulesOf(report).filter((rule) => rule === 'last-year-figures')).toHaveLength(1);
});

test('with -o writes a report with both years, and that is not read as a table', async () => {
  const words = [put('r6.tsv', 6, LAST), put('r7.tsv', 7, OWN), '-o', at('out.xlsx')];
  const { exitStatus, stderr } = await compare(...words);
  expect([exitStatus, stderr]).toEqual([1, '']);
  const { sheets } = openedXlsx(readFileSync(at('out.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['集計', '指標の推移', '一覧', '指摘']);
  const again = await compare(...words);
  expect([again.exitStatus, again.stderr]).toEqual([1, '']);
  const read = await soukatsu('check', at('out.xlsx'), '--sheet', '指標の推移');
  expect([read.exitStatus, read.stdout]).toEqual([2, '']);
});

test('two sheets of one workbook', async () => {
  const part = (era: number, lines: readonly Line[]) =>
    worksheet(
      sheetOf(era, lines)
        .rows.map(
          (row) =>
            `<row>${row.map((text) => `<c t="inlineStr"><is><t>${cellText(text)}</t></is></c>`).join('')}</row>`,
        )
        .join(''),
    );
  writeFileSync(at('book.xlsx'), buildWorkbook({ sheets: { R7: part(7, OWN), R6: part(6, LAST) } }));
  const words = [at('book.xlsx'), at('book.xlsx'), '--last-sheet', 'R6', '--sheet', 'R7'];
  expect((await compare(...words)).stdout).toContain(
    '令和6年度の表「R6」と比べました。両方にある指標は3件です。',
  );
  const { exitStatus, stderr } = await compare(at('book.xlsx'), at('book.xlsx'));
  expect([exitStatus, stderr]).toEqual([
    2,
    'soukatsu: 「R7」とこの表は、どちらも令和7年度の表なので、比べません。前の年度の表を選んでください。\n',
  ]);
});

test('never writes over either table, nor over what is there', async () => {
  const [last, own] = [put('r6.xlsx', 6, LAST), put('r7.tsv', 7, OWN)];
  put('r6.tsv', 6, LAST);
  for (const out of [last, own.replace('.tsv', '.xlsx')]) writeFileSync(out, 'x');
  expect((await compare(at('r6.tsv'), own, '-o', last)).exitStatus).toBe(2);
  expect(readFileSync(last, 'utf8')).toBe('x');
});

describe('what can’t be compared ends with 2, and says why', () => {
  const code = async (last: string, own: string) => {
    const { exitStatus, stdout, stderr } = await compare(last, own, '--format', 'json', '-o', at('out.xlsx'));
    expect([exitStatus, existsSync(at('out.xlsx'))]).toEqual([2, false]);
    expect(stderr).toMatch(/^soukatsu: .+。\n$/);
    const failure: { code: string; source: { file: string } } = JSON.parse(stdout);
    return [failure.code, failure.source.file];
  };

  test('another year, another society, no year', async () => {
    const own = put('r7.tsv', 7, OWN);
    expect(await code(put('r8.tsv', 8, LAST), own)).toEqual(['not-earlier', 'r7.tsv']);
    expect(await code(own, own)).toEqual(['not-earlier', 'r7.tsv']);
    expect(await code(put('aoba.tsv', 6, LAST, 'あおば商工会'), own)).toEqual(['other-society', 'r7.tsv']);
    const noYear = put('no-year.tsv', 6, LAST);
    writeFileSync(noYear, readFileSync(noYear, 'utf8').replaceAll(/令和6年度|R6/g, ''));
    expect(await code(noYear, own)).toEqual(['earlier-without-year', 'no-year.tsv']);
    expect(await code(put('r6.tsv', 6, LAST), noYear)).toEqual(['own-without-year', 'no-year.tsv']);
  });

  test('no file, no table, columns that are not certain', async () => {
    const own = put('r7.tsv', 7, OWN);
    expect(await code(at('none.tsv'), own)).toEqual(['file-missing', 'none.tsv']);
    writeFileSync(at('minutes.tsv'), '議事録\n出席者\t5名\n');
    expect(await code(at('minutes.tsv'), own)).toEqual(['no-header', 'minutes.tsv']);
    const two = [
      '指標\t目標\t目標\t実績\t達成状況',
      '窓口相談件数(件)\t10\t20\t15\t',
      '専門家派遣件数(件)\t8\t5\t7\t',
    ];
    for (const era of [6, 7])
      writeFileSync(at(`two${era}.tsv`), [`令和${era}年度 みどり商工会 総括表`, ...two].join('\n'));
    expect(await code(at('two6.tsv'), own)).toEqual(['earlier-unsure', 'two6.tsv']);
    expect(await code(put('r6.tsv', 6, LAST), at('two7.tsv'))).toEqual(['own-unsure', 'two7.tsv']);
  });
});

test.each([
  [['a.tsv'], 'compare には'],
  [['a.tsv', 'b.tsv', 'c.tsv'], 'compare には'],
  [['a.tsv', 'b.tsv', '--in-place'], '--in-place'],
  [['a.tsv', 'b.tsv', '-o', 'out.csv'], '.xlsx'],
  [['a.tsv', '*.tsv'], 'ファイル二つ'],
])('%j is bad usage', async (words, says) => {
  const { exitStatus, stderr } = await compare(...words);
  expect([exitStatus, stderr.includes(says)]).toEqual([64, true]);
});

test('of an earlier table whose year was not over it is said', async () => {
  const [last, own] = [put('r6.tsv', 6, LAST, 'みどり商工会(中間評価)'), put('r7.tsv', 7, OWN)];
  const { stdout } = await compare(last, own);
  expect(stdout).toContain('その表は、年度の途中の表です。値は年度末のものではありません。');
});
