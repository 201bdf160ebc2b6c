import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckArguments, OneFile } from '../../src/cli/arguments/arguments.js';
import { isSoonDone } from '../../src/cli/soon-done.js';
import { buildWorkbook } from '../files/build-workbook.js';
import { TODAY } from '../today.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-soon-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const work = (name: string, bytes: Uint8Array | null): OneFile<CheckArguments> => {
  const file = path.join(folder, name);
  if (bytes) writeFileSync(file, bytes);
  return {
    command: 'check',
    inputs: { files: [file], filesFrom: null, stdinName: null },
    file,
    stdin: null,
    sheet: null,
    allSheets: false,
    measureRule: null,
    asOf: TODAY,
    columns: [],
    config: null,
    language: 'ja',
    format: 'text',
    isQuiet: false,
    isOneOfSeveral: false,
  };
};

test.each<[string, string, Uint8Array | null, boolean]>([
  ['a book of the usual size', 'a.xlsx', buildWorkbook({}), true],
  ['a file that is not there', 'none.xlsx', null, true],
  ['bytes that are no container', 'b.xlsx', new Uint8Array(1000), true],
  ['a short text', 'a.tsv', new Uint8Array(100_000).fill(9), true],
  ['a long text', 'b.tsv', new Uint8Array(200_000).fill(9), false],
  [
    'a small book that unpacks into much',
    'c.xlsx',
    buildWorkbook({ extra: { a: ' '.repeat(3_000_000) } }),
    false,
  ],
])('%s', async (_, name, bytes, soon) => {
  expect(await isSoonDone(work(name, bytes))).toBe(soon);
});
