import {
  buildWorkbook,
  stylesPart,
  stylesWith,
  utf16,
  workbookParts,
  worksheet,
  zipParts,
} from '../build-workbook.js';
import { failureCode, openedXlsx, sheetOf, textsOf } from '../open-for-test.js';

const oneRow = (cells: string, shape = {}) =>
  openedXlsx(buildWorkbook({ sheets: { 総括表: worksheet(`<row r="1">${cells}</row>`) }, ...shape }));

describe('values', () => {
  test('shared and inline strings, rich runs joined, furigana left out', () => {
    const workbook = oneRow(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>未</t></r><r><t>達成</t></r></is></c>',
      {
        strings:
          '<si><t>総括表</t><rPh sb="0" eb="3"><t>ソウカツヒョウ</t></rPh></si><si><r><rPr><b/></rPr><t xml:space="preserve">達 </t></r><r><t>成</t></r><phoneticPr fontId="1"/></si>',
      },
    );
    expect(textsOf(workbook)).toEqual([['総括表', '達 成', '未達成']]);
  });

  test('escapes, white space, CDATA and characters outside the BMP', () => {
    const workbook = oneRow(
      '<c t="inlineStr"><is><t>a_x000A_b_x005F_x000A_</t></is></c><c t="inlineStr"><is><t>  x </t></is></c>' +
        '<c t="inlineStr"><is><t xml:space="preserve">  x </t></is></c><c t="inlineStr"><is><t><![CDATA[<𠮷&>]]></t></is></c>',
    );
    expect(textsOf(workbook)).toEqual([['a\nb_x000A_', 'x', '  x ', '<𠮷&>']]);
  });

  test('numbers, booleans, errors, ISO dates; cells and rows without address', () => {
    const sheet = worksheet(
      '<row><c><v>0.425</v></c><c t="b"><v>1</v></c></row><row r="3"><c r="B3" t="e"><v>#DIV/0!</v></c><c><v>2</v></c><c t="d"><v>2026-04-01</v></c></row><row><c><v>9</v></c></row>',
    );
    expect(sheetOf(openedXlsx(buildWorkbook({ sheets: { S: sheet } }))).rows).toEqual([
      [{ text: '0.425', number: 0.425 }, 'TRUE'],
      [],
      ['', '#DIV/0!', { text: '2', number: 2 }, { text: '46113', number: 46113 }],
      [{ text: '9', number: 9 }],
    ]);
  });

  test('formula cells give their last result and say that they are formulas', () => {
    const workbook = oneRow(
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"達"&amp;"成"</f><v>達成</v></c><c r="C1"><f>D1</f></c>',
    );
    expect(sheetOf(workbook).rows).toEqual([
      [
        { text: '2', number: 2, fixed: 'formula' },
        { text: '達成', fixed: 'formula' },
        { text: '', fixed: 'formula', uncalculated: true },
      ],
    ]);
  });

  test('a shared string that is not there is an error, not a blank', () => {
    expect(textsOf(oneRow('<c t="s"><v>7</v></c>', { strings: '<si><t>a</t></si>' }))).toEqual([['#REF!']]);
  });

  test('a sheet whose far corner would fill the memory is refused', () => {
    const rows = Array.from(
      { length: 1300 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    const workbook = openedXlsx(buildWorkbook({ sheets: { S: worksheet(rows.join('')) } }));
    expect(workbook.sheets[0]?.sheet()).toMatchObject({ ok: false, failure: { code: 'sheet-too-large' } });
  });

  test('blank styled cells and hidden rows', () => {
    const sheet = worksheet(
      '<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="F2" s="3"/></row><row r="9"><c r="A9" s="1"/></row>',
    );
    expect(textsOf(openedXlsx(buildWorkbook({ sheets: { S: sheet } })))).toEqual([[], ['1']]);
  });
});

describe('numbers as shown', () => {
  const shown = (pattern: string, value: number, workbookHead = ''): string | undefined => {
    const custom = `<numFmts count="1"><numFmt numFmtId="200" formatCode="${pattern.replaceAll('"', '&quot;')}"/></numFmts>`;
    const workbook = oneRow(`<c r="A1" s="1"><v>${value}</v></c>`, {
      styles: stylesWith([0, 200], custom),
      workbookHead,
    });
    return textsOf(workbook)[0]?.[0];
  };
  const APRIL_FIRST_2026 = 46113;

  test.each<[string, number, string]>([
    ['m"月"d"日"', 46122, '4月10日'],
    ['[$-411]ggge"年"m"月"d"日"', APRIL_FIRST_2026, '令和8年4月1日'],
    ['[$-411]ggge"年"', 43585, '平成31年'],
    ['[$-ja-JP-x-gannen]ggge"年"', 43586, '令和元年'],
    ['[$-411]gee.mm.dd', 43586, 'R01.05.01'],
    ['yyyy/m/d', APRIL_FIRST_2026, '2026/4/1'],
    ['aaaa', APRIL_FIRST_2026, '水曜日'],
    ['d-mmm', 46122, '10-Apr'],
    ['mmm\\ dd', 46122, 'Apr 10'],
    ['m"月"d"日"(aaa)', 46122, '4月10日(金)'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['0.0%', 0.425, '42.5%'],
    ['#,##0', 3300, '3,300'],
    ['#,##0"件"', 1234.5, '1,235件'],
    ['"△"#,##0;"▲"#,##0', -3, '▲3'],
    ['[$-F800]dddd', APRIL_FIRST_2026, '2026年4月1日'],
    ['yyyy/m/d', -1, '-1'],
    ['"unclosed', 5, '5'],
  ])('%s of %d is %s', (pattern, value, text) => {
    expect(shown(pattern, value)).toBe(text);
  });

  test('built-in formats as a Japanese Excel shows them', () => {
    const ids = [14, 27, 28, 30, 31, 34, 35, 36, 50, 55, 56, 57, 58, 9, 10, 3, 4, 38, 22];
    const cells = ids.map((_, index) => `<c s="${index}"><v>46122</v></c>`).join('');
    expect(textsOf(oneRow(cells, { styles: stylesWith(ids) }))[0]).toEqual([
      '2026/4/10',
      'R8.4.10',
      '令和8年4月10日',
      '4/10/26',
      '2026年4月10日',
      '2026年4月',
      '4月10日',
      'R8.4.10',
      'R8.4.10',
      '2026年4月',
      '4月10日',
      'R8.4.10',
      '令和8年4月10日',
      '4612200%',
      '4612200.00%',
      '46,122',
      '46,122.00',
      '46,122',
      '2026/4/10 0:00',
    ]);
  });

  test('the 1904 date system', () => {
    expect(shown('yyyy/m/d', 44660, '<workbookPr date1904="1"/>')).toBe('2026/4/10');
  });
});

describe('packages as different writers make them', () => {
  test('prefixed names, the strict edition, absolute targets', () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const packageNs = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const parts = workbookParts({});
    const bytes = zipParts({
      '[Content_Types].xml': parts['[Content_Types].xml'] ?? '',
      '_rels/.rels': `<p:Relationships xmlns:p="${packageNs}"><p:Relationship Id="a" Type="${office}/officeDocument" Target="/Book/Main.xml"/></p:Relationships>`,
      'book/main.xml': `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:bookViews><x:workbookView activeTab="1"/></x:bookViews><x:sheets><x:sheet name="A" sheetId="1" state="veryHidden" q:id="z"/><x:sheet name="B" sheetId="2" q:id="y"/></x:sheets></x:workbook>`,
      'book/_rels/main.xml.rels': `<Relationships xmlns="${packageNs}"><Relationship Id="y" Type="${office}/worksheet" Target="../data/%73heet.xml"/><Relationship Id="z" Type="${office}/chartsheet" Target="c.xml"/></Relationships>`,
      'data/sheet.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>読めた</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const workbook = openedXlsx(bytes);
    expect(workbook.activeSheet).toBe(1);
    expect(workbook.sheets.map(({ name, visibility, kind }) => [name, visibility, kind])).toEqual([
      ['A', 'veryHidden', 'chart'],
      ['B', 'visible', 'worksheet'],
    ]);
    expect(textsOf(workbook, 1)).toEqual([['読めた']]);
    expect(workbook.sheets[0]?.sheet()).toMatchObject({
      ok: false,
      failure: { code: 'sheet-without-cells' },
    });
  });

  test.each([true, false])('UTF-16 parts (little endian: %s)', (littleEndian) => {
    const xml = worksheet('<row><c t="inlineStr"><is><t>達成</t></is></c></row>').replace('UTF-8', 'UTF-16');
    const workbook = oneRow('', {
      extra: { 'xl/worksheets/sheet1.xml': utf16(`\ufeff${xml}`, littleEndian) },
    });
    expect(textsOf(workbook)).toEqual([['達成']]);
  });

  test('an alternative among the cell formats counts as one', () => {
    const styles = stylesPart(
      '<cellXfs xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><xf numFmtId="0"/><mc:AlternateContent><mc:Choice Requires="x"><xf numFmtId="9"/><xf numFmtId="9"/></mc:Choice><mc:Fallback><xf numFmtId="10"/></mc:Fallback></mc:AlternateContent><xf numFmtId="3"/></cellXfs>',
    );
    expect(textsOf(oneRow('<c s="1"><v>1</v></c><c s="2"><v>1000</v></c>', { styles }))).toEqual([
      ['100.00%', '1,000'],
    ]);
  });
});

describe('damaged parts', () => {
  const readingCode = (sheetXml: string | Uint8Array): string | null => {
    const reading = oneRow('', { extra: { 'xl/worksheets/sheet1.xml': sheetXml } }).sheets[0]?.sheet();
    return reading?.ok ? null : (reading?.failure.code ?? null);
  };
  const good = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');

  test.each<[string, string | Uint8Array, string]>([
    ['not well-formed', good.replace('</row>', ''), 'part-malformed'],
    ['cut off', good.slice(0, 150), 'part-malformed'],
    ['not a worksheet', '<html/>', 'part-malformed'],
    ['a cell in another row than it says', good.replace('A1', 'A7'), 'part-malformed'],
    ['a DTD', good.replace('\r\n', '<!DOCTYPE worksheet [<!ENTITY a "b">]>'), 'part-dtd'],
    ['a foreign encoding', good.replace('UTF-8', 'EUC-JP'), 'part-undecodable'],
    ['bytes that are no UTF-8', Uint8Array.of(0x3c, 0xff, 0xff), 'part-undecodable'],
  ])('%s', (_, xml, code) => {
    expect(readingCode(xml)).toBe(code);
  });

  test('a missing sheet part fails that sheet only', () => {
    const parts = workbookParts({ sheets: { A: good, B: good } });
    delete parts['xl/worksheets/sheet1.xml'];
    const workbook = openedXlsx(zipParts(parts));
    expect(workbook.sheets[0]?.sheet()).toMatchObject({ ok: false, failure: { code: 'part-missing' } });
    expect(textsOf(workbook, 1)).toEqual([['1']]);
  });

  test('a workbook without sheets', () => {
    expect(failureCode(buildWorkbook({ sheets: {} }))).toBe('no-sheets');
  });
});
