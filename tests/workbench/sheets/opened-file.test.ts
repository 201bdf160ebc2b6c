import { strToU8, zipSync } from 'fflate';
import { createWorkbookSession } from '../../../src/excel/workbook-session.js';
import { checkHere } from '../../../src/judging/check-here.js';
import { SimulatedHost } from '../../../src/simulated-excel/index.js';
import { officeInNode } from '../../../src/simulated-excel/node/index.js';
import { workbookFromFile } from '../../../src/workbench/sheets/opened-file.js';
import { succeeded } from '../../excel/open-table.js';
import { buildWorkbook, worksheet } from '../../files/build-workbook.js';
import { openedXlsx, textsOf } from '../../files/open-for-test.js';
import { today } from '../../today.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as small as Excel takes it: two sheets, the second in front. */
function smallWorkbook(): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="控え" sheetId="1" state="hidden" r:id="rId1"/><sheet name="総括表" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><cols><col min="2" max="2" width="20" customWidth="1"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" t="inlineStr"><is><t>施策</t></is></c><c r="B1"><v>0.425</v></c></row><row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

test('sheets, values, formulas, merges, sizes and protection are taken over', () => {
  const opening = workbookFromFile(smallWorkbook(), '総括表.xlsx');
  if (!opening.ok) throw new Error(opening.failure.message.en);
  const { workbook } = opening;
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ['控え', 'Hidden'],
    ['総括表', 'Visible'],
  ]);
  const sheet = workbook.activeSheet;
  expect(sheet.name).toBe('総括表');
  expect([sheet.text(0, 0), sheet.cell(0, 1)?.value, sheet.cell(1, 1)?.formula]).toEqual([
    '施策',
    0.425,
    '=1+1',
  ]);
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
  expect([sheet.columnWidths.get(1), sheet.rowHeights.get(0)]).toEqual([140, 40]);
  expect(sheet.protection).not.toBeNull();
});

/** A small 総括表 with ※2 as cells of the caller's making. */
function tableWith(second: string, third: string, merges = ''): Uint8Array {
  const text = (at: string, own: string) => `<c r="${at}" t="inlineStr"><is><t>${own}</t></is></c>`;
  const rows = [
    text('A1', '令和7年度 しおかぜ商工会 総括表'),
    ['指標', '目標値', '実績値', '達成状況'].map((own, at) => text(`${'ABCD'[at]}2`, own)).join(''),
    `${text('A3', '(1) 巡回件数(件)')}${text('B3', '100')}${text('C3', '120')}${second}`,
    `${text('A4', '(2) 講習会の開催(回)')}${text('B4', '10')}${text('C4', '5')}${third}`,
  ];
  return buildWorkbook({
    sheets: { 総括表: worksheet(rows.map((own) => `<row>${own}</row>`).join(''), merges) },
  });
}

/** What the add-in would write into a file that was opened, and the file as it is saved. */
async function addInOn(bytes: Uint8Array) {
  const opening = workbookFromFile(bytes, '総括表.xlsx');
  if (!opening.ok) throw new Error(opening.failure.message.en);
  const { Excel, Office } = officeInNode(new SimulatedHost(opening.workbook));
  const session = createWorkbookSession(Excel, Office, checkHere, today);
  const { before, written } = succeeded(await session.recalculate());
  return { edits: before.check.edits.map(({ cell }) => cell), written, saved: opening.file.save() };
}

test.each([
  ['an array formula', '<c r="D3" t="str"><f t="array" ref="D3:D4">X</f><v>達成</v></c>', ''],
  ['a formula that spills', '<c r="D3" t="str" cm="1"><f t="array" ref="D3:D4">X</f><v>達成</v></c>', ''],
  ['a data table', '<c r="D3" t="str"><f t="dataTable" ref="D3:D4" r1="J1"/><v>達成</v></c>', ''],
  ['a merge', '<c r="D3" t="str"><v>達成</v></c>', '<mergeCells><mergeCell ref="D3:D4"/></mergeCells>'],
])(
  'the add-in writes nothing into what %s fills or covers, and it is saved as it was',
  async (_, first, merges) => {
    const bytes = tableWith(first, '<c r="D4" t="str"><v>達成</v></c>', merges);
    const { written, saved } = await addInOn(bytes);
    expect(written).toEqual([]);
    expect(saved.ok && saved.written).toBe(0);
    expect(saved.ok && saved.bytes).toEqual(bytes);
    const plain = await addInOn(
      tableWith('<c r="D3" t="str"><v>達成</v></c>', '<c r="D4" t="str"><v>達成</v></c>'),
    );
    expect(plain.edits).toEqual(['D4']);
  },
);

test('what a merge covers reads as nothing, and stays in the file that is saved', () => {
  const bytes = buildWorkbook({
    sheets: {
      総括表: worksheet(
        '<row><c r="A1" t="str"><v>1 伴走支援</v></c></row><row><c r="A2" t="str"><v>9 昨年の施策</v></c><c r="B2" t="str"><v>次</v></c></row>',
        '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
      ),
    },
  });
  const opening = workbookFromFile(bytes, '総括表.xlsx');
  if (!opening.ok) throw new Error(opening.failure.message.en);
  const sheet = opening.workbook.activeSheet;
  expect([sheet.text(0, 0), sheet.text(1, 0), sheet.text(1, 1)]).toEqual(['1 伴走支援', '', '次']);
  sheet.enter(1, 1, '続ける。');
  const saved = opening.file.save();
  expect(saved.ok && textsOf(openedXlsx(saved.bytes))).toEqual([
    ['1 伴走支援'],
    ['9 昨年の施策', '続ける。'],
  ]);
});

test('a text file is kept as text, so that a tally stays one', () => {
  const opening = workbookFromFile(new TextEncoder().encode('達成数計\t4/10\r\n'), 'table.tsv');
  if (!opening.ok) throw new Error(opening.failure.message.en);
  const cell = opening.workbook.activeSheet.cell(0, 1);
  expect([cell?.value, cell?.numberFormat]).toEqual(['4/10', '@']);
});

test('custom XML parts come with the workbook', () => {
  const xml = '<decisions xmlns="urn:soukatsu:decisions:1"/>';
  const bytes = buildWorkbook({
    workbookRelationships: `<Relationship Id="rIdXml" Type="${RELATIONS}/customXml" Target="../customXml/item1.xml"/>`,
    extra: { 'customXml/item1.xml': xml },
  });
  const opening = workbookFromFile(bytes, '総括表.xlsx');
  expect(opening.ok && opening.workbook.customXmlParts.map((part) => part.xml)).toEqual([xml]);
});

test('a workbook whose kept answers are damaged is not opened without them', () => {
  const item = 'customXml/item1.xml';
  const whole = buildWorkbook({
    workbookRelationships: `<Relationship Id="rIdXml" Type="${RELATIONS}/customXml" Target="../${item}"/>`,
    extra: { [item]: '<decisions xmlns="urn:soukatsu:decisions:1"/>' },
  });
  // A byte of the part's packed data: its name stands just before it.
  const at = Buffer.from(whole).indexOf(item) + item.length + 2;
  const damaged = whole.slice();
  damaged[at] = (damaged[at] ?? 0) ^ 0xff;
  expect(workbookFromFile(damaged, '総括表.xlsx')).toMatchObject({
    ok: false,
    failure: { code: expect.stringMatching(/^zip-/) },
  });
});

test('what can’t be read fails with the reader’s sentence', () => {
  const opening = workbookFromFile(new TextEncoder().encode('%PDF-1.7'), 'table.pdf');
  expect(opening).toMatchObject({ ok: false, failure: { code: 'pdf' } });
});
