import {
  copyFileSync,
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
import { makeHere } from '../../src/cli/make-here.js';
import { run } from '../../src/cli/run.js';
import { sampleRows } from '../engine/summary/sample-tables.js';
import { openedXlsx, textsOf } from '../files/open-for-test.js';
import { today } from '../today.js';
import { readTablesHere } from './soukatsu.js';

let folder = '';
let printed: string[] = [];
let shown: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-new-'));
  printed = [];
  shown = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);
const put = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};
const table = (society: string, figures: readonly string[], year = 7) =>
  sampleRows(society, year, figures)
    .map((row) => row.join('\t'))
    .join('\n');
const soukatsu = (...words: string[]) =>
  run(words, '9.9.9', {
    environment: {},
    today,
    readTables: readTablesHere,
    make: makeHere,
    readStdin: async () => ({ ok: true, bytes: new Uint8Array() }),
    print: async (text) => void printed.push(text),
    notice: null,
    progress: (done, all) => shown.push(`${done}/${all}`),
  });

describe('tidy', () => {
  test('a table whose columns are not certain is refused with the question, and nothing is written', async () => {
    const lines = [
      '令和7年度 みどり商工会 総括表',
      '指標\t実績\t目標\t目標\t達成状況',
      '窓口相談件数(件)\t42\t40\t60\t',
      '講習会参加者数(人)\t90\t80\t120\t',
      '会員数(人)\t310\t305\t330\t',
    ];
    const result = await soukatsu('tidy', put('two.tsv', lines.join('\n')), '-o', at('two.xlsx'));
    expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
    expect(result.stderr).toContain('目標値をD列');
    expect(existsSync(at('two.xlsx'))).toBe(false);
  });

  test('writes a new workbook beside the source and exits by what is left in it', async () => {
    const file = put('a.tsv', table('みどり商工会', ['12(10)', '8(10)']));
    const before = readFileSync(file);
    const result = await soukatsu('tidy', file, '-o', at('out.xlsx'));
    expect(result).toMatchObject({ exitStatus: 0, stderr: '' });
    expect(result.stdout).toContain('整えた表に残る指摘: 誤り0件、要確認0件');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(textsOf(openedXlsx(readFileSync(at('out.xlsx'))))[5]).toEqual(
      expect.arrayContaining(['達成数計', '0/1', '1/2']),
    );
    expect(readdirSync(folder).sort()).toEqual(['a.tsv', 'out.xlsx']);
  });

  test('exits 1 where something is left to review', async () => {
    const file = put('a.tsv', table('みどり商工会', ['集計中(10)']));
    expect(await soukatsu('tidy', file, '-o', at('out.xlsx'))).toMatchObject({ exitStatus: 1 });
  });

  test('--format json is one object that names every change', async () => {
    const file = put('a.tsv', table('みどり商工会', ['１２（10）']));
    const { stdout } = await soukatsu('tidy', file, '-o', at('out.xlsx'), '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'soukatsu-tidy/1',
      source: { file: 'a.tsv', sheet: 'a' },
      output: at('out.xlsx'),
      notes: expect.arrayContaining([
        { change: 'normalised', from: 'F4', to: 'F4', before: '１２（10）', after: '12(10)' },
      ]),
    });
  });

  test.each([
    ['no output', []],
    ['another format than .xlsx', ['-o', 'out.csv']],
    ['markdown', ['-o', 'out.xlsx', '--format', 'markdown']],
    ['an option of recalc', ['-o', 'out.xlsx', '--in-place']],
  ])('%s is exit 64', async (_, words) => {
    const file = put('a.tsv', table('みどり商工会', ['12(10)']));
    expect(await soukatsu('tidy', file, ...words)).toMatchObject({ exitStatus: 64, stdout: '' });
  });

  test('never over its source', async () => {
    await soukatsu('tidy', put('a.tsv', table('みどり商工会', ['12(10)'])), '-o', at('b.xlsx'));
    const before = readFileSync(at('b.xlsx'));
    expect(await soukatsu('tidy', at('b.xlsx'), '-o', at('./b.xlsx'))).toMatchObject({ exitStatus: 2 });
    expect(readFileSync(at('b.xlsx')).equals(before)).toBe(true);
  });
});

