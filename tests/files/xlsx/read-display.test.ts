import { type DisplayCell, readDisplay } from '../../../src/files/index.js';
import { buildWorkbook, stylesPart, type WorkbookShape, worksheet } from '../build-workbook.js';
import { openedXlsx } from '../open-for-test.js';

function display(shape: WorkbookShape) {
  const result = readDisplay(openedXlsx(buildWorkbook(shape)), 0);
  if (!result.ok) throw new Error(result.failure.code);
  return result.display;
}

const cellsOf = (cells: string, shape: WorkbookShape = {}): readonly DisplayCell[] =>
  display({ sheets: { S: worksheet(`<row r="1">${cells}</row>`) }, ...shape }).cells;

/** Styles with one fill for each colour element. */
function fills(colors: readonly string[], tail = ''): string {
  const list = colors
    .map((color) => `<fill><patternFill patternType="solid">${color}</patternFill></fill>`)
    .join('');
  const formats = colors.map((_, index) => `<xf fillId="${index}"/>`).join('');
  return stylesPart(`<fills>${list}</fills><cellXfs>${formats}</cellXfs>${tail}`);
}

function fillColors(colors: readonly string[], shape: WorkbookShape = {}, tail = ''): (string | undefined)[] {
  const cells = colors.map((_, index) => `<c s="${index}"/>`).join('');
  return cellsOf(cells, { styles: fills(colors, tail), ...shape }).map((cell) => cell.style.fill);
}

test('colours: plain, indexed, of the theme with tint, automatic', () => {
  expect(
    fillColors([
      '<fgColor rgb="FFFFC7CE"/>',
      '<fgColor indexed="10"/>',
      '<fgColor indexed="64"/>',
      '<fgColor theme="0"/>',
      '<fgColor theme="1"/>',
      '<fgColor theme="4"/>',
      '<fgColor theme="4" tint="0.7999816888943144"/>',
      '<fgColor theme="0" tint="-0.249977111117893"/>',
      '<fgColor auto="1"/>',
      '<fgColor theme="99"/>',
    ]),
  ).toEqual([
    '#FFC7CE',
    '#FF0000',
    '#000000',
    '#FFFFFF',
    '#000000',
    '#4472C4',
    '#DAE3F3',
    '#BFBFBF',
    undefined,
    undefined,
  ]);
});

test('the workbook’s own palette and theme come first', () => {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const theme = `<a:theme xmlns:a="${drawing}"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="00ff00"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const shape: WorkbookShape = {
    extra: { 'xl/theme/theme1.xml': theme },
    workbookRelationships:
      '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>',
  };
  const colors = [
    '<fgColor theme="1"/>',
    '<fgColor theme="4"/>',
    '<fgColor theme="5"/>',
    '<fgColor indexed="0"/>',
  ];
  const palette = '<colors><indexedColors><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
  expect(fillColors(colors, shape, palette)).toEqual(['#111111', '#00FF00', '#ED7D31', '#ABCDEF']);
});

test('font, alignment, border and lock', () => {
  const styles = stylesPart(
    '<fonts><font/><font><b/><color rgb="FF9C0006"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills>' +
      '<borders><border/><border><left style="thin"><color indexed="8"/></left><right style="none"/><bottom style="double"/></border></borders>' +
      '<cellXfs><xf/><xf fontId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs>',
  );
  expect(cellsOf('<c s="1"/><c/>', { styles }).map((cell) => cell.style)).toEqual([
    {
      fontColor: '#9C0006',
      bold: true,
      wrap: true,
      horizontal: 'center',
      vertical: 'top',
      border: { left: { style: 'thin', color: '#000000' }, bottom: { style: 'double' } },
      locked: false,
    },
    { bold: false, wrap: false, horizontal: 'general', vertical: 'bottom', border: {}, locked: true },
  ]);
});

test('values, text as shown and formulas, shared ones moved', () => {
  const styles = stylesPart('<cellXfs><xf/><xf numFmtId="9"/></cellXfs>');
  const cells = cellsOf(
    '<c r="A1" s="1"><v>0.5</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">SUM(A1:$A$2)&amp;"A1"&amp;表!A1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c><c r="D1" t="b"><v>1</v></c>',
    { styles },
  );
  expect(cells.map(({ text, formula, numberFormat }) => [text, formula, numberFormat])).toEqual([
    ['50%', undefined, '0%'],
    ['1', '=SUM(A1:$A$2)&"A1"&表!A1', 'General'],
    ['2', '=SUM(B1:$A$2)&"A1"&表!B1', 'General'],
    ['TRUE', undefined, 'General'],
  ]);
  expect(cells[0]?.value).toEqual({ kind: 'number', number: 0.5 });
});

test('merges, widths, heights, protection', () => {
  const sheet = worksheet(
    '<row r="2" ht="30" customHeight="1"/><row r="4" hidden="1"/>',
    '<sheetProtection sheet="1" hashValue="x"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    '<sheetFormatPr defaultRowHeight="18.75" defaultColWidth="9"/><cols><col min="2" max="3" width="22.5"/></cols>',
  );
  expect(display({ sheets: { S: sheet } })).toMatchObject({
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    columnWidths: [{ first: 1, last: 2, width: 22.5, hidden: false }],
    defaultColumnWidth: 9,
    rowHeights: [
      { row: 1, height: 30, hidden: false },
      { row: 3, height: undefined, hidden: true },
    ],
    defaultRowHeight: 18.75,
    protection: { enabled: true, password: true },
  });
});

test('a sheet that is not there, and damaged styles', () => {
  expect(readDisplay(openedXlsx(buildWorkbook({})), 3)).toMatchObject({
    ok: false,
    failure: { code: 'sheet-unknown' },
  });
  const workbook = openedXlsx(buildWorkbook({ styles: '<styleSheet' }));
  expect(readDisplay(workbook, 0)).toMatchObject({ ok: false, failure: { code: 'part-malformed' } });
});

test('sizes of fonts, where they are sizes', () => {
  const fonts = [
    '<sz val="9"/>',
    '<sz val="10.5"/>',
    '',
    '<sz val="0"/>',
    '<sz val="x"/>',
    '<sz val="9999"/>',
  ];
  const styles = stylesPart(
    `<fonts>${fonts.map((size) => `<font>${size}</font>`).join('')}</fonts>` +
      `<cellXfs>${fonts.map((_, at) => `<xf fontId="${at}"/>`).join('')}</cellXfs>`,
  );
  const cells = cellsOf(fonts.map((_, at) => `<c s="${at}"/>`).join(''), { styles });
  expect(cells.map(({ style }) => style.fontSize)).toEqual([
    9,
    10.5,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
