import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../src/engine/index.js';
import { soukatsu } from './soukatsu.js';

/** `--columns` and the configuration: how a table is read, by a person's word. */

const TWO_TARGETS = [
  '令和5年度 みどり商工会 総括表',
  '指標|目標|目標|実績|達成状況',
  '窓口相談件数(件)|10|20|15|',
  '専門家派遣件数(件)|8|5|7|',
];
const UNKNOWN = [
  '令和5年度 みどり商工会のまとめ',
  'やること|めざす数|できた数|ひとこと',
  '窓口相談件数(件)|10|15|訪問先を増やした。',
  '専門家派遣件数(件)|8|7|日程が合わなかった。',
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-columns-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);
function put(name: string, lines: readonly string[]): string {
  writeFileSync(at(name), lines.map((line) => line.split('|').join('\t')).join('\n'));
  return at(name);
}
const config = (value: unknown) => writeFileSync(at('soukatsu.config.json'), JSON.stringify(value));
const AS_OF = ['--as-of', '2024-04-20'];

async function reportOf(...words: string[]): Promise<Report> {
  const { stdout, stderr } = await soukatsu('check', ...words, '--format', 'json', ...AS_OF);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
const targets = ({ indicators }: Report) => indicators.map(({ target, status }) => [target, status]);

describe('--columns', () => {
  test('what is printed with layout-unsure settles it, either way', async () => {
    const file = put('a.tsv', TWO_TARGETS);
    const unsure = await soukatsu('check', file, ...AS_OF);
    expect(unsure.exitStatus).toBe(1);
    const printed = [...unsure.stdout.matchAll(/--columns "([^"]+)"/g)].map(([, text = '']) => text);
    expect(printed).toHaveLength(2);
    const [own = '', other = ''] = printed;
    expect(targets(await reportOf(file, '--columns', own))).toEqual([
      [20, '未達成'],
      [5, '達成'],
    ]);
    const settled = await reportOf(file, '--columns', other);
    expect(targets(settled)).toEqual([
      [10, '達成'],
      [8, '未達成'],
    ]);
    expect(settled.layout).toMatchObject({
      certain: true,
      certainty: 'settled',
      headRows: [2, 2],
      lastRow: 4,
    });
    expect(settled.policy).toMatchObject({ from: { columns: 'command-line' }, columns: other });
  });

  test('can be given in parts', async () => {
    const file = put('a.tsv', TWO_TARGETS);
    expect(targets(await reportOf(file, '--columns', '実績=D', '--columns', '目標=B'))).toEqual([
      [10, '達成'],
      [8, '未達成'],
    ]);
  });

  test('recalc writes by it, and by nothing that the rows contradict', async () => {
    const file = put('a.tsv', TWO_TARGETS);
    const written = await soukatsu('recalc', file, '-o', at('b.tsv'), '--columns', '目標=B', ...AS_OF);
    expect(written.exitStatus).toBe(0);
    expect(readFileSync(at('b.tsv'), 'utf8')).toContain('専門家派遣件数(件)\t8\t5\t7\t未達成');
    const rates = put('r.tsv', [
      '令和5年度 みどり商工会 総括表',
      '指標|目標|実績|達成率|達成状況',
      '窓口相談件数(件)|10|15|150%|',
      '専門家派遣件数(件)|8|7|87.5%|',
    ]);
    const against = ['recalc', rates, '-o', at('s.tsv'), '--columns', '実績=B 目標=C', ...AS_OF];
    expect((await soukatsu(...against)).exitStatus).toBe(1);
    expect(readFileSync(at('s.tsv'), 'utf8')).toBe(readFileSync(rates, 'utf8'));
  });

  test('tidy goes by it, and the tidied table has columns of its own', async () => {
    const file = put('a.tsv', TWO_TARGETS);
    expect((await soukatsu('tidy', file, '-o', at('t.xlsx'), ...AS_OF)).stderr).toContain('--columns "');
    const made = await soukatsu('tidy', file, '-o', at('t.xlsx'), '--columns', '目標=B', ...AS_OF);
    expect([made.exitStatus, made.stderr]).toEqual([0, '']);
    expect(targets(await reportOf(at('t.xlsx')))).toEqual([
      [10, '達成'],
      [8, '未達成'],
    ]);
  });

  test('report takes it for every file', async () => {
    const files = [put('a.tsv', TWO_TARGETS), put('b.tsv', TWO_TARGETS)];
    const { exitStatus } = await soukatsu(
      'report',
      ...files,
      '-o',
      at('r.xlsx'),
      '--columns',
      '目標=B',
      ...AS_OF,
    );
    expect(exitStatus).toBe(1);
    expect((await soukatsu('report', ...files, '-o', at('q.xlsx'), ...AS_OF)).stdout).toContain('要確認2件');
  });

  test.each([
    ['じっせき=D', '名前はありません'],
    ['実績=D 目標=D', '両方に指定されています'],
    ['実績=XFE', '表の外です'],
    ['実績=Q', '表の外です'],
    ['見出し=99', '表の外です'],
    ['実績=?', '「?」'],
    ['', '空です'],
  ])('%p is bad usage (64), with a sentence that says why', async (text, says) => {
    const result = await soukatsu('check', put('a.tsv', TWO_TARGETS), '--columns', text, ...AS_OF);
    expect([result.exitStatus, result.stdout]).toEqual([64, '']);
    expect(result.stderr).toContain(says);
    expect(result.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a column without a figure is an input that can’t be used (2)', async () => {
    const result = await soukatsu('check', put('a.tsv', TWO_TARGETS), '--columns', '目標=A', ...AS_OF);
    expect([result.exitStatus, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain('「目標」に指定したA列には数値がありません。');
  });

  test('is told where the heads can’t be made out, and works once it is filled in', async () => {
    const file = put('u.tsv', UNKNOWN);
    const refused = await soukatsu('check', file, ...AS_OF);
    expect(refused.exitStatus).toBe(2);
    expect(refused.stderr).toContain('B列「めざす数」');
    expect(refused.stderr).toContain('実績値・目標値の列が分かりません');
    const printed = /--columns "([^"]+)"/.exec(refused.stderr)?.[1] ?? '';
    const asIs = await soukatsu('check', file, '--columns', printed, ...AS_OF);
    expect([asIs.exitStatus, asIs.stderr]).toEqual([64, expect.stringContaining('「実績=?」')]);
    const filled = printed.replace('実績=?', '実績=C').replace('目標=?', '目標=B');
    expect(targets(await reportOf(file, '--columns', filled))).toEqual([
      [10, '達成'],
      [8, '未達成'],
    ]);
  });
});

describe('soukatsu.config.json', () => {
  const heads = '指標|目標|目標|実績|達成状況';

  test('holds for the heads it names, in its folder and below, and is said', async () => {
    config({ columns: [{ heads, columns: '実績=D 目標=B' }] });
    const file = put('a.tsv', TWO_TARGETS);
    const report = await reportOf(file);
    expect(targets(report)).toEqual([
      [10, '達成'],
      [8, '未達成'],
    ]);
    expect(report.policy.from.columns).toBe('config');
    const { stdout } = await soukatsu('check', file, ...AS_OF);
    expect(stdout).toContain('設定ファイルにより、次の列で読みました: 実績=D 目標=B');
    // The words of the heads stand in the report.
    expect(report.layout?.heads).toBe(heads);
  });

  test('gives way to the command line', async () => {
    config({ columns: [{ heads, columns: '実績=D 目標=B' }], measureRule: 'majority' });
    const file = put('a.tsv', TWO_TARGETS);
    const { policy, indicators } = await reportOf(file, '--columns', '目標=C', '--measure-rule', 'all');
    expect([policy.from, policy.measureRule, indicators[0]?.target]).toEqual([
      { measureRule: 'command-line', columns: 'command-line' },
      'all',
      20,
    ]);
    expect((await reportOf(file)).policy).toMatchObject({
      measureRule: 'majority',
      from: { measureRule: 'config' },
    });
  });

  test('settles directions and rules too', async () => {
    config({ rulesOff: ['status-blank'], directions: [{ label: '空き店舗数(件)', better: 'lower' }] });
    const file = put('d.tsv', [
      '令和5年度 みどり商工会 総括表',
      '指標|目標|実績|達成状況',
      '空き店舗数(件)|10|8|',
    ]);
    const { findings, indicators, policy } = await reportOf(file);
    expect(findings.map(({ rule }) => rule)).toEqual([]);
    expect([indicators[0]?.status, policy.from.rulesOff]).toEqual(['達成', 'config']);
  });

  test('another one is named with --config', async () => {
    writeFileSync(at('own.json'), JSON.stringify({ columns: [{ heads, columns: '目標=B' }] }));
    const file = put('a.tsv', TWO_TARGETS);
    expect((await reportOf(file)).policy.from.columns).toBeUndefined();
    expect((await reportOf(file, '--config', at('own.json'))).policy.from.columns).toBe('config');
    expect((await soukatsu('check', file, '--config', at('none.json'))).exitStatus).toBe(64);
  });
});