describe('report', () => {
  /** A table with its verdicts written, so that nothing is found. */
  const clean = async (name: string, society: string) => {
    const file = put(`${name}.tsv`, table(society, ['12(10)']));
    await soukatsu('recalc', file, '--in-place');
    return file;
  };

  test('a broken file is named, the rest goes on, and the exit status says so', async () => {
    const files = [
      await clean('a', 'あ商工会'),
      put('bad.xlsx', 'PK no workbook'),
      await clean('c', 'う商工会'),
    ];
    const result = await soukatsu('report', ...files, '-o', at('out.xlsx'));
    expect(result.exitStatus).toBe(2);
    expect(result.stderr).toMatch(/^soukatsu: bad\.xlsx: .+\n$/);
    expect(result.stdout).toContain('2件の総括表を');
    const workbook = openedXlsx(readFileSync(at('out.xlsx')));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      '提出状況',
      '集計',
      '一覧',
      '指摘',
      '読み取れないファイル',
    ]);
    expect(textsOf(workbook, 4)[3]?.[0]).toBe('bad.xlsx');
    expect(shown).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  test('exits 0 where nothing is found, 1 with findings, 2 where no file can be used', async () => {
    const good = await clean('a', 'あ商工会');
    expect(await soukatsu('report', good, '-o', at('0.xlsx'))).toMatchObject({ exitStatus: 0 });
    const found = put('b.tsv', table('い商工会', ['集計中(10)']));
    expect(await soukatsu('report', good, found, '-o', at('1.xlsx'))).toMatchObject({ exitStatus: 1 });
    const none = await soukatsu('report', at('none.tsv'), '-o', at('2.xlsx'));
    expect(none).toMatchObject({ exitStatus: 2, stdout: '' });
    expect(none.stderr).toContain('none.tsv');
    expect(existsSync(at('2.xlsx'))).toBe(false);
  });

  test('makes nothing that is taken for a 総括表 afterwards', async () => {
    const file = await clean('a', 'あ商工会');
    expect(await soukatsu('report', file, '-o', at('list.xlsx'))).toMatchObject({ exitStatus: 0 });
    expect(await soukatsu('check', at('list.xlsx'))).toMatchObject({ exitStatus: 2, stdout: '' });
  });

  test('--format json prints a report a file, in the order of the files', async () => {
    const files = [await clean('b', 'い商工会'), await clean('a', 'あ商工会')];
    const result = await soukatsu('report', ...files, '-o', at('out.xlsx'), '--format', 'json');
    const reports = JSON.parse(printed.join('') + result.stdout) as {
      format: string;
      source: { file: string };
    }[];
    expect(reports.map(({ format, source }) => [format, source.file])).toEqual([
      ['soukatsu-report/1', 'b.tsv'],
      ['soukatsu-report/1', 'a.tsv'],
    ]);
    // An object a piece, so that nothing of it waits for the last file.
    expect(printed).toHaveLength(2);
  });

  test('files of one name are told apart by their folders', async () => {
    const file = await clean('a', 'あ商工会');
    mkdirSync(at('r6'));
    copyFileSync(await clean('r6/b', 'い商工会'), at('r6/a.tsv'));
    await soukatsu('report', file, at('r6/a.tsv'), '-o', at('out.xlsx'));
    const rows = textsOf(openedXlsx(readFileSync(at('out.xlsx'))), 1);
    expect([rows[4]?.[1], rows[5]?.[1]]).toEqual([`${path.basename(folder)}/a.tsv`, 'r6/a.tsv']);
  });

  test('no file it reads is written over', async () => {
    const other = put('out.xlsx', 'a workbook of a colleague');
    const result = await soukatsu('report', await clean('a', 'あ商工会'), other, '-o', other, '--overwrite');
    expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
    expect(readFileSync(other, 'utf8')).toBe('a workbook of a colleague');
  });

  test('takes two hundred files', async () => {
    const first = readFileSync(await clean('a', 'あ商工会'), 'utf8');
    const files = Array.from({ length: 200 }, (_, index) =>
      put(`f${index}.tsv`, first.replace('あ商工会', `第${index}商工会`)),
    );
    expect(await soukatsu('report', ...files, '-o', at('out.xlsx'))).toMatchObject({ exitStatus: 0 });
    const rows = textsOf(openedXlsx(readFileSync(at('out.xlsx'))), 1);
    expect(rows[203]?.slice(0, 2)).toEqual(['200', 'f199.tsv']);
    expect(rows[204]?.slice(7, 10)).toEqual(['200', '200', '100.0%']);
  });
});
