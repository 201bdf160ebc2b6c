import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sampleRows } from '../../engine/summary/sample-tables.js';
import { buildWorkbook } from '../../files/build-workbook.js';
import { soukatsu } from '../soukatsu.js';

/** Nothing that is there is written over, in whatever way it is named. */

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-over-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
const text = (name: string) => readFileSync(at(name), 'utf8');
const TABLE = sampleRows('みどり商工会', 7, ['12(10)', '8(10)'])
  .map((row) => row.join('\t'))
  .join('\n');
const saved = (name: string) => {
  const parts = unzipSync(readFileSync(at(name)));
  const app = strFromU8(parts['docProps/app.xml'] ?? new Uint8Array());
  parts['docProps/app.xml'] = strToU8(app.replace('</Properties>', '<Company>a</Company></Properties>'));
  return put(name, zipSync(parts));
};

const COMMANDS = [
  ['recalc', 'b.tsv'],
  ['tidy', 'b.xlsx'],
  ['report', 'b.xlsx'],
] as const;

describe.each(COMMANDS)('%s', (command, output) => {
  const write = (to: string, ...more: string[]) => soukatsu(command, put('a.tsv', TABLE), '-o', to, ...more);

  test('leaves a file that is there, and replaces it where it is told to', async () => {
    put(output, 'what was there');
    const refused = await write(at(output));
    expect(refused).toMatchObject({ exitStatus: 2, stderr: expect.stringContaining('--overwrite') });
    expect(text(output)).toBe('what was there');
    expect((await write(at(output), '--overwrite')).exitStatus).toBeLessThan(2);
    expect(text(output)).not.toBe('what was there');
    expect(readdirSync(folder).sort()).toEqual(['a.tsv', output]);
  });

  test('leaves folders, and links that lead nowhere, whatever it is told', async () => {
    mkdirSync(at(`d${path.extname(output)}`));
    symlinkSync(at('nowhere'), at(`l${path.extname(output)}`));
    for (const more of [[], ['--overwrite']]) {
      expect((await write(at(`l${path.extname(output)}`), ...more)).exitStatus).toBe(2);
      expect(existsSync(at('nowhere'))).toBe(false);
    }
    expect(statSync(at(`d${path.extname(output)}`)).isDirectory()).toBe(true);
  });
});

describe('an output that is the input', () => {
  const book = buildWorkbook({});
  const ways: readonly (readonly [string, () => string])[] = [
    ['itself', () => at('a.xlsx')],
    ['by a way round', () => path.join(folder, '..', path.basename(folder), 'a.xlsx')],
    [
      'by a symbolic link',
      () => {
        symlinkSync(at('a.xlsx'), at('s.xlsx'));
        return at('s.xlsx');
      },
    ],
    [
      'by a second name',
      () => {
        linkSync(at('a.xlsx'), at('h.xlsx'));
        return at('h.xlsx');
      },
    ],
    [
      'by a folder that is a link',
      () => {
        symlinkSync(folder, at('f'));
        return path.join(at('f'), 'a.xlsx');
      },
    ],
    ['in other cases', () => at('A.XLSX')],
  ];
  test.each(ways)('%s is left, --overwrite or not', async (_, way) => {
    put('a.xlsx', book);
    const output = way();
    for (const command of ['recalc', 'tidy', 'report'])
      for (const more of [[], ['--overwrite']]) {
        const result = await soukatsu(command, at('a.xlsx'), '-o', output, ...more);
        expect([command, result.exitStatus, result.stderr]).toEqual([
          command,
          2,
          expect.stringContaining('読み取るファイルの一つ'),
        ]);
      }
    expect(new Uint8Array(readFileSync(at('a.xlsx')))).toEqual(book);
  });

  test('the second of several is left too', async () => {
    const [a, b] = [put('a.tsv', TABLE), put('b.xlsx', book)];
    expect((await soukatsu('report', a, b, '-o', b, '--overwrite')).exitStatus).toBe(2);
    expect(new Uint8Array(readFileSync(b))).toEqual(book);
  });

  test('but a way to it that is only alike is another file', async () => {
    mkdirSync(at('A'));
    expect(
      (await soukatsu('recalc', put('a.tsv', TABLE), '-o', path.join(at('A'), 'a.tsv'))).exitStatus,
    ).toBe(0);
  });
});

