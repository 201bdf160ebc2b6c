import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { cellAddress, check, reportOf, type Sheet } from '../../src/engine/index.js';
import { createWorkbookSession } from '../../src/excel/workbook-session.js';
import { checkHere } from '../../src/judging/check-here.js';
import { SimulatedWorkbook } from '../../src/simulated-excel/index.js';
import { readCorpus } from '../corpus/corpus.js';
import { differences, photograph, putTexts } from '../excel/open-table.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';
import { opened, openedXlsx, sheetOf } from '../files/open-for-test.js';
import { runScript } from '../office-script/built-script.js';
import { openExcel } from '../simulated-excel/open-excel.js';
import { meets } from '../thinned.js';
import { today } from '../today.js';

/**
 * The same table (docs/command-line.md, "JSON") as text, as a workbook, in Excel and through the Office Script gives
 * the same report but for its source. In `npm test` a table is tried in Excel, or as a workbook and through the script, and one that holds numbers with its numbers as
 * texts or as numbers; in `npm run test:long` in each way.
 */

const RULES = path.join(__dirname, '../engine/rules');
const FIXTURES = readdirSync(RULES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['ok', 'ng'].map((kind) => path.join(RULES, name, `${kind}.tsv`)));

/** Every table of the repository that is kept as a text file, in the encoding it is kept in. */
const TABLES = [...readCorpus().map(({ file }) => file), ...FIXTURES]
  // A file without a byte is no table of any kind.
  .filter((file) => statSync(file).size > 0)
  .map((file, place) => [path.relative(path.join(__dirname, '..'), file), file, place] as const);

const source = { file: '', sheet: '' };

/** The report of a sheet, or why there is none; as it is printed, that is as JSON. */
function told(sheet: Sheet): unknown {
  const result = check(sheet);
  const what = result.ok ? { ...reportOf(result.check, ''), source } : { failure: result.failure.message.ja };
  return JSON.parse(JSON.stringify(what));
}

/** What Excel would store as a number and show unchanged. */
const asNumber = (text: string): number | null =>
  text !== '' && text === String(Number(text)) && Number.isFinite(Number(text)) ? Number(text) : null;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;');

/** A workbook with the rows; numbers as texts or as numbers. */
function workbookOf(rows: readonly (readonly string[])[], numbers: boolean): Uint8Array {
  const cell = (text: string, row: number, column: number) => {
    const at = cellAddress(row, column);
    if (text === '') return '';
    if (numbers && asNumber(text) !== null) return `<c r="${at}"><v>${text}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  };
  const lines = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((text, c) => cell(text, r, c)).join('')}</row>`,
  );
  return buildWorkbook({ sheets: { 総括表: worksheet(lines.join('')) } });
}

const excel = openExcel();
const session = createWorkbookSession(excel.Excel, excel.Office, checkHere, today);

/** Puts the rows on a fresh active sheet of the simulated Excel. */
function intoExcel(
  workbook: SimulatedWorkbook,
  rows: readonly (readonly string[])[],
  numbers: boolean,
): void {
  const sheet = workbook.addSheet(`表${workbook.sheets.length}`);
  workbook.activeSheet = sheet;
  putTexts(sheet, rows);
  if (!numbers) return;
  for (const [row, texts] of rows.entries())
    for (const [column, text] of texts.entries()) {
      const value = asNumber(text);
      if (value !== null) sheet.store(row, column, { value });
    }
}

async function inExcel(): Promise<unknown> {
  const outcome = await session.check();
  if (!outcome.ok) return { failure: outcome.failure.message.ja };
  return JSON.parse(JSON.stringify({ ...reportOf(outcome.value.check, ''), source }));
}

function inScript(rows: readonly (readonly string[])[], numbers: boolean): unknown {
  const book = new SimulatedWorkbook('表', () => new Date(2026, 5, 1));
  intoExcel(book, rows, numbers);
  const before = photograph(book.activeSheet);
  const { returned, calls } = runScript(book, 'workbook', false);
  expect(calls).toEqual([]);
  expect(differences(before, photograph(book.activeSheet))).toEqual([]);
  const { written, left, failure, ...report } = returned;
  if (failure) return { failure: failure.message };
  expect([written, left]).toEqual([[], []]);
  return { ...report, source };
}

test('the tables are many', () => {
  expect(TABLES.length).toBeGreaterThan(200);
});

test.each(TABLES)('%s', async (_, file, place) => {
  const text = sheetOf(opened(new Uint8Array(readFileSync(file)), path.basename(file)));
  const rows = text.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  const expected = told(text);
  const holdsNumbers = rows.flat().some((cell) => asNumber(cell) !== null);
  const ways = holdsNumbers ? [false, true].filter((_way, at) => meets(at, place, 2)) : [false];
  // Two tables in a row differ in their numbers, two pairs in their readers.
  const pair = Math.floor(place / 2);
  for (const numbers of ways) {
    if (meets(0, pair, 2)) {
      intoExcel(excel.workbook, rows, numbers);
      expect({ numbers, excel: await inExcel() }).toEqual({ numbers, excel: expected });
    }
    if (!meets(1, pair, 2)) continue;
    expect({ numbers, workbook: told(sheetOf(openedXlsx(workbookOf(rows, numbers)))) }).toEqual({
      numbers,
      workbook: expected,
    });
    expect({ numbers, script: inScript(rows, numbers) }).toEqual({ numbers, script: expected });
  }
});
