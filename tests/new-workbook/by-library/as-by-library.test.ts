import { SaxesParser } from 'saxes';
import { reportContent, type SheetContent } from '../../../src/engine/index.js';
import { sampleTable } from '../../engine/summary/sample-tables.js';
import { partsOf, written } from '../opened-parts.js';
import { writeByLibrary } from './write-by-library.js';

/** What the cells of a sheet hold and how they look, with all that they name looked up; by their addresses, row by row. */
interface Rows {
  readonly heights: Record<string, string | undefined>;
  readonly cells: Record<string, unknown>;
}

type Node = {
  readonly name: string;
  readonly of: Record<string, string>;
  readonly inside: (Node | string)[];
};

function treeOf(xml: string): Node {
  const stack: Node[] = [{ name: '', of: {}, inside: [] }];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const own: Node = { name, of: attributes, inside: [] };
    stack.at(-1)?.inside.push(own);
    stack.push(own);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (text) => stack.at(-1)?.inside.push(text));
  parser.write(xml).close();
  const [root] = nodes(stack[0] ?? { name: '', of: {}, inside: [] });
  if (!root) throw new Error('No root.');
  return root;
}

const nodes = ({ inside }: Node): Node[] => inside.filter((own) => typeof own !== 'string');
const childrenOf = (root: Node, name: string): Node[] =>
  nodes(nodes(root).find((own) => own.name === name) ?? { name, of: {}, inside: [] });
const textOf = (node: Node | undefined): string | undefined => node?.inside.join('');

/** Cell formats with what they name in its place. */
function looksIn(styles: string): unknown[] {
  const root = treeOf(styles);
  const formats = new Map(childrenOf(root, 'numFmts').map(({ of }) => [of.numFmtId, of.formatCode] as const));
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((list) => childrenOf(root, list));
  return childrenOf(root, 'cellXfs').map(({ of, inside }) => {
    const { numFmtId, fontId, fillId, borderId, ...applied } = of;
    return {
      format: formats.get(numFmtId ?? ''),
      font: fonts?.[Number(fontId)],
      fill: fills?.[Number(fillId)],
      border: borders?.[Number(borderId)],
      applied,
      inside,
    };
  });
}

function rowsOf(sheet: string, parts: Record<string, string>): Rows {
  const looks = looksIn(parts['xl/styles.xml'] ?? '');
  const strings = nodes(treeOf(parts['xl/sharedStrings.xml'] ?? '<sst/>'));
  const rows: Rows = { heights: {}, cells: {} };
  for (const row of childrenOf(treeOf(sheet), 'sheetData')) {
    if (row.of.ht !== undefined) rows.heights[row.of.r ?? ''] = `${row.of.ht} ${row.of.customHeight}`;
    for (const cell of nodes(row)) {
      const [formula, value] = ['f', 'v'].map((name) => textOf(nodes(cell).find((own) => own.name === name)));
      const content =
        cell.of.t === 's' ? strings[Number(value)] : value === undefined ? value : Number(value);
      // A chart makes the library write a place for each cell it is over.
      if (cell.of.s === undefined) continue;
      rows.cells[cell.of.r ?? ''] = { look: looks[Number(cell.of.s)], formula, content, type: cell.of.t };
    }
  }
  return rows;
}

/** The sheet without its cells, and without what is added behind the library. */
const frameOf = (sheet: string): string =>
  sheet
    .replace(/<sheetData(?:\/>|>.*<\/sheetData>)/s, '')
    .replace(/<dimension [^>]*>/, '')
    .replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, '')
    .replace(/<rowBreaks.*<\/rowBreaks>/s, '');

const isSheet = (name: string) => name.startsWith('xl/worksheets/sheet');
const isOther = (name: string) =>
  !isSheet(name) && !/^(?:xl\/styles|xl\/sharedStrings|docProps\/core)\.xml$|^xl\/charts\//.test(name);

