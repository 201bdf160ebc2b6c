import { type Feature, MAIN, OFFICE, relationships } from './assemble.js';

/** What travels in the package without being seen in a cell. */

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const external: Feature = {
  marks: [
    {
      feature: 'external links',
      part: 'xl/externalLinks/externalLink1.xml',
      holds: '<sheetName val="前年"/>',
    },
    { feature: 'external links', part: 'xl/externalLinks/_rels/externalLink1.xml.rels', holds: 'r6.xlsx' },
  ],
  parts: {
    'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="前年"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>14</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
      ['rId1', 'externalLinkPath', 'r6.xlsx', 'External'],
    ]),
  },
  inWorkbook: ['<externalReferences><externalReference r:id="rIdExternal"/></externalReferences>'],
  ofWorkbook: [['rIdExternal', 'externalLink', 'externalLinks/externalLink1.xml']],
  types: {
    'xl/externalLinks/externalLink1.xml':
      'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml',
  },
};

export const customXml: Feature = {
  marks: [
    { feature: 'custom XML', part: 'customXml/item1.xml', holds: '<区分>独自</区分>' },
    { feature: 'custom XML', part: 'customXml/itemProps1.xml', holds: 'ds:itemID' },
  ],
  parts: {
    'customXml/item1.xml': '<様式 xmlns="urn:example:form"><区分>独自</区分></様式>',
    'customXml/itemProps1.xml': `<ds:datastoreItem ds:itemID="{0C000000-0000-0000-0000-00000000000C}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs/></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]),
  },
  ofWorkbook: [['rIdCustom', 'customXml', '../customXml/item1.xml']],
  types: {
    'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  },
};

export const properties: Feature = {
  marks: [
    { feature: 'document properties', part: 'docProps/custom.xml', holds: '<vt:lpwstr>秋田</vt:lpwstr>' },
    { feature: 'document properties', part: 'docProps/app.xml', holds: '<Company>みどり商工会</Company>' },
  ],
  parts: {
    'docProps/custom.xml': `<Properties xmlns="${PROPERTIES}/custom-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="県"><vt:lpwstr>秋田</vt:lpwstr></property></Properties>`,
    'docProps/app.xml': `<Properties xmlns="${PROPERTIES}/extended-properties"><Application>Microsoft Excel</Application><Company>みどり商工会</Company><AppVersion>16.0300</AppVersion></Properties>`,
  },
  ofPackage: [
    ['rIdCustomProps', 'custom-properties', 'docProps/custom.xml'],
    ['rIdApp', 'extended-properties', 'docProps/app.xml'],
  ],
  types: {
    'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  },
};

/** Nobody here runs the project, so its bytes may be any. */
export const macros: Feature = {
  marks: [{ feature: 'VBA', part: 'xl/vbaProject.bin', holds: 'VBA project' }],
  parts: {
    'xl/vbaProject.bin': Uint8Array.from([
      ...new TextEncoder().encode('VBA project'),
      ...Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251),
    ]),
  },
  ofWorkbook: [
    ['rIdVba', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
  ],
  types: { 'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject' },
};
