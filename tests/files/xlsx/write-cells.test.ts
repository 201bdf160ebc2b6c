import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { cellAddress } from '../../../src/cells/address.js';
import { REVIEW_LOOK, UNMET_LOOK } from '../../../src/emphasis/look.js';
import { withNote } from '../../../src/emphasis/note.js';
import { type CellWrite, type WriteOptions, writeCells } from '../../../src/files/index.js';
import {
  buildWorkbook,
  stylesPart,
  stylesWith,
  utf16,
  type WorkbookShape,
  workbookParts,
  worksheet,
  zipParts,
} from '../build-workbook.js';
import { openedXlsx, textsOf } from '../open-for-test.js';

const SHEET_PART = 'xl/worksheets/sheet1.xml';
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function write(bytes: Uint8Array, writes: readonly CellWrite[], options: WriteOptions = {}, sheet = 0) {
  const result = writeCells(openedXlsx(bytes), sheet, writes, options);
  if (!result.ok) throw new Error(result.failure.code);
  return result;
}

/** Text of a part after a write. */
function partAfter(
  shape: WorkbookShape,
  writes: readonly CellWrite[],
  options: WriteOptions = {},
  part = SHEET_PART,
): string {
  return decode(unzipSync(write(buildWorkbook(shape), writes, options).bytes)[part]);
}

function sheetDataAfter(sheetData: string, writes: readonly CellWrite[], options: WriteOptions = {}): string {
  const text = partAfter({ sheets: { S: worksheet(sheetData) } }, writes, options);
  return text.slice(text.indexOf('<sheetData'), text.indexOf('</worksheet>')).replace(/<\/?sheetData>/g, '');
}

const inline = (text: string): string => `<is><t xml:space="preserve">${text}</t></is>`;
const to = (cell: string, text: string): CellWrite => ({ cell, text });

