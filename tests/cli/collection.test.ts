import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReportedCollection } from '../../src/engine/index.js';
import { cellText } from '../../src/engine/index.js';
import { type Line, sheetOf } from '../engine/comparison/two-years.js';
import { openedXlsx } from '../files/open-for-test.js';
import { soukatsu } from './soukatsu.js';

/** `soukatsu report` of many societies (docs/command-line.md, "A federation's collection"). */

const M = '1 相談の場をつくる';
const lines = (figure: string, label = '(2) 専門家派遣件数(件)'): readonly Line[] => [
  [M, '(1) 窓口相談件数(件)', figure, '窓口を増やした。'],
  [M, label, '12(12)', '予定どおり派遣した。'],
];

let folder = '';
const at = (name: string) => path.join(folder, name);
const textOf = (society: string, own: readonly Line[], era = 7) =>
  sheetOf(era, own, society)
    .rows.map((row) => row.map(cellText).join('\t'))
    .join('\n');
async function put(name: string, society: string, own: readonly Line[], era = 7): Promise<string> {
  writeFileSync(at(name), textOf(society, own, era));
  await soukatsu('recalc', at(name), '--in-place', '--as-of', '2026-04-20');
  return at(name);
}
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-collection-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = (...words: readonly string[]) =>
  soukatsu('report', ...words, '-o', at('out.xlsx'), '--as-of', '2026-04-20');
const equal = () =>
  Promise.all(
    ['みどり', 'あおば', 'こだま', 'わかば'].map((name, place) =>
      put(`${place}.tsv`, `${name}商工会`, lines(`${41 + place}(40)`)),
    ),
  );

test('equal books find nothing, and end with 0', async () => {
  const files = await equal();
  const { exitStatus, stdout } = await report(...files);
  expect(exitStatus).toBe(0);
  expect(stdout).toContain('提出: 4商工会\n');
  expect(stdout).not.toContain('[');
});

test('who has not handed in, what stands twice and what is far from the others are told, and end with 1', async () => {
  const files = await equal();
  const more = [
    await put('5.tsv', 'ひなた商工会', lines('430(40)')),
    await put('1b.tsv', 'あおば商工会', lines('48(40)')),
  ];
  writeFileSync(at('names.txt'), 'みどり商工会\nあおば\nしらかば商工会\n');
  const { exitStatus, stdout } = await report(...files, ...more, '--expected', at('names.txt'));
  expect(exitStatus).toBe(1);
  const found = stdout.split('\n').filter((line) => line.startsWith('['));
  expect(found.map((line) => line.split(':')[0])).toEqual([
    '[同じ商工会の表が重複] あおば商工会',
    '[ほかとかけ離れた達成率] ひなた商工会 5.tsv G4',
    '[名簿にない商工会] こだま商工会',
    '[名簿にない商工会] わかば商工会',
    '[名簿にない商工会] ひなた商工会',
  ]);
  expect(stdout).toContain('未提出: しらかば商工会\n');
  const { sheets } = openedXlsx(readFileSync(at('out.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual([
    '提出状況',
    '集計',
    '指標×商工会',
    '集約の指摘',
    '一覧',
    '指摘',
  ]);
});

test('a master says what the form is; the configuration names who is to hand in', async () => {
  const files = await equal();
  const master = await put('master.tsv', '手本商工会', lines('40(40)', '(2) 夜間の相談件数(件)'));
  writeFileSync(at('soukatsu.config.json'), JSON.stringify({ expected: ['みどり商工会', 'もり商工会'] }));
  const { stdout } = await report(...files, '--master', master, '--format', 'collection');
  const collection: ReportedCollection = JSON.parse(stdout);
  expect(collection.form).toBe('master');
  expect(collection.findings.map(({ kind, files: of }) => `${kind} ${of[0]}`)).toEqual([
    ...[0, 1, 2, 3].map((place) => `renamed ${place}.tsv`),
    ...[1, 2, 3].map((place) => `not-expected ${place}.tsv`),
  ]);
  expect(collection.handIn.slice(0, 2).map(({ society, state }) => `${society} ${state}`)).toEqual([
    'みどり商工会 submitted',
    'もり商工会 missing',
  ]);
});

test('a list or a master that can’t be read ends with 2, and nothing is written', async () => {
  const files = await equal();
  writeFileSync(at('empty.txt'), '\n');
  for (const words of [
    ['--expected', at('none.txt')],
    ['--expected', at('empty.txt')],
    ['--master', at('empty.txt')],
  ]) {
    const { exitStatus, stderr } = await report(...files, ...words);
    expect([exitStatus, stderr.split('\n').length]).toEqual([2, 2]);
  }
  expect(() => readFileSync(at('out.xlsx'))).toThrow();
});

test('one society in several years is no collection', async () => {
  const files = [
    await put('r6.tsv', 'みどり商工会', lines('39(40)'), 6),
    await put('r7.tsv', 'みどり商工会', lines('44(40)')),
  ];
  const { stdout } = await report(...files, '--format', 'json');
  expect(JSON.parse(stdout)).toHaveLength(2);
  const { sheets } = openedXlsx(readFileSync(at('out.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['集計', '指標の推移', '一覧', '指摘']);
});

test('a society that has only a table of another year has not handed in', async () => {
  const files = await equal();
  const other = await put('6.tsv', 'もり商工会', lines('41(40)'), 6);
  writeFileSync(at('names.txt'), 'みどり\nあおば\nこだま\nわかば\nもり\n');
  const { exitStatus, stdout } = await report(...files, other, '--expected', at('names.txt'));
  expect(exitStatus).toBe(1);
  expect(stdout).toContain('提出: 4商工会(別の年度1)\n別の年度: もり\n');
});

test('names set apart by spaces are those of the list, and of a table without a name it is said', async () => {
  const names = ['みどり ', 'あ お ば　', '秋田県こだま', '秋田県 わかば '];
  const files = await Promise.all(
    names.map((name, place) => put(`${place}.tsv`, `${name}商工会`, lines(`${41 + place}(40)`))),
  );
  writeFileSync(at('names.txt'), 'みどり\nあおば\nこだま商工会\nわかば商工会\n');
  expect((await report(...files, '--expected', at('names.txt'))).exitStatus).toBe(0);
  const nameless = await put('9.tsv', '○○商工会', lines('44(40)'));
  const { exitStatus, stdout } = await report(...files, nameless, '--expected', at('names.txt'));
  expect(exitStatus).toBe(1);
  expect(stdout).toContain('提出: 4商工会(商工会名なし1)\n[商工会名が見つからない] 9.tsv: ');
  const [front] = openedXlsx(readFileSync(at('out.xlsx'))).sheets;
  const sheet = front?.sheet();
  const texts = sheet?.ok ? sheet.sheet.rows.flatMap((row) => row.map(cellText)) : [];
  expect(texts).toContain('商工会名なし(9.tsv)');
});
