import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Cell, cellText, reportContent } from '../../src/engine/index.js';
import { writeWorkbook } from '../../src/new-workbook/index.js';
import { sampleTable, withNames } from '../engine/summary/sample-tables.js';
import { openedXlsx, sheetOf } from '../files/open-for-test.js';
import { describeWithLibreOffice, shownCells } from '../libre-office.js';

/** Issue 4, "numbers live as formulas": LibreOffice calculates them to the values that were written beside them. */

const FIGURES = ['12(10)', '8(10)', '5(5)', '集計中(3)', '7(—)', '△3(△2)'];
const several = ['みどり商工会', 'あおば*商工会', 'わかば商工会'].flatMap((society, at) =>
  [5, 6, 7].slice(at).map((year) => sampleTable(society, year, FIGURES.slice(0, year - 1))),
);
const many = Array.from({ length: 40 }, (_, at) =>
  withNames(sampleTable(`第${at}商工会`, 7, FIGURES.slice(at % 3, 3 + (at % 4)))),
);

const REPORTS = { 'several.xlsx': several, 'many.xlsx': many };

/** The workbook without the values beside its formulas. */
function uncalculated(bytes: Uint8Array): { bytes: Uint8Array; formulas: number } {
  const parts = unzipSync(bytes);
  let formulas = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const text = strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, () => {
      formulas += 1;
      return '</f>';
    });
    parts[name] = strToU8(text);
  }
  return { bytes: zipSync(parts), formulas };
}

/** A figure as LibreOffice writes it, with all its digits, or as it is stored. */
const readFigure = (text: string) => {
  if (!/^-?[\d,.]+%?$/.test(text)) return text;
  const number = Number(text.replace(/[,%]/g, '')) / (text.endsWith('%') ? 100 : 1);
  return String(Number(number.toPrecision(10)));
};
const stored = (cell: Cell) =>
  typeof cell === 'string' || cell.number === undefined ? cellText(cell) : String(cell.number);
/** Rows that can be compared: blanks at their ends and the line breaks of a cell left out. */
const bare = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => row.map(readFigure).join('\t').trimEnd())
    .join('\n')
    .trimEnd();

describeWithLibreOffice('LibreOffice calculates a report to the same values', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-report-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const written = Object.entries(REPORTS).map(([name, tables]) => {
    const made = writeWorkbook(reportContent({ tables, unread: [] }));
    if (!made.ok) throw new Error(made.message.en);
    return { name, whole: openedXlsx(made.bytes), ...uncalculated(made.bytes) };
  });
  let shown: ReturnType<typeof shownCells> = {};
  beforeAll(() => {
    for (const { name, bytes } of written) writeFileSync(path.join(folder, name), bytes);
    shown = shownCells(
      written.map(({ name }) => path.join(folder, name)),
      path.join(folder, 'shown'),
    );
  });

  test.each(written)('$name', ({ name, whole, formulas }) => {
    expect(formulas).toBeGreaterThan(100);
    const names = whole.sheets.map((sheet) => sheet.name);
    for (const sheet of ['集計', '指標×商工会', '一覧', '指摘'].filter((own) => names.includes(own)))
      expect(bare(shown[name]?.[sheet] ?? [])).toBe(
        bare(sheetOf(whole, names.indexOf(sheet)).rows.map((row) => row.map(stored))),
      );
  });
});