describe('only the cells named change', () => {
  test('a number is stored as one, in the format the cell has, and is no change where it stands already', () => {
    const row = '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>x</t></is></c><c r="B1"><v>7</v></c></row>';
    const writes = [
      { cell: 'A1', text: '1,204.5', number: 1204.5 },
      { cell: 'B1', text: '7', number: 7 },
    ];
    expect(sheetDataAfter(row, writes)).toBe(
      '<row r="1"><c r="A1" s="2"><v>1204.5</v></c><c r="B1"><v>7</v></c></row>',
    );
  });

  test('an existing cell keeps its style and other attributes', () => {
    const row = (cell: string) => `<row r="1" x="1"><c r="A1"><v>1</v></c>${cell}<c r="C1"/></row>`;
    expect(
      sheetDataAfter(row('<c ph="1" r="B1" s="4" t="s" vm="2"><v>0</v></c>'), [to('B1', '達成 & <1>')]),
    ).toBe(row(`<c r="B1" s="4" t="inlineStr" ph="1">${inline('達成 &amp; &lt;1&gt;')}</c>`));
  });

  test.each<[string, string, string, string]>([
    [
      'before a later cell',
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      'B1',
      '<row r="1"><c r="A1"/>*<c r="C1"/></row>',
    ],
    ['at the end of a row', '<row r="1"><c r="A1"/></row>', 'B1', '<row r="1"><c r="A1"/>*</row>'],
    ['into a row without cells', '<row r="1" ht="30"/>', 'B1', '<row r="1" ht="30">*</row>'],
    ['between rows', '<row r="1"/><row r="5"/>', 'B3', '<row r="1"/><row r="3">*</row><row r="5"/>'],
    ['below the last row', '<row r="1"/>', 'B3', '<row r="1"/><row r="3">*</row>'],
    ['into a row with narrower spans', '<row r="1" spans="4:5"/>', 'B1', '<row r="1" spans="2:5">*</row>'],
    ['into a sheet without rows', '', 'B1', '<row r="1">*</row>'],
  ])('a missing cell is put %s', (_, before, cell, after) => {
    const written = `<c r="${cell}" t="inlineStr">${inline('達成')}</c>`;
    expect(sheetDataAfter(before, [to(cell, '達成')])).toBe(after.replace('*', written));
  });

  test('a new cell takes the format of its row or column and widens the dimension', () => {
    const sheet = worksheet(
      '<row r="2" s="3" customFormat="1"/>',
      '',
      '<dimension ref="A1:A2"/><cols><col min="2" max="3" width="9" style="5"/></cols>',
    );
    const text = partAfter({ sheets: { S: sheet } }, [to('B2', 'a'), to('C4', 'b')]);
    expect(text).toContain('<c r="B2" s="3" ');
    expect(text).toContain('<c r="C4" s="5" ');
    expect(text).toContain('<dimension ref="A1:C4"/>');
  });

  test('an emptied cell keeps its style', () => {
    expect(sheetDataAfter('<row r="1"><c r="A1" s="2" t="b"><v>1</v></c></row>', [to('A1', '')])).toBe(
      '<row r="1"><c r="A1" s="2"/></row>',
    );
  });

  test('what extends a cell is kept', () => {
    expect(
      sheetDataAfter('<row r="1"><c r="A1"><v>1</v><extLst><ext uri="x"/></extLst></c></row>', [
        to('A1', 'b'),
      ]),
    ).toBe(
      `<row r="1"><c r="A1" s="0" t="inlineStr">${inline('b')}<extLst><ext uri="x"/></extLst></c></row>`,
    );
  });

  test('prefixes are followed', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    expect(partAfter({ sheets: { S: sheet } }, [to('A1', '達')])).toBe(
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">達</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test('a UTF-16 part stays UTF-16', () => {
    const xml = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').replace('UTF-8', 'UTF-16');
    const bytes = buildWorkbook({ extra: { [SHEET_PART]: utf16(`\ufeff${xml}`, true) } });
    const after = write(bytes, [to('A1', '達成')]).bytes;
    const expected = xml.replace(
      '<c r="A1"><v>1</v></c>',
      `<c r="A1" s="0" t="inlineStr">${inline('達成')}</c>`,
    );
    expect(unzipSync(after)[SHEET_PART]).toEqual(utf16(`\ufeff${expected}`, true));
  });

  test('a text the cell holds already changes nothing at all', () => {
    const bytes = buildWorkbook({
      sheets: { S: worksheet(`<row r="1"><c r="A1" t="inlineStr">${inline('達成')}</c></row>`) },
    });
    const result = write(bytes, [to('A1', '達成')]);
    expect(result.written).toEqual(['A1']);
    expect(result.bytes).toEqual(bytes);
  });

  test('any text written reads back the same, and every other cell and entry is untouched', () => {
    const cells = ['A1', 'C1', 'B3', 'D4'];
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><f>1+1</f><v>2</v></c></row><row r="3"><c r="B3" t="b"><v>1</v></c></row><row r="4"><c r="D4" t="inlineStr"><is><t>x</t></is></c></row>`;
    const bytes = buildWorkbook({
      sheets: { S: worksheet(data), T: worksheet('<row r="1"><c r="A1"><v>9</v></c></row>') },
      strings: '<si><t>共有</t><rPh sb="0" eb="1"><t>キョウユウ</t></rPh></si>',
      styles: stylesWith([0]),
    });
    const before = textsOf(openedXlsx(bytes));
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('_x000D_', '\r\n', '\u0001', '𠮷', ' a '),
    );
    const place = fc.record({
      row: fc.nat(6),
      column: fc.nat(5),
      text: unit.filter((t) => t !== ''),
    });
    const uniquePlaces = fc.uniqueArray(place, {
      selector: (p) => cellAddress(p.row, p.column),
      maxLength: 6,
    });
    fc.assert(
      fc.property(uniquePlaces, (places) => {
        const writes = places.map(({ row, column, text }) => to(cellAddress(row, column), text));
        const result = write(bytes, writes, { allowFormula: true });
        const after = textsOf(openedXlsx(result.bytes));
        for (const { cell, text } of writes) expect(textAt(after, cell)).toBe(text);
        for (const cell of cells.filter((c) => !writes.some((w) => w.cell === c))) {
          expect(textAt(after, cell)).toBe(textAt(before, cell));
        }
        const [old, now] = [unzipSync(bytes), unzipSync(result.bytes)];
        expect(Object.keys(now)).toEqual(Object.keys(old));
        for (const name of Object.keys(old)) if (name !== SHEET_PART) expect(now[name]).toEqual(old[name]);
      }),
    );
  });
});

function textAt(rows: string[][], cell: string): string {
  const column = cell.charCodeAt(0) - 65;
  return rows[Number(cell.slice(1)) - 1]?.[column] ?? '';
}

describe('numbers kept as text', () => {
  const shape: WorkbookShape = {
    sheets: { S: worksheet('<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1" s="2"/></row>') },
    styles: stylesWith([0, 14, 49]),
  };
  const tallies = ['A1', 'B1', 'C1'].map((cell) => ({ cell, text: '4/10', asText: true }));

  test('one clone of the format, reused, and a format that is text already is kept', () => {
    const first = write(buildWorkbook(shape), tallies).bytes;
    const parts = unzipSync(first);
    expect(decode(parts[SHEET_PART]).match(/ s="\d+"/g)).toEqual([' s="3"', ' s="3"', ' s="2"']);
    expect(decode(parts['xl/styles.xml'])).toContain(
      '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    );
    expect(decode(parts['xl/styles.xml'])).toContain(
      '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    );
    const again = write(
      first,
      tallies.map((tally) => ({ ...tally, text: '5/10' })),
    ).bytes;
    expect(unzipSync(again)['xl/styles.xml']).toEqual(parts['xl/styles.xml']);
  });

  test('a text format under a number of the workbook’s own is kept too', () => {
    const own = {
      ...shape,
      styles: stylesWith([0, 0, 166], '<numFmts count="1"><numFmt numFmtId="166" formatCode="@"/></numFmts>'),
    };
    const bytes = buildWorkbook(own);
    const after = unzipSync(write(bytes, tallies.slice(2)).bytes);
    expect(after['xl/styles.xml']).toEqual(unzipSync(bytes)['xl/styles.xml']);
  });

  test('in an empty style sheet the other cells stay as they are', () => {
    const cells = '<row r="1"><c r="A1"><v>0.5</v></c><c r="B1"/></row>';
    const empty = buildWorkbook({ sheets: { S: worksheet(cells) }, styles: stylesPart('') });
    const parts = unzipSync(write(empty, [{ cell: 'B1', text: '4/10', asText: true }]).bytes);
    expect(decode(parts['xl/styles.xml'])).toContain(
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs>',
    );
    expect(decode(parts[SHEET_PART])).toContain('<c r="A1"><v>0.5</v></c><c r="B1" s="1" ');
  });

  test('styles that are there but not pointed at are a damage, and nothing is written', () => {
    const parts = workbookParts(shape);
    const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
      /<Relationship Id="rIdStyles"[^>]*>/,
      '',
    );
    const bytes = zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': rels });
    expect(writeCells(openedXlsx(bytes), 0, tallies)).toMatchObject({
      ok: false,
      failure: { code: 'part-missing' },
    });
  });

  test('a workbook without styles gets some, with relationship and content type', () => {
    const bytes = write(buildWorkbook({}), [{ cell: 'A1', text: '4/10', asText: true }]).bytes;
    const parts = unzipSync(bytes);
    expect(decode(parts['[Content_Types].xml'])).toContain('PartName="/xl/styles.xml"');
    expect(decode(parts['xl/_rels/workbook.xml.rels'])).toContain(
      'relationships/styles" Target="styles.xml"',
    );
    expect(decode(parts[SHEET_PART])).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(textsOf(openedXlsx(bytes))).toEqual([['4/10']]);
  });
});

describe('what must not be written is refused, the rest is written', () => {
  const reasons = (shape: WorkbookShape, cells: string[], options: WriteOptions = {}) => {
    const result = write(
      buildWorkbook(shape),
      cells.map((cell) => to(cell, '達成')),
      options,
    );
    return Object.fromEntries([
      ...result.written.map((cell) => [cell, 'written']),
      ...result.refused.map(({ cell, reason }) => [cell, reason]),
    ]);
  };

  test('formulas, unless allowed; masters always', () => {
    const data =
      '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f></c><c r="C1"><f t="array" ref="C1:C2">A1</f></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/></c><c r="C2"><v>1</v></c></row>';
    const shape = { sheets: { S: worksheet(data) } };
    const cells = ['A1', 'B1', 'B2', 'C1', 'C2', 'D1'];
    expect(reasons(shape, cells)).toEqual({
      A1: 'formula',
      B1: 'formula-master',
      B2: 'formula',
      C1: 'formula-master',
      C2: 'formula-master',
      D1: 'written',
    });
    expect(reasons(shape, cells, { allowFormula: true })).toMatchObject({
      A1: 'written',
      B2: 'written',
      B1: 'formula-master',
      C2: 'formula-master',
    });
  });

  test('inside a merge only its first cell', () => {
    const shape = {
      sheets: { S: worksheet('', '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>') },
    };
    expect(reasons(shape, ['A1', 'B1', 'A2', 'A3'])).toEqual({
      A1: 'written',
      B1: 'covered',
      A2: 'covered',
      A3: 'written',
    });
  });

  test('locked cells of a protected sheet, unless allowed', () => {
    const styles = stylesPart(
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>',
    );
    const sheet = (enabled: string) =>
      worksheet('<row r="1"><c r="A1" s="1"/><c r="B1"/></row>', `<sheetProtection ${enabled} objects="1"/>`);
    const shape = { sheets: { S: sheet('sheet="1"') }, styles };
    expect(reasons(shape, ['A1', 'B1'])).toEqual({ A1: 'written', B1: 'protected' });
    expect(reasons(shape, ['B1'], { allowProtected: true })).toEqual({ B1: 'written' });
    expect(reasons({ sheets: { S: sheet('sheet="0"') }, styles }, ['B1'])).toEqual({ B1: 'written' });
  });

  test('table headers and totals, pivot tables', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const extra = {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/table" Target="../tables/t.xml"/><Relationship Id="b" Type="${office}/pivotTable" Target="../pivot.xml"/></Relationships>`,
      'xl/tables/t.xml': `<table xmlns="${main}" id="1" name="T" ref="A1:B5" totalsRowCount="1"/>`,
      'xl/pivot.xml': `<pivotTableDefinition xmlns="${main}"><location ref="D1:E9" firstHeaderRow="1"/></pivotTableDefinition>`,
    };
    expect(reasons({ extra }, ['A1', 'B2', 'A5', 'E9', 'F9'])).toEqual({
      A1: 'table-header',
      B2: 'written',
      A5: 'table-header',
      E9: 'pivot',
      F9: 'written',
    });
  });

  test('addresses that are none and texts that are too long', () => {
    const result = write(buildWorkbook({}), [
      to('XFE1', 'a'),
      to('A1:B2', 'a'),
      to('A1', 'a'.repeat(32_768)),
    ]);
    expect(result.refused.map(({ reason }) => reason)).toEqual(['bad-address', 'bad-address', 'too-long']);
    for (const { cell, message } of result.refused) {
      expect(message.ja).toContain(cell);
      expect(message.en).toContain(cell);
    }
  });

  const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relationships = (...own: string[]) =>
    `<Relationships xmlns="${PACKAGE}">${own.join('')}</Relationships>`;
  const rootWith = (type: string, target: string) =>
    relationships(
      `<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
      `<Relationship Id="b" Type="${type}" Target="${target}"/>`,
    );
  const signature = `<Relationship Id="s" Type="${PACKAGE}/digital-signature/signature" Target="sig1.xml"/>`;
  const withOrigin = (...signatures: string[]): WorkbookShape => ({
    extra: {
      '_rels/.rels': rootWith(`${PACKAGE}/digital-signature/origin`, '_xmlsignatures/origin.sigs'),
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/_rels/origin.sigs.rels': relationships(...signatures),
      ...(signatures.length > 0 ? { '_xmlsignatures/sig1.xml': '<Signature xmlns="d"/>' } : {}),
    },
  });

  test.each<[string, WorkbookShape]>([
    [
      'workbook-final',
      {
        extra: {
          '_rels/.rels': rootWith(`${OFFICE}/custom-properties`, 'docProps/custom.xml'),
          'docProps/custom.xml':
            '<Properties xmlns="c" xmlns:vt="v"><property name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>',
        },
      },
    ],
    ['workbook-signed', withOrigin(signature)],
    ['workbook-reserved', { workbookHead: '<fileSharing userName="a" reservationPassword="CC1A"/>' }],
    ['workbook-reserved', { workbookHead: '<fileSharing algorithmName="SHA-512" hashValue="aGFzaA=="/>' }],
  ])('a workbook its author closed (%s), unless allowed', (code, shape) => {
    const bytes = buildWorkbook(shape);
    expect(writeCells(openedXlsx(bytes), 0, [to('A1', 'a')])).toMatchObject({ ok: false, failure: { code } });
    expect(write(bytes, [to('A1', 'a')], { allowClosed: true })).toMatchObject({
      written: ['A1'],
      signatureLost: code === 'workbook-signed',
    });
  });

  test('but not one that only asks to be opened for reading, nor one whose signatures were taken away', () => {
    for (const shape of [{ workbookHead: '<fileSharing readOnlyRecommended="1"/>' }, withOrigin()]) {
      expect(write(buildWorkbook(shape), [to('A1', 'a')]).written).toEqual(['A1']);
    }
  });

  test('a signature holds where nothing had to be changed', () => {
    const bytes = buildWorkbook(withOrigin(signature));
    const result = write(bytes, [to('A1', '')], { allowClosed: true });
    expect([result.bytes, result.signatureLost]).toEqual([bytes, false]);
  });
});

describe('calculation', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const chain = (cells: string): WorkbookShape => ({
    sheets: {
      S: worksheet('<row r="1"><c r="A1"><f>1</f></c><c r="B1"><f>2</f></c></row>'),
      T: worksheet('<row r="1"><c r="A1"><f>3</f></c></row>'),
    },
    workbookRelationships: `<Relationship Id="rIdChain" Type="${office}/calcChain" Target="calcChain.xml"/>`,
    overrides:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    extra: { 'xl/calcChain.xml': `<calcChain xmlns="${main}">${cells}</calcChain>` },
  });
  const allowed = { allowFormula: true };

  test('a formula that goes leaves the chain, and what followed keeps its sheet', () => {
    const shape = chain('<c r="A1" i="2"/><c r="A1" i="1"/><c r="B1"/>');
    expect(partAfter(shape, [to('A1', 'x')], allowed, 'xl/calcChain.xml')).toBe(
      `<calcChain xmlns="${main}"><c r="A1" i="2"/><c r="B1" i="1"/></calcChain>`,
    );
  });

  test('an empty chain goes whole', () => {
    const parts = unzipSync(
      write(buildWorkbook(chain('<c r="A1" i="1"/><c r="B1"/>')), [to('A1', 'x'), to('B1', 'y')], allowed)
        .bytes,
    );
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(decode(parts['xl/_rels/workbook.xml.rels'])).not.toContain('calcChain');
    expect(decode(parts['[Content_Types].xml'])).not.toContain('calcChain');
  });

  const workbookAfter = (formula: string, shape: WorkbookShape = {}, cell = 'G4'): string =>
    partAfter(
      {
        sheets: {
          S: worksheet(''),
          集計: worksheet(`<row r="1"><c r="A1"><f>${formula}</f><v>0</v></c></row>`),
        },
        ...shape,
      },
      [to(cell, '達成')],
      {},
      'xl/workbook.xml',
    );

  test.each<[string, boolean]>([
    ['COUNTIF(S!G4:G27,&quot;達成&quot;)', true],
    ["COUNTIF('S'!$G:$G,1)", true],
    ['SUM(S!4:4)', true],
    ['INDIRECT(&quot;S!G4&quot;)', true],
    ['SUM(T1[達成])', true],
    ['判定', true],
    ['COUNTIF(S!G5:G27,1)', false],
    ['SUM(G4:G5)', false],
    ['&quot;S!G4&quot;', false],
    ['LOG10(1)+[1]S!G4', false],
    ['別名', false],
  ])('Excel calculates anew for %s: %s', (formula, calculates) => {
    const workbookTail =
      '<definedNames><definedName name="判定">S!$G$1:$G$9</definedName><definedName name="別名">S!$H$1</definedName></definedNames><extLst/>';
    const workbook = workbookAfter(formula, { workbookTail });
    expect(workbook.includes('</definedNames><calcPr fullCalcOnLoad="1"/><extLst/>')).toBe(calculates);
  });

  test('the settings of the workbook are kept', () => {
    expect(workbookAfter('S!G4', { workbookTail: '<calcPr calcId="191029" iterate="1"/>' })).toContain(
      '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>',
    );
  });

  test('a shared formula is followed to where it was copied', () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A4" si="0">G1</f></c></row><row r="4"><c r="A4"><f t="shared" si="0"/></c></row>';
    expect(partAfter({ sheets: { S: worksheet(data) } }, [to('G4', 'x')], {}, 'xl/workbook.xml')).toContain(
      'fullCalcOnLoad',
    );
    expect(
      partAfter({ sheets: { S: worksheet(data) } }, [to('G3', 'x')], {}, 'xl/workbook.xml'),
    ).not.toContain('fullCalcOnLoad');
  });
});

describe('highlight', () => {
  const others =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="7"><formula>A1=1</formula></cfRule></conditionalFormatting>';
  const shape: WorkbookShape = {
    sheets: { S: worksheet('<row r="4"><c r="G4"/></row>', `${others}<dataValidations count="0"/>`) },
    styles: stylesPart(
      '<cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>',
    ),
  };
  const highlight = [
    { range: 'G4:G27', formula: withNote('G4="未達成"'), look: UNMET_LOOK },
    { range: 'D4:D27', formula: withNote('D4="未達成"'), look: UNMET_LOOK },
    { range: 'D9:D9', formula: withNote('D9=""'), look: REVIEW_LOOK },
  ];
  const bytes = buildWorkbook(shape);
  const highlighted = write(bytes, [], { highlight }).bytes;

  test('comes after everybody else’s and shares one differential format', () => {
    const parts = unzipSync(highlighted);
    const rule = (range: string, condition: string, format: number, priority: number) =>
      `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${format}" priority="${priority}"><formula>AND(${condition},N("Soukatsu")=0)</formula></cfRule></conditionalFormatting>`;
    expect(decode(parts[SHEET_PART])).toContain(
      `${others}${rule('G4:G27', 'G4="未達成"', 1, 8)}${rule('D4:D27', 'D4="未達成"', 1, 9)}${rule('D9', 'D9=""', 2, 10)}<dataValidations count="0"/>`,
    );
    const side = (name: string) => `<${name} style="dashed"><color rgb="FF1F3864"/></${name}>`;
    expect(decode(parts['xl/styles.xml'])).toContain(
      '<dxfs count="3"><dxf><font><b/></font></dxf>' +
        '<dxf><font><b/><u/><color rgb="FF9C0006"/></font><numFmt numFmtId="164" formatCode="&quot;▲&quot;@"/>' +
        '<fill><patternFill><bgColor rgb="FFFFE699"/></patternFill></fill></dxf>' +
        '<dxf><font><i/><color rgb="FF1F3864"/></font><numFmt numFmtId="165" formatCode="&quot;？&quot;@"/>' +
        '<fill><patternFill><bgColor rgb="FFDDEBF7"/></patternFill></fill>' +
        `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></dxf></dxfs>`,
    );
  });

  test('a second time changes nothing', () => {
    expect(write(highlighted, [], { highlight }).bytes).toEqual(highlighted);
  });

  test('goes whole again, and other ranges replace it', () => {
    expect(unzipSync(write(highlighted, [], { highlight: [] }).bytes)[SHEET_PART]).toEqual(
      unzipSync(bytes)[SHEET_PART],
    );
    const moved = unzipSync(write(highlighted, [], { highlight: highlight.slice(1) }).bytes);
    expect(decode(moved[SHEET_PART]).match(/N\("Soukatsu"\)/g)).toHaveLength(2);
    expect(moved['xl/styles.xml']).toEqual(unzipSync(highlighted)['xl/styles.xml']);
  });

  test('number formats of the workbook keep their ids, and a mark it has already is used again', () => {
    const own =
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="&quot;▲&quot;@"/></numFmts>';
    const styled = buildWorkbook({
      ...shape,
      styles: stylesPart(`${own}<cellXfs count="1"><xf/></cellXfs><dxfs count="0"/>`),
    });
    const styles = decode(unzipSync(write(styled, [], { highlight }).bytes)['xl/styles.xml']);
    expect(styles).toContain(own);
    expect([...styles.matchAll(/<dxf>.*?numFmtId="(\d+)"/g)].map(([, id]) => id)).toEqual(['171', '172']);
  });

  test('a protected sheet is left as it is', () => {
    const protectedSheet = buildWorkbook({ sheets: { S: worksheet('', '<sheetProtection sheet="1"/>') } });
    const result = write(protectedSheet, [], { highlight });
    expect(result.refused.map(({ reason }) => reason)).toEqual(['look-protected']);
    expect(result.bytes).toEqual(protectedSheet);
  });
});
