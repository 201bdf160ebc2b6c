import { check } from '../../../src/engine/index.js';
import { openWorkbook, readDisplay, writeCells } from '../../../src/files/index.js';
import { buildWorkbook, stylesWith, type WorkbookShape, worksheet } from '../build-workbook.js';
import { failureCode, openedXlsx, sheetOf, textsOf } from '../open-for-test.js';

/**
 * Well-formed files of a few kilobytes that made reading or writing look at one thing again for each of many others. Each took minutes, or all
 * memory; now each takes well under a second, and the bound is only there to tell the one from the other.
 */

const MOST_MS = 10_000;

/** Measured by what the processor does for it: on a busy machine everything takes longer. */
function soon<T>(work: () => T): T {
  const started = process.cpuUsage();
  const result = work();
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(MOST_MS);
  return result;
}

const bytesOf = (data: string, shape: WorkbookShape = {}, after = '') =>
  buildWorkbook({ sheets: { S: worksheet(data, after) }, ...shape });
const readCode = (bytes: Uint8Array) => {
  const reading = openedXlsx(bytes).sheets[0]?.sheet();
  return reading?.ok ? 'ok' : reading?.failure.code;
};
const rows = (count: number, cell: (row: number) => string) =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cell(at + 1)}</row>`).join('');
/** A formula nearly as long as Excel takes, shared by 30,000 cells. */
const sharedByMany = (): string => {
  const sum = `SUM(${Array.from({ length: 1500 }, (_, at) => `Z${at + 1}`).join('+')})`;
  return rows(30_000, (row) =>
    row === 1
      ? `<c r="A1"/><c r="J1"><f t="shared" ref="J1:J30000" si="0">${sum}</f></c>`
      : `<c r="J${row}"><f t="shared" si="0"/></c>`,
  );
};
const inline = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;

describe('reading', () => {
  test('a prefix declared by each of many cells, beside many declared around them', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => at);
    const cells = many.map((at) => `<c xmlns:b="urn:${at}"/>`).join('');
    const around = many.map((at) => ` xmlns:a${at}="urn:a"`).join('');
    const sheet = worksheet('').replace('<sheetData>', `<sheetData><row r="1"${around}>${cells}</row>`);
    expect(soon(() => readCode(buildWorkbook({ sheets: { S: sheet } })))).toBe('too-many-attributes');
  });

  test('blanks in the middle of a text; around it they are no part of it', () => {
    const blanks = ' '.repeat(400_000);
    expect(soon(() => textsOf(openedXlsx(bytesOf(inline(` \n　a${blanks}b　\t`))))[0]?.[0])).toBe(
      `　a${blanks}b　`,
    );
  });

  test('a long number format for each of many figures; what a sheet repeats counts once', () => {
    const pattern = `ggge&quot;${'年'.repeat(240)}&quot;`;
    const shape = {
      styles: stylesWith([200], `<numFmts><numFmt numFmtId="200" formatCode="${pattern}"/></numFmts>`),
    };
    const figures = (number: (row: number) => number) =>
      bytesOf(
        rows(20_000, (row) => `<c s="0"><v>${number(row)}</v></c>`),
        shape,
      );
    expect(soon(() => readCode(figures((row) => 30_000 + row)))).toBe('too-much-formatting');
    expect(soon(() => readCode(figures((row) => 30_000 + (row % 10))))).toBe('ok');
  });

  test('a number format nobody can read, for each of many figures', () => {
    const shape = {
      styles: stylesWith([200], '<numFmts><numFmt numFmtId="200" formatCode="0;0;0;0;0;0"/></numFmts>'),
    };
    const bytes = bytesOf(
      rows(200_000, (row) => `<c s="0"><v>${row}</v></c>`),
      shape,
    );
    expect(soon(() => readCode(bytes))).toBe('ok');
  });

  test('foreign elements in a cell', () => {
    const bytes = bytesOf(`<row r="1"><c r="A1"><v>1</v>${'<x/>'.repeat(200_000)}</c></row>`);
    expect(soon(() => textsOf(openedXlsx(bytes)))).toEqual([['1']]);
  });

  test('a number format longer than Excel takes shows the plain number', () => {
    const styles = stylesWith(
      [200],
      `<numFmts count="1"><numFmt numFmtId="200" formatCode="${'0'.repeat(20_000)}"/></numFmts>`,
    );
    const bytes = bytesOf(
      rows(20_000, (row) => `<c r="A${row}"><v>${row}</v></c>`),
      { styles },
    );
    expect(soon(() => textsOf(openedXlsx(bytes)).at(-1))).toEqual(['20000']);
  });

  test('a number format that shows a text two hundred times', () => {
    const styles = stylesWith(
      [200],
      `<numFmts count="1"><numFmt numFmtId="200" formatCode="${'@'.repeat(200)}"/></numFmts>`,
    );
    const strings = `<si><t>${'あ'.repeat(32_000)}</t></si>`;
    const cell = (row: number) => `<c r="A${row}" t="s"><v>0</v></c>`;
    expect(
      soon(() =>
        textsOf(openedXlsx(bytesOf(rows(2, cell), { styles, strings }))).map(([text]) => text?.length),
      ),
    ).toEqual([32_000, 32_000]);
    expect(soon(() => readCode(bytesOf(rows(5000, cell), { styles, strings })))).toBe('sheet-too-long');
  });

  const wide = '<row r="1"><c r="A1"><v>1</v></c><c r="P1"><v>1</v></c></row>';
  const long =
    wide + rows(5000, (row) => `<c r="A${row}"><v>1</v></c>`).replace(/^<row r="1">.*?<\/row>/, '');

  test('many merges of one area, none of which a valid file has', () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`;
    const sheet = soon(() => sheetOf(openedXlsx(bytesOf(long, {}, merges))));
    expect(sheet.merges).toHaveLength(20_000);
    expect(soon(() => check(sheet).ok)).toBe(false);
  });

  test('many columns elements that hide all columns', () => {
    const columns = '<col min="1" max="16384" hidden="1"/>'.repeat(16_384);
    const sheet = worksheet(wide, '', `<cols>${columns}</cols>`);
    const bytes = buildWorkbook({ sheets: { S: sheet } });
    expect(soon(() => sheetOf(openedXlsx(bytes))).hidden?.columns).toHaveLength(16);
  });

  test('many array formulas over the whole sheet', () => {
    const array = (row: number) =>
      `<c r="A${row}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>${row === 1 ? '<c r="P1"><v>1</v></c>' : ''}`;
    const bytes = bytesOf(rows(5000, array));
    expect(soon(() => sheetOf(openedXlsx(bytes))).rows[4999]?.[15]).toEqual({ text: '', fixed: 'array' });
  });

  test('one table told many times', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:P2" totalsRowCount="1">${'<x/>'.repeat(50_000)}</table>`;
    const relationship = (at: number) =>
      `<Relationship Id="r${at}" Type="${office}/table" Target="../tables/table1.xml"/>`;
    const relationships = Array.from({ length: 10_000 }, (_, at) => relationship(at)).join('');
    const extra = {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`,
      'xl/tables/table1.xml': table,
    };
    expect(soon(() => readCode(bytesOf(wide, { extra })))).toBe('ok');
  });

  test('one part as many sheets', () => {
    const bytes = buildWorkbook({
      sheets: { S: worksheet('') },
      workbookHead: '<!-- -->',
      extra: {},
      workbookRelationships:
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>',
    });
    expect(failureCode(bytes)).toBeNull();
    const twice = buildWorkbook({
      sheets: { S: worksheet(''), T: worksheet('') },
      extra: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/Worksheets/sheet1.xml"/></Relationships>',
      },
    });
    expect(failureCode(twice)).toBe('part-malformed');
  });
});

describe('counts with a limit are refused by it, in words that name it', () => {
  const lists = (data: string, before: string, after: string) =>
    readCode(buildWorkbook({ sheets: { S: worksheet(data, after, before) } }));
  test.each<[string, () => string | null | undefined]>([
    ['too-many-columns', () => lists('', `<cols>${'<col min="1" max="2"/>'.repeat(16_385)}</cols>`, '')],
    ['too-many-merges', () => lists('', '', `<mergeCells>${'<mergeCell/>'.repeat(200_001)}</mergeCells>`)],
    ['too-many-elements', () => lists('', '', '<a/>'.repeat(250_001))],
    [
      'too-many-attributes',
      () => lists(`<row${Array.from({ length: 1001 }, (_, at) => ` a${at}=""`).join('')}/>`, '', ''),
    ],
    [
      'too-many-sheets',
      () =>
        failureCode(
          buildWorkbook({
            extra: {
              'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets>${'<sheet/>'.repeat(10_001)}</sheets></workbook>`,
            },
          }),
        ),
    ],
  ])('%s', (code, read) => {
    expect(soon(read)).toBe(code);
  });
});

