import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cellText } from '../../src/cells/sheet.js';
import type { Report } from '../../src/engine/index.js';
import { openWorkbook } from '../../src/files/index.js';
import { sampleRows } from '../engine/summary/sample-tables.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';
import { soukatsu } from './soukatsu.js';

/** The state of the year on the command line (docs/table-rules.md, decision 11): `--as-of`, and what is said and written. */

const HALF = ['9(20)', '5(12)', '9(9)', '—(3)'];
const PLAN = ['(20)', '(12)', '(9)', '(3)'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-year-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);
function put(name: string, figures: readonly string[]): string {
  const rows = sampleRows('沢目商工会', 8, figures);
  if (!name.endsWith('.xlsx')) writeFileSync(at(name), rows.map((row) => row.join('\t')).join('\n'));
  else {
    const lines = rows.map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((text, c) => `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    );
    writeFileSync(at(name), buildWorkbook({ sheets: { 総括表: worksheet(lines.join('')) } }));
  }
  return at(name);
}
const bytes = (file: string) => readFileSync(file).toString('base64');
const textsOf = (file: string) => {
  const opened = openWorkbook(new Uint8Array(readFileSync(file)), file);
  const reading = opened.ok ? opened.workbook.sheets[0]?.sheet() : undefined;
  return reading?.ok ? reading.sheet.rows.map((row) => row.map(cellText)) : null;
};
const jsonOf = async (file: string, asOf: string): Promise<Report> =>
  JSON.parse((await soukatsu('check', file, '--as-of', asOf, '--format', 'json')).stdout);

describe('--as-of', () => {
  test.each([
    ['2026-10-10', 'open'],
    ['2027-03-30', 'open'],
    ['2027-03-31', 'closed'],
    ['2027-04-10', 'closed'],
  ])('%s: %s', async (asOf, state) => {
    expect((await jsonOf(put('a.tsv', HALF), asOf)).state).toBe(state);
  });

  test.each(['check', 'recalc', 'tidy', 'report'])(
    '%s refuses what is no day, and says how to write one',
    async (command) => {
      for (const asOf of ['2027-02-29', '2027/03/31', '令和9年3月31日', 'today']) {
        const result = await soukatsu(command, put('a.tsv', HALF), '-o', at('b.xlsx'), '--as-of', asOf);
        expect(result).toMatchObject({ exitStatus: 64, stdout: '' });
        expect(result.stderr).toContain('--as-of には日付を 2026-04-10 のように指定してください。');
      }
    },
  );

  test('left out it is today', async () => {
    const { stdout } = await soukatsu('check', put('a.tsv', HALF), '--format', 'json');
    expect(JSON.parse(stdout).state).toBe('closed');
  });
});

describe('check', () => {
  test('of a year under way: a question, progress and no tally', async () => {
    const { exitStatus, stdout } = await soukatsu('check', put('a.tsv', HALF), '--as-of', '2026-10-10');
    expect(exitStatus).toBe(1);
    expect(stdout).toContain('年度の途中: 目標に届いた指標1件、まだの指標2件、実績のない指標1件');
    expect(stdout).toContain('令和8年度が終わるのは2027年3月31日で、2026年10月10日はその前です。');
    expect(stdout).not.toMatch(/達成数計|書き込むセル|null/);
  });

  test('of a plan: a hint, and nothing else', async () => {
    const { exitStatus, stdout } = await soukatsu('check', put('a.tsv', PLAN), '--as-of', '2026-04-10');
    expect(exitStatus).toBe(0);
    expect(stdout).toContain('計画: 目標のある指標4件');
    expect(stdout).toContain('目標が4件、実績はこれからです。');
    expect(stdout).toContain('誤り0件、要確認0件、ヒント1件');
  });

  test('in English and as Markdown', async () => {
    const file = put('a.tsv', HALF);
    const english = await soukatsu('check', file, '--as-of', '2026-10-10', '--lang', 'en');
    expect(english.stdout).toContain('the year is not over: 1 reached the target, 2 not yet');
    const markdown = await soukatsu('check', file, '--as-of', '2026-10-10', '--format', 'markdown');
    expect(markdown.stdout).toContain('| 指標 | 年度の途中 |');
    expect(markdown.stdout).not.toContain('null');
  });

  test('as JSON: tallies without a text, no edits', async () => {
    const report = await jsonOf(put('a.tsv', HALF), '2026-10-10');
    expect(report).toMatchObject({
      state: 'open',
      edits: [],
      tallies: { measures: { text: null }, indicators: { achieved: 0, total: 4, review: 4, text: null } },
    });
    expect(report.indicators[0]).toMatchObject({ status: '要確認', rate: 0.45 });
  });
});

describe.each(['a.tsv', 'a.xlsx'])('recalc of %s', (name) => {
  test.each([
    ['a year under way', HALF, 1],
    ['a plan', PLAN, 0],
  ])('%s: writes no cell, and says why', async (_, figures, exitStatus) => {
    const file = put(name, figures);
    const [before, texts] = [bytes(file), textsOf(file)];
    const out = at(`out${path.extname(name)}`);
    const more = name.endsWith('.xlsx') ? ['--highlight'] : [];
    const result = await soukatsu('recalc', file, '-o', out, '--as-of', '2026-10-10', ...more);
    expect(result.exitStatus).toBe(exitStatus);
    expect(result.stdout).toContain('年度が終わっていない表のため、何も書き込みませんでした。');
    expect(textsOf(out)).toEqual(texts);
    expect(bytes(out)).toBe(before);
    const inPlace = await soukatsu('recalc', file, '--in-place', '--as-of', '2026-10-10', ...more);
    expect(inPlace.exitStatus).toBe(exitStatus);
    expect(bytes(file)).toBe(before);
  });

  test('of the same table after the year: writes', async () => {
    const result = await soukatsu('recalc', put(name, HALF), '--in-place', '--as-of', '2027-04-10');
    expect(result.stdout).toMatch(/^[1-9]\d*件のセルに書き込みました。/);
  });
});

test('tidy goes on, and writes neither verdict nor tally', async () => {
  const out = at('tidied.xlsx');
  const result = await soukatsu('tidy', put('a.tsv', HALF), '-o', out, '--as-of', '2026-10-10');
  expect(result.exitStatus).toBe(1);
  const texts = (textsOf(out) ?? []).slice(3, 8).flat();
  expect(texts.some((text) => text === '9(20)')).toBe(true);
  expect(texts.filter((text) => /^(?:達成|未達成|要確認|—|\d+\/\d+)$/.test(text))).toEqual([]);
});

test('report goes on, and says in which state a table is', async () => {
  const out = at('report.xlsx');
  const result = await soukatsu('report', put('a.tsv', HALF), '-o', out, '--as-of', '2026-10-10');
  expect(result.exitStatus).toBe(1);
  expect(existsSync(out)).toBe(true);
  expect((textsOf(out) ?? []).flat()).toContain('途中');
});

test('of a year under way the text says how far each indicator is, and of a closed one nothing', async () => {
  const file = put('a.tsv', ['9(20)', '0(12)', '9(9)', '—(3)']);
  const said = async (asOf: string) => (await soukatsu('check', file, '--as-of', asOf)).stdout;
  const open = await said('2026-10-10');
  const lines = open.slice(open.indexOf('進み具合')).split('\n').slice(1, 5);
  expect(lines.map((line) => line.replace(/^F(\d+)\t.*\(件\): /, '$1 '))).toEqual([
    '4 9件 / 20件 45% あと11件',
    '5 0件 / 12件 0% 未着手、あと12件',
    '6 9件 / 9件 100% 目標に届いています',
    '7 — / 3件 実績はまだありません',
  ]);
  expect(await said('2027-04-10')).not.toContain('進み具合');
});
