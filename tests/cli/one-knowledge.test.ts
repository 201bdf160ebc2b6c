import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cellText } from '../../src/cells/sheet.js';
import type { Report } from '../../src/engine/index.js';
import { openWorkbook } from '../../src/files/index.js';
import { soukatsu } from './soukatsu.js';

/** What is known in one place holds wherever the command line shows it. */

const HEADS = '施策\t達成状況※1\t施策目標(指標)\t実績値(目標値)\t達成状況※2\t検証及び改善点';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-words-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);
function put(year: string, ...rows: readonly string[]): string {
  const lines = [`${year} みどり商工会アクションプログラム 総括表`, HEADS, ...rows];
  writeFileSync(at('table.tsv'), lines.join('\n'));
  return at('table.tsv');
}
const checked = (file: string, ...words: string[]) =>
  soukatsu('check', file, '--as-of', '2026-04-10', ...words);
async function reported(file: string): Promise<Report> {
  return JSON.parse((await checked(file, '--format', 'json')).stdout);
}

test('tidy keeps the era of a table of 昭和63年度', async () => {
  const file = put('昭和63年度', '1 経営支援\t達成\t(1) 相談件数(件)\t12(10)\t達成\t続ける。');
  const output = at('tidy.xlsx');
  await soukatsu('tidy', file, '-o', output, '--as-of', '2026-04-10');
  const opened = openWorkbook(new Uint8Array(readFileSync(output)), output);
  const reading = opened.ok ? opened.workbook.sheets[0]?.sheet() : undefined;
  if (!reading?.ok) throw new Error('no sheet');
  const texts = reading.sheet.rows.flatMap((row) => row.map(cellText));
  expect(texts).toContain('S63実績値(目標値)');
  expect((await reported(output)).fiscalYear).toBe(1988);
});

test('a 施策 that is not settled is told in English words and quotation marks', async () => {
  const file = put(
    '令和7年度',
    '1 経営支援\t\t(1) 巡回件数(件)\t集計中(10)\t\t',
    '\t\t(2) 相談件数(件)\t12(10)\t達成\t',
  );
  const { stdout } = await checked(file, '--lang', 'en');
  const line = stdout.split('\n').find((own) => own.includes('※1'));
  expect(line).toContain(
    'depends on indicators that need review: “(1) 巡回件数(件)”. Settle the indicators first;',
  );
  expect(stdout).not.toMatch(/[「」]/);
});

test.each(['該当なし', '設定しない', '設定していない', '定めず', 'n/a'])(
  '120(%s) beside the same word in ※2 is no error',
  async (word) => {
    const file = put(
      '令和7年度',
      `1 経営支援\t達成\t(1) 相談件数(件)\t120(${word})\t${word}\t`,
      '\t\t(2) 巡回件数(件)\t90(80)\t達成\t',
    );
    const { indicators, findings } = await reported(file);
    expect(indicators[0]?.status).toBe('—');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

test('十万円 is a scale: an amount in yen is brought to it', async () => {
  const file = put('令和7年度', '1 経営支援\t達成\t(1) 売上額(十万円)\t1億2,000万円(1億円)\t達成\t続ける。');
  const { indicators, findings } = await reported(file);
  expect(indicators[0]).toMatchObject({ unit: '十万円', actual: 1_200, target: 1_000, status: '達成' });
  expect(findings.map(({ rule }) => rule)).not.toContain('unit-mismatch');
});
