import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, parseCellAddress, type Sheet, tidy, tidyContent } from '../../src/engine/index.js';
import { readCorpus } from '../corpus/corpus.js';
import { holdsTable } from '../corpus/expected.js';
import { openedXlsx, sheetOf, textsOf } from '../files/open-for-test.js';
import { meets } from '../thinned.js';
import { partsOf, written } from './opened-parts.js';

function checked(sheet: Sheet) {
  const result = check(sheet);
  if (!result.ok) throw new Error(result.failure.message.ja);
  return result.check;
}

function tidiedWorkbook(sheet: Sheet, own = checked(sheet)): Uint8Array {
  return written(tidyContent(tidy(sheet, own), sheet));
}

/** The sample of the workbench as the engine reads it. */
function sample(): Sheet {
  const file = path.join(__dirname, '../../assets/sample/midori-r7.json');
  const { cells }: { cells: Record<string, { text?: string }> } = JSON.parse(readFileSync(file, 'utf8'));
  const rows: string[][] = [];
  for (const [address, { text }] of Object.entries(cells)) {
    const place = parseCellAddress(address);
    if (!place || text === undefined) continue;
    while (rows.length <= place.row) rows.push([]);
    const row = rows[place.row] ?? [];
    while (row.length <= place.column) row.push('');
    row[place.column] = text;
  }
  return { name: '総括表', firstRow: 0, firstColumn: 0, rows };
}

/** Tables that `tidy` is given: one whose columns are not certain is refused before. */
const tables = readCorpus().filter(
  ({ expected }) => holdsTable(expected) && !expected.findings.some(({ rule }) => rule === 'layout-unsure'),
);

// Every fourth one in `npm test`.
test.each(tables.flatMap((table, place) => (meets(place, 0, 4) ? [[table.name, table] as const] : [])))(
  '%s is read back from its tidied workbook with the same verdicts, and its source cell by cell',
  (_, { sheet }) => {
    const own = checked(sheet);
    const bytes = tidiedWorkbook(sheet, own);
    partsOf(bytes);
    const workbook = openedXlsx(bytes);
    const before = own.judged;
    const after = checked(sheetOf(workbook)).judged;
    const verdicts = (own: typeof before) =>
      [own.indicators, own.measures].map((rows) => rows.map(({ verdict }) => verdict));
    expect(verdicts(after)).toEqual(verdicts(before));
    expect(after.tallies.indicators.text).toBe(before.tallies.indicators.text);
    const filled = (rows: readonly (readonly string[])[]) =>
      rows.flatMap((row, r) => row.flatMap((text, c) => (text === '' ? [] : [`${r},${c}: ${text}`])));
    const source = sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
    const written = filled(textsOf(workbook, 2)).map((line) => line.replace(/\r\n/g, '\n'));
    expect(written).toEqual(filled(source).map((line) => line.replace(/\r\n/g, '\n')));
  },
);

describe('the tidied sample', () => {
  const bytes = tidiedWorkbook(sample());
  const parts = partsOf(bytes);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';

  test('holds 4/10 and 14/21, with no error and nothing to review', () => {
    const { judged, findings, edits } = checked(sheetOf(openedXlsx(bytes)));
    expect(judged.tallies.measures?.text).toBe('4/10');
    expect(judged.tallies.indicators.text).toBe('14/21');
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(edits).toEqual([]);
  });

  test('prints on A4 landscape, one page wide, its header repeated and frozen, its pages numbered', () => {
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/);
    expect(sheet).toContain('&amp;P / &amp;N');
    expect(sheet).toMatch(/<pane ySplit="3" topLeftCell="A4"/);
    expect(parts['xl/workbook.xml']).toContain('name="_xlnm.Print_Titles" localSheetId="0">総括表!$3:$3<');
  });

  test('merges the header and the groups, and keeps figures and tallies as text', () => {
    expect(sheet).toContain('<mergeCell ref="A3:B3"/>');
    expect((sheet.match(/<mergeCell /g) ?? []).length).toBeGreaterThan(10);
    expect(sheet).not.toMatch(/<c [^>]*><v>4\/10/);
    expect(sheet.match(/<c r="[A-Z]+\d+"(?: s="\d+")?><v>/g)).toBeNull();
  });

  test('names its sheets and every change in words', () => {
    const workbook = openedXlsx(bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['総括表', '変更一覧', '元の表']);
    expect(textsOf(workbook, 1)[2]).toEqual(['種類', '元のセル', '元の内容', '整えた表のセル', '新しい内容']);
  });
});
