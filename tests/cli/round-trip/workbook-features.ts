import { type Feature, MAIN, OFFICE, relationships } from './assemble.js';

/** What a workbook holds beside its first sheet. */

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const sheet = (data: string, after = '') =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${data}</sheetData>${after}</worksheet>`;
const inline = (address: string, text: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A sheet that counts the verdicts with formulas, a table on it, and sheets nobody sees. */
export const otherSheets: Feature = {
  marks: [
    {
      feature: 'formulas',
      part: 'xl/worksheets/sheet2.xml',
      holds: '<f>COUNTIF(総括表!G4:G7,B9)</f><v>2</v>',
    },
    { feature: 'calcChain', part: 'xl/calcChain.xml', holds: '<c r="B1" i="2"/>' },
    { feature: 'tables', part: 'xl/tables/table1.xml', holds: 'displayName="施策表"' },
    { feature: 'hidden sheets', part: 'xl/workbook.xml', holds: 'state="hidden"' },
    { feature: 'hidden sheets', part: 'xl/workbook.xml', holds: 'state="veryHidden"' },
    {
      feature: 'names',
      part: 'xl/workbook.xml',
      holds: '<definedName name="判定一覧">総括表!$G$4:$G$7</definedName>',
    },
  ],
  parts: {
    'xl/worksheets/sheet2.xml': sheet(
      `<row r="1">${inline('A1', '達成')}<c r="B1"><f>COUNTIF(総括表!G4:G7,B9)</f><v>2</v></c></row><row r="2"><c r="B2"><f>B1*10</f><v>20</v></c></row><row r="3"><c r="B3"><v>5</v></c></row><row r="5">${inline('A5', '施策')}${inline('B5', '件数')}</row><row r="6">${inline('A6', '1 経営支援')}<c r="B6"><v>2</v></c></row><row r="9">${inline('B9', '達成')}</row>`,
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="施策表" displayName="施策表" ref="A5:B6" totalsRowShown="0"><autoFilter ref="A5:B6"/><tableColumns count="2"><tableColumn id="1" name="施策"/><tableColumn id="2" name="件数"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    'xl/worksheets/sheet3.xml': sheet(`<row r="1">${inline('A1', '達成')}</row>`),
    'xl/worksheets/sheet4.xml': sheet(`<row r="1">${inline('A1', '秘密')}</row>`),
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="2"/><c r="B2"/></calcChain>`,
  },
  sheets: [
    '<sheet name="集計" sheetId="2" r:id="rIdSheet2"/>',
    '<sheet name="設定" sheetId="3" state="hidden" r:id="rIdSheet3"/>',
    '<sheet name="内部" sheetId="4" state="veryHidden" r:id="rIdSheet4"/>',
  ],
  inWorkbook: [
    '<workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>',
    '<bookViews><workbookView activeTab="0" windowWidth="20000" windowHeight="10000"/></bookViews>',
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">総括表!$A$1:$H$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">総括表!$3:$3</definedName><definedName name="判定一覧">総括表!$G$4:$G$7</definedName></definedNames>',
    '<calcPr calcId="191029" iterate="1"/>',
  ],
  ofWorkbook: [
    ['rIdSheet2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rIdSheet3', 'worksheet', 'worksheets/sheet3.xml'],
    ['rIdSheet4', 'worksheet', 'worksheets/sheet4.xml'],
    ['rIdChain', 'calcChain', 'calcChain.xml'],
  ],
  types: {
    'xl/worksheets/sheet2.xml': `${SHEETML}.worksheet+xml`,
    'xl/worksheets/sheet3.xml': `${SHEETML}.worksheet+xml`,
    'xl/worksheets/sheet4.xml': `${SHEETML}.worksheet+xml`,
    'xl/tables/table1.xml': `${SHEETML}.table+xml`,
    'xl/calcChain.xml': `${SHEETML}.calcChain+xml`,
  },
};

export const pivot: Feature = {
  marks: [
    { feature: 'pivots', part: 'xl/pivotTables/pivotTable1.xml', holds: '<pivotTableDefinition ' },
    { feature: 'pivots', part: 'xl/pivotCache/pivotCacheDefinition1.xml', holds: 'sheet="集計"' },
    { feature: 'pivots', part: 'xl/pivotCache/pivotCacheRecords1.xml', holds: '<r><x v="0"/><n v="2"/></r>' },
  ],
  parts: {
    'xl/worksheets/sheet5.xml': sheet(
      `<row r="1">${inline('A1', '行ラベル')}${inline('B1', '合計 / 件数')}</row><row r="2">${inline('A2', '1 経営支援')}<c r="B2"><v>2</v></c></row><row r="3">${inline('A3', '総計')}<c r="B3"><v>2</v></c></row>`,
    ),
    'xl/worksheets/_rels/sheet5.xml.rels': relationships([
      ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ]),
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="ピボット1" cacheId="1" dataCaption="値"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="合計 / 件数" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshOnLoad="0" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A5:B6" sheet="集計"/></cacheSource><cacheFields count="2"><cacheField name="施策" numFmtId="0"><sharedItems count="1"><s v="1 経営支援"/></sharedItems></cacheField><cacheField name="件数" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="2" maxValue="2"/></cacheField></cacheFields></pivotCacheDefinition>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
      ['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'],
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="2"/></r></pivotCacheRecords>`,
  },
  sheets: ['<sheet name="ピボット" sheetId="5" r:id="rIdSheet5"/>'],
  inWorkbook: ['<pivotCaches><pivotCache cacheId="1" r:id="rIdCache"/></pivotCaches>'],
  ofWorkbook: [
    ['rIdSheet5', 'worksheet', 'worksheets/sheet5.xml'],
    ['rIdCache', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ],
  types: {
    'xl/worksheets/sheet5.xml': `${SHEETML}.worksheet+xml`,
    'xl/pivotTables/pivotTable1.xml': `${SHEETML}.pivotTable+xml`,
    'xl/pivotCache/pivotCacheDefinition1.xml': `${SHEETML}.pivotCacheDefinition+xml`,
    'xl/pivotCache/pivotCacheRecords1.xml': `${SHEETML}.pivotCacheRecords+xml`,
  },
};

const color = (name: string, rgb: string) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
const SCHEME = Object.entries({
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
});
const font = (name: string) =>
  `<a:${name}><a:latin typeface="游ゴシック"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

export const theme: Feature = {
  marks: [{ feature: 'themes', part: 'xl/theme/theme1.xml', holds: 'name="商工会"' }],
  parts: {
    'xl/theme/theme1.xml': `<a:theme xmlns:a="${DRAWINGML}" name="商工会"><a:themeElements><a:clrScheme name="商工会">${SCHEME.map(([name, rgb]) => color(name, rgb)).join('')}</a:clrScheme><a:fontScheme name="商工会">${font('majorFont')}${font('minorFont')}</a:fontScheme><a:fmtScheme name="商工会"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln>${fill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  },
  ofWorkbook: [['rIdTheme', 'theme', 'theme/theme1.xml']],
  types: { 'xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml' },
};