/** The library names the table of texts by a number, where it was given a text. */
const namedAlike = (part = '') => part.replace(/Id="\w+"(?= Type="[^"]*sharedStrings")/, 'Id=""');

function expectSame(sheets: readonly SheetContent[]): void {
  const [own, theirs] = [partsOf(written(sheets)), partsOf(writeByLibrary(sheets))];
  expect(Object.keys(own).sort()).toEqual(Object.keys(theirs).sort());
  for (const name of Object.keys(theirs).filter(isSheet)) {
    const [one = '', other = ''] = [own[name], theirs[name]];
    expect(frameOf(one)).toBe(frameOf(other));
    expect(rowsOf(one, own)).toEqual(rowsOf(other, theirs));
  }
  for (const name of Object.keys(theirs).filter(isOther))
    expect([name, namedAlike(own[name])]).toEqual([name, namedAlike(theirs[name])]);
  // What a chart keeps of its cells.
  for (const name of Object.keys(theirs).filter((part) => part.startsWith('xl/charts/chart')))
    expect(own[name]?.match(/<c:(?:str|num)Cache>.*?<\/c:(?:str|num)Cache>/gs)).toEqual(
      theirs[name]?.match(/<c:(?:str|num)Cache>.*?<\/c:(?:str|num)Cache>/gs),
    );
}

test('a report of a few years is as the library would write it', () => {
  const tables = [5, 6, 7].map((year) =>
    sampleTable('みどり商工会', year, ['12(10)', '8(10)', '5(5)', '集計中(3)', '7(—)']),
  );
  expectSame(reportContent({ tables, unread: [{ file: 'a.xlsx', message: '読めません。' }] }));
});

test('so is one of many societies', () => {
  const tables = ['みどり', 'あおば', 'さくら', 'もみじ'].map((name, at) =>
    sampleTable(`${name}商工会`, 7, [`${12 + at}(10)`, '8(10)', '5.25(5)', '集計中(3)', '7(—)']),
  );
  expectSame(reportContent({ tables, unread: [], expected: ['みどり商工会', 'ひがし商工会'] }));
});

const BLANK: SheetContent = {
  name: '表 & "一覧"',
  cells: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  repeated: null,
  pageBreaks: [],
  frozen: { rows: 0, columns: 0 },
  filter: null,
  charts: [],
  bars: [],
  paper: null,
};

test('so are texts with codes and spaces, numbers of all sizes, formulas, heights, and cells in any order', () => {
  const texts = [
    '=1+1',
    '_x0041_',
    ' a ',
    '&P',
    '<b>',
    'a\nb',
    'a\tb',
    '\u0001\u001f',
    'a\rb',
    '\ufffe',
    '"',
    "'",
    '',
  ];
  const numbers = [0, 1, -1.5, 0.1, 1e10, 12345678.125, 1e-7];
  expectSame([
    {
      ...BLANK,
      cells: [
        ...texts.map((content, row) => ({ row: row + 3, column: 30, content, look: 'text' as const })),
        ...numbers.map((content, row) => ({ row: row + 3, column: 0, content, look: 'number' as const })),
        { row: 1, column: 1, content: { formula: '=IF(A4<1,"a&b",2)', value: 2.5 }, look: 'rate' },
        { row: 0, column: 0, content: '見出し', look: 'title' },
        { row: 0, column: 0, content: '見出し(後)', look: 'header' },
        { row: 2, column: 2, content: '結合', look: 'bad' },
        { row: 2, column: 3, content: '', look: 'open' },
      ],
      merges: [{ firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 4 }],
      columnWidths: [10, 20.5],
      rowHeights: [
        { row: 0, height: 30.1 },
        { row: 9, height: 12.4 },
        { row: 100, height: 55.55 },
      ],
      filter: { firstRow: 2, firstColumn: 0, lastRow: 9, lastColumn: 3 },
    },
    { ...BLANK, name: '空' },
  ]);
});
