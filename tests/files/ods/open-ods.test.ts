import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Sheet } from '../../../src/cells/sheet.js';
import { check, reportOf } from '../../../src/engine/index.js';
import { openWorkbook, openWritable } from '../../../src/files/index.js';
import { TODAY } from '../../today.js';

const NAMES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
].join(' ');

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';

function ods(tables: string, others: Record<string, string> = {}, styles = ''): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const parts = { mimetype: MIMETYPE, 'content.xml': content, ...others };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function sheetOf(bytes: Uint8Array, index = 0): Sheet {
  const opened = openWorkbook(bytes, '総括表.ods');
  if (!opened.ok) throw new Error(opened.failure.code);
  const reading = opened.workbook.sheets[index]?.sheet();
  if (!reading?.ok) throw new Error(reading?.failure.code);
  return reading.sheet;
}

const table = (rows: string, name = '総括表') => `<table:table table:name="${name}">${rows}</table:table>`;
const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const rowsOf = (rows: string) => sheetOf(ods(table(rows))).rows;

describe('a file of LibreOffice', () => {
  const report = (file: string) => {
    const sheet = sheetOf(readFileSync(file));
    const result = check(sheet, { asOf: TODAY });
    if (!result.ok) throw new Error(result.failure.code);
    return reportOf(result.check, '総括表');
  };

  test('gives what the workbook gives that it was made of', () => {
    const own = report('tests/files/ods/by-libreoffice.ods');
    expect(own.indicators.length).toBeGreaterThan(3);
    expect(own).toEqual(report('tests/cli/round-trip/other-writers/by-openpyxl.xlsx'));
  });

  test('is never written: whoever means to is told what to do', () => {
    const opened = openWritable(readFileSync('tests/files/ods/by-libreoffice.ods'), '総括表.ods');
    expect(opened.ok ? null : opened.failure.code).toBe('opendocument');
    expect(opened.ok ? null : opened.failure.message.ja).toContain('.xlsx');
  });
});

test.each([
  ['a text', cell('達成'), '達成'],
  ['paragraphs', '<table:table-cell><text:p>一</text:p><text:p>二</text:p></table:table-cell>', '一\n二'],
  ['spaces, tabs, breaks', cell('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'), 'a  b\tc\nd'],
  ['white space of the file', cell('相談\n   件数'), '相談 件数'],
  ['spans and links', cell('<text:span>13</text:span>3<text:a>(121)</text:a>'), '133(121)'],
  [
    'a reading beside it is not read',
    cell(
      '<text:ruby><text:ruby-base>商工会</text:ruby-base><text:ruby-text>しょうこうかい</text:ruby-text></text:ruby>',
    ),
    '商工会',
  ],
  [
    'a note is not read',
    '<table:table-cell><office:annotation><text:p>確認</text:p></office:annotation><text:p>10</text:p></table:table-cell>',
    '10',
  ],
  [
    'a picture with a text is not read',
    '<table:table-cell><draw:frame><text:p>図</text:p></draw:frame><text:p>10</text:p></table:table-cell>',
    '10',
  ],
  [
    'a number',
    cell('1,234', 'office:value-type="float" office:value="1234"'),
    { text: '1,234', number: 1234 },
  ],
  ['a rate', cell('80%', 'office:value-type="percentage" office:value="0.8"'), { text: '80%', number: 0.8 }],
  [
    'a date',
    cell('4月10日', 'office:value-type="date" office:date-value="2026-04-10"'),
    { text: '4月10日', number: 46_122 },
  ],
  [
    'a date with a time',
    cell('4/10 12:00', 'office:value-type="date" office:date-value="2026-04-10T12:00:00"'),
    { text: '4/10 12:00', number: 46_122.5 },
  ],
  [
    'a formula',
    cell('3', 'table:formula="of:=1+2" office:value-type="float" office:value="3"'),
    { text: '3', number: 3, fixed: 'formula' },
  ],
  [
    'a formula without a result',
    '<table:table-cell table:formula="of:=1+2"/>',
    { text: '', fixed: 'formula', uncalculated: true },
  ],
  [
    'an array',
    cell(
      '3',
      'table:formula="of:=1+2" table:number-matrix-rows-spanned="2" office:value-type="float" office:value="3"',
    ),
    { text: '3', number: 3, fixed: 'array' },
  ],
])('%s', (_, xml, read) => {
  expect(rowsOf(row(xml))).toEqual([[read]]);
});

