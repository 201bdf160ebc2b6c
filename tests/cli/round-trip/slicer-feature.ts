import { type Feature, MAIN, OFFICE, relationships } from './assemble.js';

/** A slicer over the pivot table, on a sheet of its own: a shape in a drawing, its definition, and its cache. */

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SLE = 'http://schemas.microsoft.com/office/drawing/2010/slicer';
const KIND = 'http://schemas.microsoft.com/office/2007/relationships';

const corner = (name: string, at: number) =>
  `<xdr:${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

export const slicer: Feature = {
  marks: [
    { feature: 'slicers', part: 'xl/slicers/slicer1.xml', holds: 'cache="スライサー_施策"' },
    { feature: 'slicers', part: 'xl/slicerCaches/slicerCache1.xml', holds: '<i x="0" s="1"/>' },
    { feature: 'slicers', part: 'xl/drawings/drawing3.xml', holds: '<sle:slicer ' },
    { feature: 'slicers', part: 'xl/worksheets/sheet6.xml', holds: '<x14:slicerList' },
    { feature: 'slicers', part: 'xl/workbook.xml', holds: '<x14:slicerCache ' },
  ],
  parts: {
    'xl/worksheets/sheet6.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData/><drawing r:id="rId2"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId1"/></x14:slicerList></ext></extLst></worksheet>`,
    'xl/worksheets/_rels/sheet6.xml.rels': relationships([
      ['rId1', `${KIND}/slicer`, '../slicers/slicer1.xml'],
      ['rId2', 'drawing', '../drawings/drawing3.xml'],
    ]),
    'xl/drawings/drawing3.xml': `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${DRAWING}"><xdr:twoCellAnchor>${corner('from', 1)}${corner('to', 8)}<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"><mc:Choice Requires="a14"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="施策"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${SLE}"><sle:slicer xmlns:sle="${SLE}" name="施策"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback/></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    'xl/slicers/slicer1.xml': `<slicers xmlns="${X14}"><slicer name="施策" cache="スライサー_施策" caption="施策" rowHeight="241300"/></slicers>`,
    'xl/slicerCaches/slicerCache1.xml': `<slicerCacheDefinition xmlns="${X14}" name="スライサー_施策" sourceName="施策"><pivotTables><pivotTable tabId="5" name="ピボット1"/></pivotTables><data><tabular pivotCacheId="1"><items count="1"><i x="0" s="1"/></items></tabular></data></slicerCacheDefinition>`,
  },
  sheets: ['<sheet name="絞り込み" sheetId="6" r:id="rIdSheet6"/>'],
  inWorkbook: [
    `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rIdSlicerCache"/></x14:slicerCaches></ext></extLst>`,
  ],
  ofWorkbook: [
    ['rIdSheet6', 'worksheet', 'worksheets/sheet6.xml'],
    ['rIdSlicerCache', `${KIND}/slicerCache`, 'slicerCaches/slicerCache1.xml'],
  ],
  types: {
    'xl/worksheets/sheet6.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    'xl/drawings/drawing3.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
    'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
    'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
  },
};