test.each(['tidy', 'report'])('%s makes its own book again while it is as it was made', async (command) => {
  const file = put('a.tsv', TABLE);
  const again = () => soukatsu(command, file, '-o', at('b.xlsx'));
  for (const _ of [1, 2, 3]) expect((await again()).exitStatus).toBeLessThan(2);
  const other = await soukatsu(command === 'tidy' ? 'report' : 'tidy', file, '-o', at('b.xlsx'));
  expect(other.exitStatus).toBeLessThan(2);
  saved('b.xlsx');
  const before = readFileSync(at('b.xlsx'));
  expect(await again()).toMatchObject({ exitStatus: 2, stderr: expect.stringContaining('変更されている') });
  expect(readFileSync(at('b.xlsx')).equals(before)).toBe(true);
});

test('a tidied table that recalc has written into is no longer as it was made', async () => {
  const file = put('a.tsv', TABLE);
  await soukatsu('tidy', file, '-o', at('b.xlsx'));
  const parts = unzipSync(readFileSync(at('b.xlsx')));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<sheetData>');
  await soukatsu('recalc', at('b.xlsx'), '-o', at('c.xlsx'));
  // Nothing was to be written: the copy is the same book.
  expect((await soukatsu('tidy', file, '-o', at('c.xlsx'))).exitStatus).toBeLessThan(2);
  await soukatsu('recalc', at('b.xlsx'), '--in-place', '--highlight');
  expect((await soukatsu('tidy', file, '-o', at('b.xlsx'))).exitStatus).toBe(2);
});

test('the answers of a source go into the tidied table, its mark does not', async () => {
  const file = put('a.tsv', TABLE);
  await soukatsu('tidy', file, '-o', at('b.xlsx'));
  await soukatsu('tidy', at('b.xlsx'), '-o', at('c.xlsx'));
  const marks = Object.values(unzipSync(readFileSync(at('c.xlsx')))).filter((part) =>
    strFromU8(part).includes('urn:soukatsu-made:1'),
  );
  expect(marks).toHaveLength(1);
  expect((await soukatsu('tidy', file, '-o', at('c.xlsx'))).exitStatus).toBeLessThan(2);
});

test('JSON says the same', async () => {
  put('b.tsv', 'what was there');
  const { stdout } = await soukatsu('recalc', put('a.tsv', TABLE), '-o', at('b.tsv'), '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ format: 'soukatsu-failure/1', code: 'output-exists' });
});

describe('what a command reads beside its tables is no output either', () => {
  test.each([
    ['the list of names', 'recalc', ['--files-from', 'names.tsv', '-o', '.', '--overwrite'], 'names.tsv'],
    [
      'the configuration',
      'recalc',
      ['names.tsv', '--config', 'c.tsv', '-o', 'c.tsv', '--overwrite'],
      'c.tsv',
    ],
    [
      'the configuration of a report',
      'report',
      ['names.tsv', '--config', 'c.xlsx', '-o', 'c.xlsx', '--overwrite'],
      'c.xlsx',
    ],
  ] as const)('%s', async (_, command, words, kept) => {
    mkdirSync(at('in'));
    put('in/names.tsv', TABLE);
    const content = kept === 'names.tsv' ? 'in/names.tsv\n' : '{}';
    put(kept, content);
    const before = process.cwd();
    process.chdir(folder);
    try {
      const inside = words.map((word) =>
        word === 'names.tsv' && kept !== 'names.tsv' ? 'in/names.tsv' : word,
      );
      expect((await soukatsu(command, ...inside)).exitStatus).toBe(2);
    } finally {
      process.chdir(before);
    }
    expect(text(kept)).toBe(content);
  });
});
