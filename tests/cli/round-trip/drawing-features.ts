import { type Feature, MAIN, OFFICE, relationships } from './assemble.js';

/** What lies over the cells: charts, pictures, shapes, comments of both kinds. */

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const XDR = `${DRAWING}/spreadsheetDrawing`;
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A red pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const anchor = (row: number, inside: string) =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 6}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const named = (kind: string, id: number, name: string, rest = '') =>
  `<xdr:nv${kind}Pr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNv${kind}Pr${rest}/></xdr:nv${kind}Pr>`;
const box = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>`;
const chartFrame = (id: number) =>
  `<xdr:graphicFrame macro="">${named('GraphicFrame', id, 'グラフ 1')}<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const drawing = (inside: string) =>
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${inside}</xdr:wsDr>`;

/** Two columns out of the sheet 集計. */
const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>集計!$B$1:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>2</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

export const drawings: Feature = {
  marks: [
    { feature: 'charts', part: 'xl/charts/chart1.xml', holds: '<c:barChart>' },
    { feature: 'pictures', part: 'xl/media/image1.png', holds: 'PNG' },
    { feature: 'pictures', part: 'xl/drawings/drawing1.xml', holds: '<xdr:pic>' },
    { feature: 'shapes', part: 'xl/drawings/drawing1.xml', holds: 'prst="wedgeRoundRectCallout"' },
    { feature: 'chart sheets', part: 'xl/chartsheets/sheet1.xml', holds: '<chartsheet ' },
  ],
  parts: {
    'xl/drawings/drawing1.xml': drawing(
      [
        anchor(1, chartFrame(2)),
        anchor(
          8,
          `<xdr:pic>${named('Pic', 3, '印')}<xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${box}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
        ),
        anchor(
          15,
          `<xdr:sp macro="" textlink="">${named('Sp', 4, '吹き出し')}<xdr:spPr>${box}<a:prstGeom prst="wedgeRoundRectCallout"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>ここに注目</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
        ),
      ].join(''),
    ),
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ]),
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': PNG,
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing2.xml']]),
    'xl/drawings/drawing2.xml': drawing(
      `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${chartFrame(2)}<xdr:clientData/></xdr:absoluteAnchor>`,
    ),
    'xl/drawings/_rels/drawing2.xml.rels': relationships([['rId1', 'chart', '../charts/chart2.xml']]),
    'xl/charts/chart2.xml': CHART,
  },
  inSheet: ['<drawing r:id="rIdDrawing"/>'],
  ofSheet: [['rIdDrawing', 'drawing', '../drawings/drawing1.xml']],
  sheets: ['<sheet name="グラフ" sheetId="9" r:id="rIdChartSheet"/>'],
  ofWorkbook: [['rIdChartSheet', 'chartsheet', 'chartsheets/sheet1.xml']],
  types: {
    '.png': 'image/png',
    'xl/drawings/drawing1.xml': DRAWING_TYPE,
    'xl/drawings/drawing2.xml': DRAWING_TYPE,
    'xl/charts/chart1.xml': CHART_TYPE,
    'xl/charts/chart2.xml': CHART_TYPE,
    'xl/chartsheets/sheet1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml',
  },
};

const COMMENT_ID = '{0A000000-0000-0000-0000-00000000000A}';
const PERSON_ID = '{0B000000-0000-0000-0000-00000000000B}';

const note = (row: number) =>
  `<v:shape id="_x0000_s10${row}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Row>${row}</x:Row><x:Column>6</x:Column></x:ClientData></v:shape>`;

/** On G4 a note, on G6 a thread; both cells are status cells, one of them is written. */
export const comments: Feature = {
  marks: [
    { feature: 'comments (legacy)', part: 'xl/comments1.xml', holds: '根拠は台帳' },
    { feature: 'comments (legacy)', part: 'xl/drawings/vmlDrawing1.vml', holds: 'ObjectType="Note"' },
    {
      feature: 'comments (threaded)',
      part: 'xl/threadedComments/threadedComment1.xml',
      holds: '本当に未達成',
    },
    { feature: 'comments (threaded)', part: 'xl/persons/person.xml', holds: '指導員' },
  ],
  parts: {
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>指導員</author><author>tc=${COMMENT_ID}</author></authors><commentList><comment ref="G4" authorId="0"><text><r><t>根拠は台帳</t></r></text></comment><comment ref="G6" authorId="1"><text><t>[Threaded comment] 本当に未達成ですか</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>${note(3)}${note(5)}</xml>`,
    'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="G6" dT="2026-04-10T01:00:00.00" personId="${PERSON_ID}" id="${COMMENT_ID}"><text>本当に未達成ですか</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `<personList xmlns="${THREADED}"><person displayName="指導員" id="${PERSON_ID}" userId="shido" providerId="None"/></personList>`,
  },
  inSheet: ['<legacyDrawing r:id="rIdVml"/>'],
  ofSheet: [
    ['rIdVml', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rIdComments', 'comments', '../comments1.xml'],
    [
      'rIdThreads',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
  ],
  ofWorkbook: [
    ['rIdPersons', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
  ],
  types: {
    '.vml': 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    'xl/comments1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
    'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
    'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  },
};

export const DRAWING_FEATURES = [drawings, comments];
