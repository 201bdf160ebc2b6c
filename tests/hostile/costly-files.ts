import { columnLetters } from '../../src/cells/address.js';
import {
  stylesPart,
  stylesWith,
  type WorkbookShape,
  workbookParts,
  worksheet,
} from '../files/build-workbook.js';
import { type Content, repeated, zipOf } from './zip.js';

/**
 * Small files that cost much: a count that nobody thought of, or work that grows with the square of one. Each is a summary table with
 * something beside it, so that nothing ends the work early.
 */

export interface CostlyFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const text = (address: string, value: string) =>
  value === '' ? '' : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, values: readonly string[], more = '') =>
  `<row r="${number}">${values.map((value, at) => text(`${columnLetters(at)}${number}`, value)).join('')}${more}</row>`;

/** A table with a verdict to write in each row but the heads. */
export function tableRows(count: number, more: (row: number) => string = () => ''): string {
  const indicators = Array.from({ length: count }, (_, at) =>
    row(at + 3, ['', '', `(${at + 1}) 指標その${at + 1}(件)`, '12(10)'], more(at + 3)),
  );
  return (
    row(1, ['令和7年度 みどり商工会アクションプログラム 総括表']) +
    row(2, ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点']) +
    indicators.join('')
  );
}
const TABLE = tableRows(20);

const book = (shape: WorkbookShape, more: Readonly<Record<string, Content>> = {}) =>
  zipOf({ ...workbookParts(shape), ...more });
const sheet = (data: string, after = '', before = '') =>
  book({ sheets: { 総括表: worksheet(data, after, before) } });
/** A sheet whose data ends with a piece, very often. */
const longSheet = (data: string, piece: string, times: number, after = '</sheetData></worksheet>') => {
  const [head = ''] = worksheet(data).split('</sheetData>');
  return book({}, { 'xl/worksheets/sheet1.xml': repeated(head, piece, times, after) });
};
const formulas = (count: number, formula: string) =>
  sheet(tableRows(20, (at) => (at === 3 ? manyCells(count, formula) : '')));
const manyCells = (count: number, formula: string) =>
  Array.from(
    { length: count },
    (_, at) => `<c r="${columnLetters(at + 9)}3"><f>${formula}</f><v>1</v></c>`,
  ).join('');
const file = (what: string, name: string, bytes: () => Uint8Array): CostlyFile => ({ what, name, bytes });

const manySheets = (count: number) => {
  const numbers = Array.from({ length: count }, (_, at) => at + 2);
  const relationship = (id: number) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`;
  return book(
    { sheets: { 総括表: worksheet(TABLE) } },
    {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="総括表" sheetId="1" r:id="rId1"/>${numbers.map((id) => `<sheet name="s${id}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${[...numbers].reverse().map(relationship).join('')}${relationship(1)}</Relationships>`,
    },
  );
};

/** What review found to end the program, row by row. */
export const FOUND: readonly CostlyFile[] = [
  file('38 million rows', 'rows.xlsx', () => longSheet(TABLE, '<row/>', 38_000_000)),
  file('240,000 sheets and relationships', 'sheets.xlsx', () => manySheets(240_000)),
  file('20,000 sheets and relationships', 'sheets-fewer.xlsx', () => manySheets(20_000)),
  ...['A', ']', "'::::"].map((sign, at) =>
    file(`20 formulas of 8,190 ${sign}`, `formulas-${at}.xlsx`, () =>
      formulas(20, sign.length > 1 ? `'${':'.repeat(8189)}` : sign.repeat(8190)),
    ),
  ),
  file('1,900 formulas of 8,190 A', 'formulas-many.xlsx', () => formulas(1900, 'A'.repeat(8190))),
  file('490,000 columns and 6,002 edits', 'columns.xlsx', () =>
    sheet(tableRows(6002), '', `<cols>${'<col min="16384" max="16384" style="1"/>'.repeat(490_000)}</cols>`),
  ),
  file('490,000 merges', 'merges.xlsx', () =>
    sheet(TABLE, `<mergeCells>${'<mergeCell ref="H1:I2"/>'.repeat(490_000)}</mergeCells>`),
  ),
  file('490,000 merges, none like another', 'merges-apart.xlsx', () =>
    sheet(
      TABLE,
      `<mergeCells>${Array.from({ length: 490_000 }, (_, at) => `<mergeCell ref="H${2 * at + 1}:I${2 * at + 2}"/>`).join('')}</mergeCells>`,
    ),
  ),
  file('18 million attributes on one element', 'attributes.xlsx', () => {
    const many = Array.from({ length: 18_000_000 }, (_, at) => ` a${at.toString(36)}=""`);
    const [head = '', tail = ''] = worksheet(TABLE).split('<sheetData>');
    return book(
      {},
      {
        'xl/worksheets/sheet1.xml': Buffer.concat([
          Buffer.from(`${head}<sheetData`),
          ...Array.from({ length: 180 }, (_, at) =>
            Buffer.from(many.slice(at * 100_000, (at + 1) * 100_000).join('')),
          ),
          Buffer.from(`>${tail}`),
        ]),
      },
    );
  }),
  file('38 million empty shared strings', 'strings.xlsx', () =>
    book(
      { sheets: { 総括表: worksheet(TABLE) }, strings: '<si/>' },
      { 'xl/sharedStrings.xml': repeated(`<sst xmlns="${MAIN}">`, '<si/>', 38_000_000, '</sst>') },
    ),
  ),
];

