import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sampleRows } from '../../engine/summary/sample-tables.js';
import { soukatsu } from '../soukatsu.js';

/** `report --per-society FOLDER`: a page a society, which a federation's clerk can send as it is. */

const tsv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');
const WRONG = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
  ['1 支援', '達成', '(1) 相談件数(件)', '120(100)', '未達成', '計画どおり実施した。'],
  ['', '', '(2) 来場者数(人)', '集計中(50)', '', ''],
  ['達成数計', '1/1', '', '達成数計', '0/2', ''],
];

let folder = '';
const at = (...names: string[]) => path.join(folder, ...names);
const put = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};
const report = (...words: string[]) =>
  soukatsu('report', at('提出分'), '--per-society', at('商工会へ'), '--as-of', '2026-05-01', ...words);
const page = (name: string) => readFileSync(at('商工会へ', name), 'utf8').replaceAll('\r\n', '\n');
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-pages-'));
  mkdirSync(at('提出分'));
  put('提出分/みどり.tsv', tsv(WRONG));
  put('提出分/ひなた.tsv', tsv(sampleRows('ひなた商工会', 7, ['12(10)'])));
  put('提出分/こだま.tsv', '議事録\n出席者 5名\n');
  await soukatsu('recalc', at('提出分/ひなた.tsv'), '--in-place', '--as-of', '2026-05-01');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('which cell, what is written, what is right, why, and what to do', async () => {
  const { exitStatus, stdout, stderr } = await report();
  expect(exitStatus).toBe(2);
  expect(stderr).toContain('こだま.tsv');
  expect(stdout).toMatch(
    /商工会ごとのページを「.*商工会へ」に3件書き込みました\(うち指摘のないもの1件\)。\n/,
  );
  expect(readdirSync(at('商工会へ')).sort()).toEqual(['こだま.txt', 'ひなた.txt', 'みどり.txt'].sort());
  const own = page('みどり.txt');
  expect(own).toContain('ファイル: みどり.tsv\nシート: みどり\n確認の日: 2026年5月1日\n');
  expect(own).toContain('■ 直していただくところ(誤り) 2件\n\n1. E3、D3 達成状況※2が値と合いません\n');
  expect(own).toMatch(
    /対象: \(1\) 相談件数\(件\)\n {3}書かれている内容: 未達成\n {3}正しい内容: 達成\n {3}理由: 達成状況※2は「未達成」ですが.+\n {3}すること: .+直してください。\n/,
  );
  expect(own).toContain('■ 確かめて決めていただくところ(要確認)');
  // Nothing that is open is called right.
  const review = own.slice(own.indexOf('■ 確かめて'));
  expect(review).not.toContain('正しい内容');
});

test('a society without findings is told so, and one whose file can’t be used what is wrong with it', async () => {
  await report();
  expect(page('ひなた.txt')).toContain('確認の結果: 誤り0件、要確認0件、ヒント0件');
  expect(page('ひなた.txt')).toContain('指摘はありません。');
  expect(page('こだま.txt')).toMatch(
    /^\ufeffこのファイルは確認できませんでした。\n\nファイル: こだま\.tsv\n確認の日: .*\n\n.*総括表が見つかりません/,
  );
});

test('the workbook may be left out, and comes with the pages where it is asked for', async () => {
  await report();
  expect(readdirSync(folder).sort()).toEqual(['商工会へ', '提出分'].sort());
  const { stdout } = await report('-o', at('集計.xlsx'));
  expect(stdout).toMatch(/^2件の総括表を「.*集計\.xlsx」にまとめました。\n商工会ごとのページを/);
  expect(existsSync(at('集計.xlsx'))).toBe(true);
});

test('in English', async () => {
  await report('--lang', 'en');
  expect(page('みどり.txt')).toMatch(
    /■ To be corrected \(errors\) 2\n\n1\. E3, D3 [^\n]+\n {3}About: \(1\) 相談件数\(件\)\n {3}Written: 未達成\n {3}Right: 達成\n/,
  );
});

test('a page of ours takes its own place again, and nothing else is written over', async () => {
  await report();
  put('提出分/みどり.tsv', tsv(WRONG).replace('未達成', '達成'));
  expect((await report()).exitStatus).toBe(2);
  expect(page('みどり.txt')).not.toContain('正しい内容: 達成');
  // Somebody has written into one, and another's file has the name of a page.
  writeFileSync(at('商工会へ/みどり.txt'), `${page('みどり.txt')}電話済み\n`);
  writeFileSync(at('商工会へ/ひなた.txt'), '覚え書き\n');
  const { exitStatus, stderr } = await report();
  expect(exitStatus).toBe(2);
  expect(page('みどり.txt')).toContain('電話済み');
  expect(page('ひなた.txt')).toBe('覚え書き\n');
  expect(stderr).toMatch(
    /みどり\.txt」はすでにあるため|みどり\.txt」は、このプログラムが作ったあとで変更されている/,
  );
  expect(stderr).toContain(
    '商工会ごとのページのうち2件を書き込めませんでした。ほかのページは書き込みました。',
  );
  await report('--overwrite');
  expect(page('ひなた.txt')).toContain('指摘はありません。');
  expect(page('みどり.txt')).not.toContain('電話済み');
});

test('two tables of one name get no page rather than one for both', async () => {
  mkdirSync(at('別'));
  writeFileSync(at('別/みどり.tsv'), tsv(WRONG));
  const words = [at('提出分/みどり.tsv'), at('別/みどり.tsv'), at('提出分/ひなた.tsv')];
  const { exitStatus } = await soukatsu('report', ...words, '--per-society', at('商工会へ'));
  expect(exitStatus).toBe(2);
  expect(readdirSync(at('商工会へ'))).toEqual(['ひなた.txt']);
});

test('no cell writes a line of its own, or a command of the terminal', async () => {
  const hostile = WRONG.map((row) => [...row]);
  const title = hostile[0];
  if (title) title[0] = `${title[0]} \u202e\u001b[2J`;
  put('提出分/みどり.tsv', tsv(hostile));
  await report();
  expect([...'\u202e\u001b'].filter((letter) => page('みどり.txt').includes(letter))).toEqual([]);
});

test.each([
  [['check', 'a.tsv', '--per-society', 'x'], 'check に --per-society は使えません'],
  [['recalc', 'a.tsv', '--in-place', '--per-society', 'x'], 'recalc に --per-society は使えません'],
  [['tidy', 'a.tsv', '-o', 'x.xlsx', '--per-society', 'x'], 'tidy に --per-society は使えません'],
  [['report', 'a.tsv', '--per-society', ''], '--per-society にはフォルダーを指定してください'],
  [['report', 'a.tsv'], 'report には書き込み先を -o OUT.xlsx で指定してください'],
])('%j is bad usage', async (words, said) => {
  const { exitStatus, stderr } = await soukatsu(...words);
  expect(exitStatus).toBe(64);
  expect(stderr).toContain(said);
});
