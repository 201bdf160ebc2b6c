import type { Fixed } from '../../../src/cells/sheet.js';
import { buildWorkbook, type Parts, worksheet } from '../build-workbook.js';
import { openedXlsx, sheetOf } from '../open-for-test.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const read = (rows: string, extra: Parts = {}, after = '') =>
  sheetOf(openedXlsx(buildWorkbook({ sheets: { 総括表: worksheet(rows, after) }, extra })));

/** Why each cell of a sheet is fixed, `-` where it is not. */
const fixedOf = (rows: string, extra?: Parts): (Fixed | '-')[][] =>
  read(rows, extra).rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? '-' : (cell.fixed ?? '-'))),
  );

/** A sheet with a table from A1, and a second relationship to its part. */
const withTable = (attributes: string): Parts => ({
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}">${['a', 'b'].map((id) => `<Relationship Id="${id}" Type="${OFFICE}/table" Target="../tables/table1.xml"/>`).join('')}</Relationships>`,
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ${attributes}/>`,
});

const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

test('all cells of an array formula are fixed, those the file leaves out too', () => {
  const rows =
    `<row r="1">${text('A1', '見出し')}${text('B1', '達成状況')}</row>` +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f t="array" ref="B2:B4">IF(A2:A4&gt;0,"達成","未達成")</f><v>達成</v></c></row>' +
    '<row r="3"><c r="A3"><v>2</v></c><c r="B3" t="str"><v>達成</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>';
  expect(fixedOf(rows)).toEqual([
    ['-', '-'],
    ['-', 'array'],
    ['-', 'array'],
    ['-', 'array'],
  ]);
});

test('of an array that spills the first cell has a formula of its own, the others are filled by it', () => {
  const rows =
    '<row r="1"><c r="A1" t="str" cm="1"><f t="array" ref="A1:B2">_xlfn.ANCHORARRAY(D1)</f><v>達成</v></c><c r="B1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c></row>';
  expect(fixedOf(rows)).toEqual([
    ['formula', 'spill'],
    ['spill', 'spill'],
  ]);
});

test('a data table fixes its cells', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>4</v></c></row>' +
    '<row r="2"><c r="B2"><v>5</v></c></row>';
  expect(fixedOf(rows)).toEqual([
    ['-', 'array'],
    ['-', 'array'],
  ]);
});

test('the totals row of a table is fixed, blank cells too, its header and its body are not', () => {
  const rows =
    `<row r="1">${text('A1', '指標')}${text('B1', '達成状況')}${text('C1', '備考')}</row><row r="2">${text('A2', '開催')}${text('B2', '達成')}</row>` +
    `<row r="3">${text('A3', '集計')}<c r="C3"><f>SUBTOTAL(103,T[備考])</f><v>0</v></c></row>`;
  expect(fixedOf(rows, withTable('ref="A1:C3" totalsRowCount="1"'))).toEqual([
    ['-', '-', '-'],
    ['-', '-'],
    ['totals-row', 'totals-row', 'formula'],
  ]);
  expect(fixedOf(rows, withTable('ref="A1:C3"')).at(-1)).toEqual(['-', '-', 'formula']);
});

test('a table whose part is damaged keeps nobody from reading', () => {
  const damaged = { ...withTable(''), 'xl/tables/table1.xml': '<table' };
  expect(fixedOf(`<row r="1">${text('A1', '指標')}</row>`, damaged)).toEqual([['-']]);
});

test.each([
  ['no value', '<c r="A1"><f>B1</f></c>', true],
  ['a blank value', '<c r="A1"><f>B1</f><v/></c>', true],
  ['an empty text as its result', '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
  ['a text', '<c r="A1" t="str"><f>"達成"</f><v>達成</v></c>', undefined],
  ['a number', '<c r="A1"><f>1+1</f><v>2</v></c>', undefined],
  ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', undefined],
])('a formula with %s', (_, cell, uncalculated) => {
  const [first] = read(`<row r="1">${cell}</row>`).rows[0] ?? [];
  expect(typeof first === 'string' ? 'text' : first?.uncalculated).toBe(uncalculated);
  expect(first).toMatchObject({ fixed: 'formula' });
});

test('an array that was never calculated leaves all its cells without a result', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>' +
    `<row r="3">${text('A3', '残り')}</row>`;
  expect(read(rows).rows.map(([cell]) => cell)).toEqual([
    { text: '', fixed: 'array', uncalculated: true },
    { text: '', fixed: 'array', uncalculated: true },
    { text: '残り', fixed: 'array' },
  ]);
});

test('merges are told as they stand in the file', () => {
  const merges =
    '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="none"/><mergeCell ref="$B$2:B4"/></mergeCells>';
  expect(read(`<row r="1">${text('A1', '総括表')}</row>`, {}, merges).merges).toEqual([
    { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 2 },
    { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 1 },
  ]);
});
