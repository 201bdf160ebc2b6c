import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openedXlsx, textsOf } from '../../../files/open-for-test.js';
import { soukatsu } from '../../soukatsu.js';
import { INTENDED } from '../summary-sheet.js';

/**
 * Issue 4, must show 1, on workbooks of writers other than Excel and LibreOffice. Each .xlsx lies beside the script that wrote it
 * (openpyxl 3.1.5, XlsxWriter 3.2.9), for their packages are not needed to test.
 */

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-other-writers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The formats of the cells, in the order their numbers count. */
const formatsOf = (styles: string) =>
  styles.match(/<cellXfs.*?<\/cellXfs>/s)?.[0].match(/<xf [^>]*?\/>|<xf [^>]*?[^/]>.*?<\/xf>/gs) ?? [];

const withoutCells = (sheet: string) =>
  Object.keys(INTENDED).reduce(
    (rest, cell) => rest.replace(new RegExp(`<c r="${cell}"(?:[^>]*/>|.*?</c>)`, 's'), `[${cell}]`),
    sheet,
  );

describe.each([
  ['by-openpyxl.xlsx', ['chart', 'comment', 'media', 'drawing', 'table']],
  ['by-xlsxwriter.xlsx', ['chart', 'comment', 'drawing', 'table']],
])('%s', (name, kinds) => {
  const from = path.join(__dirname, name);
  const bytes = new Uint8Array(readFileSync(from));
  const before = unzipSync(bytes);
  let written = new Uint8Array();
  let after: Record<string, Uint8Array> = {};
  const text = (parts: Record<string, Uint8Array>, part: string) =>
    strFromU8(parts[part] ?? new Uint8Array());

  beforeAll(async () => {
    const to = path.join(folder, name);
    const { exitStatus, stderr } = await soukatsu('recalc', from, '-o', to);
    expect([exitStatus, stderr]).toEqual([0, '']);
    written = new Uint8Array(readFileSync(to));
    after = unzipSync(written);
  });

  test('holds what its writer can put into a workbook', () => {
    for (const kind of kinds)
      expect([kind, Object.keys(before).some((part) => part.includes(kind))]).toEqual([kind, true]);
  });

  test('is recalculated: the intended cells hold the new values, the rest theirs', () => {
    const expected = textsOf(openedXlsx(bytes)).map((row) => [...row]);
    for (const [cell, value] of Object.entries(INTENDED)) {
      const row = expected[Number(cell.slice(1)) - 1];
      if (row) row['ABCDEFGH'.indexOf(cell.slice(0, 1))] = value;
    }
    expect(textsOf(openedXlsx(written))).toEqual(expected);
  });

  test('keeps its parts in their order, and all but the sheet and its formats byte for byte', () => {
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((part) =>
      Buffer.compare(before[part] ?? Buffer.of(), after[part] ?? Buffer.of()),
    );
    expect(changed.sort()).toEqual([STYLES, SHEET]);
    expect(withoutCells(text(after, SHEET))).toBe(withoutCells(text(before, SHEET)));
  });

  test('gains one format, the text of a tally, behind those it had', () => {
    const [had, has] = [formatsOf(text(before, STYLES)), formatsOf(text(after, STYLES))];
    expect(has.slice(0, had.length)).toEqual(had);
    expect(has.slice(had.length)).toEqual([expect.stringContaining('numFmtId="49"')]);
  });
});
