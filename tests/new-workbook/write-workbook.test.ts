import fc from 'fast-check';
import { reportContent, type SheetContent } from '../../src/engine/index.js';
import { writeWorkbook } from '../../src/new-workbook/index.js';
import { sampleTable } from '../engine/summary/sample-tables.js';
import { openedXlsx, textsOf } from '../files/open-for-test.js';
import { partsOf, written } from './opened-parts.js';

const BLANK: SheetContent = {
  name: '表',
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

test('any text is read back as it was, formulas and codes among them', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('=1+1', '4/10', '_x0041_', ' a ', '&P', '<b>', 'a\nb', '\u0001', "'", '001'),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
      const cells = texts.map((content, row) => ({ row, column: 0, content, look: 'plain' as const }));
      const bytes = written([{ ...BLANK, cells }]);
      partsOf(bytes);
      expect(textsOf(openedXlsx(bytes)).map(([own]) => own)).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('a sheet longer than Excel takes is refused in words', () => {
  const cells = [{ row: 1_048_576, column: 0, content: 'a', look: 'plain' as const }];
  expect(writeWorkbook([{ ...BLANK, cells }])).toMatchObject({
    ok: false,
    message: { ja: expect.stringContaining('ファイルを分けて') },
  });
});

describe('a written report', () => {
  const tables = [5, 6, 7].map((year) =>
    sampleTable('みどり商工会', year, ['12(10)', '8(10)', '5(5)', '集計中(3)', '7(—)']),
  );
  const bytes = written(reportContent({ tables, unread: [{ file: 'a.xlsx', message: '読めません。' }] }));
  const parts = partsOf(bytes);
  const charts = Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name));

  test('has its charts over the right cells', () => {
    expect(charts).toHaveLength(3);
    expect(parts['xl/charts/chart1.xml']).toContain('<c:f>集計!$H$5:$H$7</c:f>');
    expect(parts['xl/charts/chart1.xml']).toContain('<c:grouping val="stacked"/>');
    expect(parts['xl/charts/chart1.xml']).toMatch(/<c:catAx>.*?<c:orientation val="maxMin"\/>/s);
    expect(parts['xl/charts/chart3.xml']).toContain('<c:lineChart>');
    // No bar is left without its name, and Japanese letters have the font of Latin ones.
    expect(parts['xl/charts/chart2.xml']).toMatch(/<c:catAx>.*<c:tickLblSkip val="1"\/><\/c:catAx>/s);
    expect(parts['xl/charts/chart2.xml']).toMatch(/<a:latin (typeface="[^"]+")\/><a:ea \1\/>/);
  });

  test('has a value beside every formula, and no formula in a text', () => {
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    const formulas = sheets.flatMap(([, part]) => part.match(/<f>.*?<\/f>(?:<v>[^<]*<\/v>)?/gs) ?? []);
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((own) => !own.includes('<v>'))).toEqual([]);
    expect(textsOf(openedXlsx(bytes))[4]?.slice(5, 12)).toEqual(['0', '2', '2', '4', '50.0%', '1', '1']);
  });

  test('begins new pages before charts that would be cut, and filters each list', () => {
    const overview = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(overview).toMatch(/<\/headerFooter><rowBreaks count="(\d)" manualBreakCount="\1">/);
    for (const sheet of [1, 2, 3, 4])
      expect(parts[`xl/worksheets/sheet${sheet}.xml`]).toContain('<autoFilter ');
  });
});