test('repeated cells and rows that hold something are written out, blank ones only count', () => {
  const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
  const rows = rowsOf(
    `<table:table-row table:number-rows-repeated="2">${cell('a', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="2"/>${cell('b')}</table:table-row><table:table-row table:number-rows-repeated="1000000">${blank}</table:table-row>${row(cell('c'))}`,
  );
  expect(rows.slice(0, 2)).toEqual([
    ['a', 'a', '', '', 'b'],
    ['a', 'a', '', '', 'b'],
  ]);
  expect(rows).toHaveLength(1_000_003);
});

test('merges, what they cover, and what is hidden', () => {
  const sheet = sheetOf(
    ods(
      table(
        `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>${row(
          cell('広い', 'table:number-columns-spanned="2" table:number-rows-spanned="2"'),
          '<table:covered-table-cell><text:p>下</text:p></table:covered-table-cell>',
          cell('右'),
        )}<table:table-row table:visibility="filter"><table:covered-table-cell table:number-columns-repeated="2"/>${cell('下')}</table:table-row>`,
      ),
    ),
  );
  expect(sheet.rows).toEqual([
    ['広い', '', '右'],
    ['', '', '下'],
  ]);
  expect(sheet.merges).toEqual([{ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 }]);
  expect(sheet.hidden).toEqual({ rows: [1], columns: [1, 2] });
});

test('a table within a cell is no table of the sheet', () => {
  const inner = table(row(cell('x')), '中');
  expect(rowsOf(row(`<table:table-cell>${inner}<text:p>外</text:p></table:table-cell>`))).toEqual([['外']]);
});

test('the sheets by name, the hidden one, and the one in front', () => {
  const styles =
    '<style:style style:name="t1"><style:table-properties table:display="false"/></style:style><style:style style:name="t2"><style:table-properties/></style:style>';
  const settings =
    '<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><config:config-item config:name="ActiveTable" config:type="string">R7</config:config-item><config:config-item config:name="ZoomValue">100</config:config-item></office:document-settings>';
  const tables = `<table:table table:name="R6" table:style-name="t1">${row(cell('a'))}</table:table><table:table table:name="R7" table:style-name="t2">${row(cell('b'))}</table:table>`;
  const opened = openWorkbook(ods(tables, { 'settings.xml': settings }, styles), 'a.ods');
  if (!opened.ok) throw new Error(opened.failure.code);
  expect(opened.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['R6', 'hidden'],
    ['R7', 'visible'],
  ]);
  expect(opened.workbook.activeSheet).toBe(1);
});

const codeOf = (bytes: Uint8Array) => {
  const opened = openWorkbook(bytes, 'a.ods');
  return opened.ok ? 'ok' : opened.failure.code;
};

test.each([
  ['without its content', zipSync({ mimetype: strToU8(MIMETYPE) }), 'part-missing'],
  ['without a table', ods(''), 'no-sheets'],
  ['cut off', ods('<table:table>'), 'part-malformed'],
  [
    'encrypted',
    ods(table(row(cell('a'))), {
      'META-INF/manifest.xml':
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    }),
    'encrypted',
  ],
  [
    'with more than a sheet may hold',
    ods(
      table(
        `<table:table-row table:number-rows-repeated="1000000">${cell('a', 'table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
    ),
    'sheet-too-large',
  ],
  [
    'with more in its tables together',
    ods(
      Array.from({ length: 11 }, (_, at) =>
        table(`<table:table-row table:number-rows-repeated="100000">${cell('a')}</table:table-row>`, `${at}`),
      ).join(''),
    ),
    'sheet-too-large',
  ],
  [
    'with a text as often as there are cells',
    ods(
      table(
        `<table:table-row table:number-rows-repeated="100000">${cell('長'.repeat(10_000))}</table:table-row>`,
      ),
    ),
    'sheet-too-long',
  ],
])('a file %s is refused', (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});
