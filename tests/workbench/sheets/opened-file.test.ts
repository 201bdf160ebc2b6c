import { strToU8, zipSync } from 'fflate';
import { workbookFromFile } from '../../../src/workbench/sheets/opened-file.js';
import { buildWorkbook } from '../../files/build-workbook.js';

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