const xml = (count: number, piece: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');

/** The kinds around them. */
export const AROUND: readonly CostlyFile[] = [
  file('ten million rows, in a part that is not too large', 'rows-fewer.xlsx', () =>
    longSheet(TABLE, '<row/>', 10_000_000),
  ),
  file('fifteen million elements of nobody between the rows', 'foreign.xlsx', () =>
    longSheet(TABLE, '<a/>', 15_000_000),
  ),
  file('two million blank cells', 'cells.xlsx', () =>
    longSheet(TABLE, `<row>${'<c/>'.repeat(100)}</row>`, 19_990),
  ),
  file('two million cells with a style and a number', 'numbers.xlsx', () =>
    longSheet(TABLE, `<row>${'<c s="1"><v>1.5</v></c>'.repeat(20)}</row>`, 99_000),
  ),
  file('as many numbers as are read', 'numbers-fewer.xlsx', () =>
    longSheet(TABLE, `<row>${'<c s="1"><v>1.5</v></c>'.repeat(20)}</row>`, 49_900),
  ),
  file('four million shared strings', 'strings-fewer.xlsx', () =>
    book(
      { sheets: { 総括表: worksheet(TABLE) }, strings: '<si/>' },
      { 'xl/sharedStrings.xml': repeated(`<sst xmlns="${MAIN}">`, '<si><t>a</t></si>', 3_700_000, '</sst>') },
    ),
  ),
  file('one merge over all rows beside 100,000 others and 6,002 edits', 'merges-tall.xlsx', () =>
    sheet(
      tableRows(6002),
      `<mergeCells><mergeCell ref="XFC1:XFD1048576"/>${xml(99_000, (at) => `<mergeCell ref="H${at + 1}:I${at + 1}"/>`)}</mergeCells>`,
    ),
  ),
  file('60,000 cell formats of one font with 400,000 things in it', 'fonts.xlsx', () =>
    book({
      sheets: { 総括表: worksheet(tableRows(2000)) },
      styles: stylesPart(
        `<fonts><font>${'<x/>'.repeat(400_000)}<b/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${'<xf fontId="0"/>'.repeat(60_000)}</cellXfs>`,
      ),
    }),
  ),
  file('a number format of 255 signs for as many numbers as are read', 'number-format.xlsx', () =>
    book(
      {
        styles: stylesWith(
          [0, 200],
          `<numFmts><numFmt numFmtId="200" formatCode="${'#,##0.0_);'.repeat(3)}&quot;${'件'.repeat(220)}&quot;"/></numFmts>`,
        ),
      },
      {
        'xl/worksheets/sheet1.xml': repeated(
          worksheet(TABLE).split('</sheetData>')[0] ?? '',
          `<row>${'<c s="1"><v>1234.5</v></c>'.repeat(20)}</row>`,
          49_900,
          '</sheetData></worksheet>',
        ),
      },
    ),
  ),
  file('9,000 parts without a type among 400,000 types, and no styles', 'types.xlsx', () => {
    const parts = workbookParts({ sheets: { 総括表: worksheet(TABLE) } });
    const types = String(parts['[Content_Types].xml']).replace(
      '</Types>',
      `${xml(400_000, (at) => `<Override PartName="/n${at}" ContentType="a"/>`)}</Types>`,
    );
    const more = Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`p/${at}.bin`, '']));
    return zipOf({ ...parts, ...more, '[Content_Types].xml': types });
  }),
  file('a hundred sheets that all point at 5,000 tables', 'tables.xlsx', () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`表${at}`, worksheet('<row r="1"/>')]),
    );
    const relationships = `<Relationships xmlns="${PACKAGE}">${xml(5000, (at) => `<Relationship Id="t${at}" Type="${OFFICE}/table" Target="../tables/${at}.xml"/>`)}</Relationships>`;
    const tables = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [
        `xl/tables/${at}.xml`,
        `<table xmlns="${MAIN}" ref="A1:P2" totalsRowCount="1">${'<x/>'.repeat(200)}</table>`,
      ]),
    );
    const rels = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationships]),
    );
    return book({ sheets: { ...sheets, 総括表: worksheet(TABLE) } }, { ...tables, ...rels });
  }),
  file('400,000 defined names of one another', 'names.xlsx', () =>
    book({
      sheets: {
        総括表: worksheet(tableRows(20, (at) => (at === 3 ? '<c r="J3"><f>n0+n1+n2</f><v>1</v></c>' : ''))),
      },
      workbookTail: `<definedNames>${xml(400_000, (at) => `<definedName name="n${at}">n${at + 1}+n${at + 2}+Z9</definedName>`)}</definedNames>`,
    }),
  ),
  file('400,000 rules of conditional formats, 150 deep', 'rules.xlsx', () =>
    sheet(
      TABLE,
      `<conditionalFormatting sqref="A1">${'<a>'.repeat(150)}${'<cfRule type="expression" priority="7"/>'.repeat(400_000)}${'</a>'.repeat(150)}</conditionalFormatting>`,
    ),
  ),
  file('two million top-level parts of a sheet', 'parts.xlsx', () =>
    longSheet(TABLE, '<sheetCalcPr/>', 2_000_000, '</worksheet>').slice(),
  ),
  file('a formula of 8,000 signs shared by 100,000 cells', 'shared.xlsx', () =>
    sheet(
      tableRows(20) +
        Array.from(
          { length: 100_000 },
          (_, at) =>
            `<row r="${at + 30}"><c r="J${at + 30}"><f t="shared" si="0"${at === 0 ? ` ref="J30:J100029">${xml(1100, (n) => `+Z${n + 1}`)}</f>` : '/>'}</c></row>`,
        ).join(''),
    ),
  ),
  file('500,000 array formulas over the whole sheet', 'arrays.xlsx', () =>
    longSheet(TABLE, '<row><c><f t="array" ref="A1:XFD1048576">1</f></c></row>', 500_000),
  ),
  file('500,000 texts with 30 codes each', 'codes.xlsx', () =>
    book(
      { sheets: { 総括表: worksheet(TABLE) }, strings: '<si/>' },
      {
        'xl/sharedStrings.xml': repeated(
          `<sst xmlns="${MAIN}">`,
          `<si><t>${'_x000'.repeat(20)}</t></si>`,
          500_000,
          '</sst>',
        ),
      },
    ),
  ),
  file('8,000 sheets, each with a little table', 'sheets-real.xlsx', () =>
    book({
      sheets: {
        ...Object.fromEntries(
          Array.from({ length: 8000 }, (_, at) => [`表${at}`, worksheet('<row r="1"><c><v>1</v></c></row>')]),
        ),
        総括表: worksheet(TABLE),
      },
    }),
  ),
  file('a million notes in a text table', 'text.tsv', () =>
    Buffer.from(
      `令和7年度 総括表\n施策\t達成状況※1\t指標\t実績(目標)\t達成状況※2\n${'"a""b\n"\t'.repeat(1_000_000)}`,
    ),
  ),
  file('heads of 16,000 columns', 'heads-wide.xlsx', () => {
    const figures = (...texts: string[]) => Array.from({ length: 8000 }, () => texts).flat();
    const rows = Array.from({ length: 20 }, (_, at) =>
      row(at + 3, ['1 施策', '', `(${at + 1}) 指標(件)`, ...figures('12', '10')]),
    );
    const heads = ['施策', '達成状況※1', '施策目標(指標)', ...figures('R7実績値', 'R7目標値'), '達成状況※2'];
    return sheet(row(1, ['令和7年度 みどり商工会 総括表']) + row(2, heads) + rows.join(''));
  }),
  file('the heads again over each of 40,000 rows', 'heads-again.xlsx', () => {
    const heads = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2'];
    const page = (at: number) => row(at, heads) + row(at + 1, ['1 施策', '', '(1) 指標(件)', '12(10)']);
    return sheet(row(1, ['令和7年度 みどり商工会 総括表']) + xml(40_000, (at) => page(2 * at + 2)));
  }),
  file('150,000 rows that are no indicators', 'rows-unread.xlsx', () =>
    longSheet(TABLE, `<row>${'<c><v>1234.5</v></c>'.repeat(6)}</row>`, 150_000),
  ),
  file('190,000 lines of a text', 'lines.csv', () =>
    Buffer.from(
      `令和7年度 総括表\n施策,達成状況※1,指標,実績(目標),達成状況※2\n${'あ,い,う,え,お\n'.repeat(190_000)}`,
    ),
  ),
  file('80,000 drop-down lists', 'validations.xlsx', () =>
    sheet(
      TABLE,
      `<dataValidations>${'<dataValidation type="list" sqref="E3:E22"><formula1>"達成,未達成"</formula1></dataValidation>'.repeat(80_000)}</dataValidations>`,
    ),
  ),
  file('one sheet of 900,000 cells under 200 names', 'sheets-same.xlsx', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`表${at}`, '']));
    const parts = workbookParts({ sheets: { ...many, 総括表: worksheet(TABLE) } });
    const all = String(parts['xl/_rels/workbook.xml.rels']).replace(/sheet(?!201)\d+\.xml/g, 'sheet1.xml');
    return zipOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': all,
      'xl/worksheets/sheet1.xml': repeated(
        worksheet('').split('</sheetData>')[0] ?? '',
        '<row><c><v>1</v></c></row>',
        900_000,
        '</sheetData></worksheet>',
      ),
    });
  }),
];
