import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Log, Result } from '../../../../src/cli/output/sarif/log.js';
import { reportAsSarif } from '../../../../src/cli/output/sarif/sarif.js';
import { readCorpus } from '../../../corpus/corpus.js';
import { reportOn } from '../../../corpus/measured.js';
import { buildWorkbook, worksheet } from '../../../files/build-workbook.js';
import { soukatsu } from '../../soukatsu.js';
import { sarifFaults } from './sarif-validator.js';

/** `--format sarif` is SARIF 2.1.0 by its own schema, and its fixes make the file what recalc would. */

const faultsOf = sarifFaults();

const ROWS = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
  ['1 支援', '', '(1) 相談件数\n(件)', '120(100)', '未達成', '計画どおり実施した。'],
  ['', '', '(2) 訪問件数(件)', '90(80)'],
  ['達成数計', '', '', '', '1/2', ''],
];
const quoted = (cell: string) => (/[\n,"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const CSV = ROWS.map((row) => row.map(quoted).join(',')).join('\r\n');

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-sarif-'));
  writeFileSync(at('r7 #1.csv'), CSV);
  const cells = ROWS.map((row, r) =>
    row.map((text, c) => `<c r="${'ABCDEF'[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join(''),
  );
  const sheet = worksheet(cells.map((row, r) => `<row r="${r + 1}">${row}</row>`).join(''));
  writeFileSync(at('r7.xlsx'), buildWorkbook({ sheets: { '総括表 ?': sheet } }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function logOf(file: string, ...words: string[]): Promise<Log> {
  const { stdout } = await soukatsu(
    'check',
    at(file),
    '--format',
    'sarif',
    '--as-of',
    '2026-05-01',
    ...words,
  );
  return JSON.parse(stdout);
}

/** The text with all fixes of a log made, from the last to the first. */
function fixed(text: string, { runs }: Log): string {
  const lines: number[] = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) lines.push(index + end.length);
  const offset = (line = 1, column = 1) => (lines[line - 1] ?? 0) + column - 1;
  const replacements = runs[0].results
    .flatMap(({ fixes = [] }) => fixes)
    .flatMap(({ artifactChanges }) => artifactChanges)
    .flatMap((change) => change.replacements)
    .map(({ deletedRegion: own, insertedContent }) => ({
      from: offset(own.startLine, own.startColumn),
      to: offset(own.endLine, own.endColumn),
      text: insertedContent.text,
    }))
    .sort((one, other) => other.from - one.from);
  return replacements.reduce((whole, own) => whole.slice(0, own.from) + own.text + whole.slice(own.to), text);
}

test('the corpus, by the schema of SARIF 2.1.0', async () => {
  const levels = new Set<Result['level']>();
  for (const table of readCorpus()) {
    const report = reportOn(table);
    if (!report) continue;
    const log = await reportAsSarif({ file: table.file, report, places: {}, note: '' }, 'ja');
    expect([table.name, faultsOf(JSON.parse(JSON.stringify(log)))]).toEqual([table.name, []]);
    const [{ results, tool }] = log.runs;
    for (const { level } of results) levels.add(level);
    expect(results.map(({ message }) => message.text)).toEqual(report.findings.map((own) => own.message));
    const known = tool.driver.rules.map(({ id }) => id);
    expect(results.filter(({ ruleId }) => !known.includes(ruleId))).toEqual([]);
  }
  expect([...levels].sort()).toEqual(['error', 'note', 'warning']);
});

test('the schema is no empty one', () => {
  expect(faultsOf({ version: '2.1.0' })).not.toEqual([]);
  expect(faultsOf({ version: '2.1.0', runs: [{ tool: { driver: { name: 1 } } }] })).not.toEqual([]);
});

test.each(['ja', 'en'])('each rule has its title and its page of help (%s)', async (language) => {
  const { runs } = await logOf('r7.xlsx', '--lang', language);
  for (const { shortDescription, help } of runs[0].tool.driver.rules) {
    expect(shortDescription.text).toMatch(language === 'ja' ? /[ぁ-ん]/ : /^[\x20-\x7e※—’]+$/);
    expect(help.markdown).toContain('## なぜ');
    expect(help.text).toContain('■ どう直す');
    if (language === 'en') expect(help.text.startsWith(shortDescription.text)).toBe(true);
  }
});

test('in a text file, results and fixes have their lines, and the fixes make it what recalc writes', async () => {
  const log = await logOf('r7 #1.csv');
  expect(faultsOf(log)).toEqual([]);
  const wrong = log.runs[0].results.find(({ ruleId }) => ruleId === 'status-mismatch');
  // The label of the row goes over two lines.
  expect(wrong?.locations[0]).toMatchObject({
    physicalLocation: { region: { startLine: 4, startColumn: 15, endLine: 4, endColumn: 18 } },
    logicalLocations: [{ name: 'E3', fullyQualifiedName: "'r7 #1'!E3", kind: 'cell' }],
  });
  await soukatsu('recalc', at('r7 #1.csv'), '-o', at('out.csv'), '--as-of', '2026-05-01');
  expect(fixed(CSV, log)).toBe(readFileSync(at('out.csv'), 'utf8'));
});

test('in a workbook, a fix is of the cell, which is an artifact within the file', async () => {
  const log = await logOf('r7.xlsx');
  expect(faultsOf(log)).toEqual([]);
  const [{ artifacts, results }] = log.runs;
  const change = results.find(({ ruleId }) => ruleId === 'status-mismatch')?.fixes?.[0]?.artifactChanges[0];
  expect(change?.replacements).toEqual([
    { deletedRegion: { charOffset: 0, charLength: 3 }, insertedContent: { text: '達成' } },
  ]);
  const cell = artifacts[change?.artifactLocation.index ?? 0];
  expect(cell?.parentIndex).toBe(0);
  expect(decodeURIComponent(cell?.location.uri ?? '')).toBe('/総括表 ?/E3');
  expect(artifacts[0]?.location.uri).toMatch(/^file:.*\/r7\.xlsx$/);
});

test('a file that can’t be used is said by the program itself', async () => {
  const log = await logOf('none.xlsx');
  expect(faultsOf(log)).toEqual([]);
  expect(log.runs[0]).toMatchObject({
    results: [],
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'file-missing' } }],
      },
    ],
  });
});

test('several files are one log, each artifact still the one that is meant', async () => {
  const files = ['r7.xlsx', 'none.xlsx', 'r7 #1.csv'];
  const logs = await Promise.all(files.map((file) => logOf(file)));
  const words = [...files.map((file) => at(file)), '--format', 'sarif', '--as-of', '2026-05-01'];
  const whole: Log = JSON.parse((await soukatsu('check', ...words)).stdout);
  expect(faultsOf(whole)).toEqual([]);
  const [run] = whole.runs;
  expect(run.results.map(({ ruleId }) => ruleId)).toEqual(
    logs.flatMap(({ runs }) => runs[0].results.map(({ ruleId }) => ruleId)),
  );
  const pairs = JSON.stringify([run.results, run.invocations]).matchAll(/\{"uri":"([^"]+)","index":(\d+)\}/g);
  let seen = 0;
  for (const [, uri, index] of pairs) {
    expect(run.artifacts[Number(index)]?.location.uri).toBe(uri);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(10);
  const ids = run.tool.driver.rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(run.invocations).toMatchObject([{ executionSuccessful: false }]);
});

test.each([
  ['r7.xlsx', 'r7.xlsx'],
  ['令和7年度/総括表 1.xlsx', '%E4%BB%A4%E5%92%8C7%E5%B9%B4%E5%BA%A6/%E7%B7%8F%E6%8B%AC%E8%A1%A8%201.xlsx'],
  ['./a#b?.tsv', 'a%23b%3F.tsv'],
])('a name that is relative stays so: %s', async (file, uri) => {
  const report = reportOn(readCorpus()[0] ?? never());
  if (!report) return never();
  const { runs } = await reportAsSarif({ file, report, places: {}, note: '' }, 'ja');
  expect(runs[0].artifacts[0]?.location.uri).toBe(uri);
});

function never(): never {
  throw new Error('no such table');
}
