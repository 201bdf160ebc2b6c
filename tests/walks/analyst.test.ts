import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openWorkbook } from '../../src/files/index.js';
import { GUIDE_CLAIMS } from '../../src/project/probe/guide-claims.mjs';
import { SimulatedWorkbook } from '../../src/simulated-excel/index.js';
import { runScript } from '../office-script/built-script.js';
import { TODAY } from '../today.js';
import { run, typed } from './shell.js';
import { ANALYST } from './walks.js';

/** The federation's analyst: a folder of tables becomes one report, and JSON for whatever comes next; or the script in Excel on the web. */

const TABLE = readFileSync('tests/corpus/03-status-mismatch/table.tsv', 'utf8');
const NAMES = ['総括表.tsv', '総括表 (2).tsv', '総括表 (3).tsv'];
const SOCIETIES = ['一', '二', '三'].map((first) => `${first}見本商工会`);

let folder = '';
const at = (name: string) => path.join(folder, name);
const schema = (name: string) =>
  JSON.parse(readFileSync(at(`node_modules/soukatsu/schema/${name}`), 'utf8')) as Record<string, unknown>;
const schemaProblems = (name: string, value: unknown) => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema(name));
  validate(value);
  return validate.errors ?? [];
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-analyst-'));
  for (const [number, name] of NAMES.entries())
    writeFileSync(at(name), TABLE.replace(/\S*商工会/, SOCIETIES[number] ?? ''));
  // The file that the office was given, as `npm pack` and a release make it.
  run(`npm pack --ignore-scripts --loglevel=error --pack-destination "${folder}"`, process.cwd());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the packed file installs without a network', () => {
  run(ANALYST.command('install'), folder);
});

test('the folder becomes one report, and again', () => {
  for (let time = 0; time < 2; time += 1) {
    const { status, said } = typed(ANALYST.command('report'), folder);
    // 1 means findings. The second time the first report lies among the tables: it is passed over, and made anew.
    if (status !== 1) throw new Error(said);
    const opened = openWorkbook(readFileSync(at('集計.xlsx')), '集計.xlsx');
    const read = opened.ok ? opened.workbook.sheets.map((sheet) => sheet.sheet()) : [];
    const texts = read.flatMap((one) => (one.ok ? one.sheet.rows.flat().map(String) : [])).join();
    for (const society of SOCIETIES) expect(texts).toContain(society);
    expect(said).toContain('3件');
  }
});

test('one table comes as JSON that its schema describes', () => {
  const { status, stdout, said } = typed(ANALYST.command('json'), folder);
  if (status !== 1) throw new Error(said);
  const report = JSON.parse(stdout) as { readonly format: string };
  expect(report.format).toBe('soukatsu-report/1');
  expect(schemaProblems('soukatsu-report-1.schema.json', report)).toEqual([]);
});

test('the script the page names is in the package, and returns what its schema describes', () => {
  const page = readFileSync('docs/office-script.md', 'utf8');
  const [named = ''] = /dist\/office-script\/\w+\.ts/.exec(page) ?? [];
  expect(readFileSync(at(`node_modules/soukatsu/${named}`), 'utf8')).toContain('function main(');
  const book = new SimulatedWorkbook('総括表', () => new Date(TODAY));
  for (const [row, line] of TABLE.split(/\r?\n/).entries())
    for (const [column, text] of line.split('\t').entries()) book.activeSheet.enter(row, column, text);
  const { returned } = runScript(book, 'all', false, '');
  expect(schemaProblems('soukatsu-script-1.schema.json', returned)).toEqual([]);
});

test('the limits it is told have a source each, and add up', () => {
  const page = readFileSync('docs/office-script.md', 'utf8');
  expect(GUIDE_CLAIMS.filter(({ where }) => where.startsWith('office-script')).length).toBeGreaterThan(1);
  const number = (text: string | undefined) => Number(text?.replaceAll(',', ''));
  const [, requests, steps, files] =
    /24時間に([\d,]+)回[\s\S]*?1件に(\d+)つの操作[\s\S]*?([\d,]+)件/.exec(page) ?? [];
  expect(number(files)).toBe(Math.floor(number(requests) / number(steps)));
});