describe('reading for a grid on a page', () => {
  const displayCode = (bytes: Uint8Array) => {
    const reading = readDisplay(openedXlsx(bytes), 0);
    return reading.ok ? 'ok' : reading.failure.code;
  };

  test('a long formula shared by many cells is not written out for each', () => {
    expect(soon(() => displayCode(bytesOf(sharedByMany())))).toBe('sheet-too-long');
  });

  test('a number format that shows a text two hundred times', () => {
    const styles = stylesWith(
      [200],
      `<numFmts count="1"><numFmt numFmtId="200" formatCode="${'@'.repeat(200)}"/></numFmts>`,
    );
    const strings = `<si><t>${'あ'.repeat(160)}</t></si>`;
    const bytes = bytesOf(
      rows(5000, (row) => `<c r="A${row}" t="s"><v>0</v></c>`),
      { styles, strings },
    );
    expect(soon(() => displayCode(bytes))).toBe('sheet-too-long');
  });
});

describe('writing', () => {
  const written = (bytes: Uint8Array) => {
    const result = writeCells(openedXlsx(bytes), 0, [{ cell: 'B1', text: '達成' }], { highlight: [] });
    return result.ok ? result : null;
  };
  const first = '<row r="1"><c r="A1"/></row>';

  test('blanks in a start tag that is widened', () => {
    const bytes = bytesOf(`<row r="1" spans="1:1"${' '.repeat(300_000)}ht="20"><c r="A1"/></row>`);
    expect(soon(() => written(bytes))?.written).toEqual(['B1']);
  });

  test('a long formula shared by many cells', () => {
    expect(soon(() => written(bytesOf(sharedByMany())))?.written).toEqual(['B1']);
  });

  test('a formula longer than Excel takes', () => {
    const bytes = bytesOf(`<row r="1"><c r="A1"/><c r="J1"><f>${'a]'.repeat(150_000)}</f><v>1</v></c></row>`);
    expect(soon(() => written(bytes))?.written).toEqual(['B1']);
  });

  test('names that stand for ten others each', () => {
    const names = Array.from(
      { length: 9 },
      (_, at) => `<definedName name="n${at}">${`n${at + 1}+`.repeat(40)}1</definedName>`,
    );
    const bytes = bytesOf(`<row r="1"><c r="A1"/><c r="J1"><f>n0</f><v>1</v></c></row>`, {
      workbookTail: `<definedNames>${names.join('')}</definedNames>`,
    });
    expect(soon(() => written(bytes))?.written).toEqual(['B1']);
  });

  test('more conditional formats than a call has room for as arguments', () => {
    const rule = '<cfRule type="expression" priority="7"/>';
    const bytes = bytesOf(
      first,
      {},
      `<conditionalFormatting sqref="A1">${rule.repeat(130_000)}</conditionalFormatting>`,
    );
    expect(written(bytes)?.written).toEqual(['B1']);
  });
});

test('an index that is none gives no string', () => {
  const cell = (index: string) => `<c t="s"><v>${index}</v></c>`;
  const bytes = bytesOf(`<row r="1">${['', '0x0', '1e0', '-1', ' 0 '].map(cell).join('')}</row>`, {
    strings: '<si><t>達成</t></si>',
  });
  expect(sheetOf(openedXlsx(bytes)).rows).toEqual([['', '#REF!', '#REF!', '#REF!', '達成']]);
});

test('a date that is not written as ISO 8601 has it stays the text it is', () => {
  const bytes = bytesOf('<row r="1"><c t="d"><v>4/10</v></c><c t="d"><v>2026-04-10</v></c></row>');
  expect(sheetOf(openedXlsx(bytes)).rows).toEqual([['4/10', { text: '46122', number: 46122 }]]);
});

test('a failure names what it speaks of on one line, and not at length', () => {
  const result = openWorkbook(
    buildWorkbook({
      extra: { [`XL/${'n'.repeat(5000)}\u202e.xml`]: 'a', [`xl/${'n'.repeat(5000)}\u202e.xml`]: 'b' },
    }),
    'a.xlsx',
  );
  expect(result.ok ? '' : result.failure.message.ja).toMatch(/^.{10,150}$/);
});
