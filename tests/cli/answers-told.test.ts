import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openedXlsx, textsOf } from '../files/open-for-test.js';
import { ANSWERS, book } from './next-books.js';
import { soukatsu } from './soukatsu.js';

/** Whoever reads a result sees that a person decided: why, when, and whether it still counts. */

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-told-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const put = (name: string, bytes: Uint8Array) => {
  writeFileSync(at(name), bytes);
  return at(name);
};
const told = (...words: string[]) => soukatsu(...words, '--as-of', '2026-05-01');
/** The figure of the indicator somebody gave a verdict on reads otherwise now. */
const answered = () => put('r7.xlsx', book(ANSWERS.map((xml) => xml.replace('"11(12)"', '"10(12)"'))));

test('in words', async () => {
  const { stdout } = await told('check', answered());
  const own = stdout.slice(stdout.indexOf('判断の記録')).split('\n');
  expect(own.slice(0, 4)).toEqual([
    '判断の記録5件',
    'D3\t[適用中] 向き: 高いほど良い … 委員会で確認(2026-04-10)',
    'D3\t[適用されていません] 判定: 達成 … 委員会で確認(2026-04-10)',
    '-\t[適用されていません] 問題なしにした指摘: 目標との差が大きい指標です … 委員会で確認(2026-04-10)',
  ]);
});

test('in English', async () => {
  const { stdout } = await told('check', answered(), '--lang', 'en');
  expect(stdout).toContain('D3\t[not in effect] Verdict: 達成 … 委員会で確認 (2026-04-10)');
});

test('in Markdown', async () => {
  const { stdout } = await told('check', answered(), '--format', 'markdown');
  expect(stdout).toContain(
    '## 判断の記録\n\n| セル | 状態 | 判断 | 理由・日付 |\n| --- | --- | --- | --- |\n| D3 | 適用中 | 向き: 高いほど良い | 委員会で確認(2026-04-10) |',
  );
});

test('in JSON', async () => {
  const report = JSON.parse((await told('check', answered(), '--format', 'json')).stdout);
  expect(report.answers.slice(0, 2)).toEqual([
    {
      cell: 'D3',
      kind: 'direction',
      answer: 'higher',
      reason: '委員会で確認',
      date: '2026-04-10',
      applies: true,
    },
    {
      cell: 'D3',
      kind: 'verdict',
      answer: '達成',
      reason: '委員会で確認',
      date: '2026-04-10',
      applies: false,
    },
  ]);
});

test('in the report, of one table and of many', async () => {
  const rowsOf = () => {
    const report = openedXlsx(new Uint8Array(readFileSync(at('report.xlsx'))));
    const rows = report.sheets.flatMap((_, index) => textsOf(report, index));
    const title = rows.findIndex(([first]) => first === '判断の記録');
    return rows.slice(title + 1);
  };
  const file = answered();
  await told('report', file, '-o', at('report.xlsx'));
  expect(rowsOf().slice(0, 3)).toEqual([
    ['セル', '状態', '判断', '理由・日付'],
    ['D3', '適用中', '向き: 高いほど良い', '委員会で確認(2026-04-10)'],
    ['D3', '適用されていません', '判定: 達成', '委員会で確認(2026-04-10)'],
  ]);
  await told('report', put('without.xlsx', book()), file, '-o', at('report.xlsx'));
  expect(rowsOf().find(([, name]) => name === 'r7.xlsx')).toEqual([
    '1',
    'r7.xlsx',
    'D3',
    '適用中',
    '向き: 高いほど良い',
    '委員会で確認(2026-04-10)',
  ]);
});

test('nothing is said where nobody has decided anything', async () => {
  const { stdout } = await told('check', put('r7.xlsx', book()));
  expect(stdout).not.toContain('判断の記録');
});
