import type { SheetContent } from '../../../src/engine/index.js';
import { cellAddress, reportContent } from '../../../src/engine/index.js';
import { sampleTable, withNames } from './sample-tables.js';

const FIGURES = ['12(10)', '8(10)', '5(5)', '集計中(3)', '7(—)'];

function sheet(sheets: readonly SheetContent[], name: string): SheetContent {
  const found = sheets.find((own) => own.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Contents of one row by address; formulas by their value. */
function rowOf({ cells }: SheetContent, row: number): Record<string, string | number> {
  return Object.fromEntries(
    cells
      .filter((cell) => cell.row === row && cell.content !== '')
      .map(({ column, content }) => [
        cellAddress(row, column),
        typeof content === 'object' ? content.value : content,
      ]),
  );
}

function formula({ cells }: SheetContent, address: string): string {
  const cell = cells.find((own) => cellAddress(own.row, own.column) === address);
  return typeof cell?.content === 'object' ? cell.content.formula : '';
}

/** Of no target, so that it counts for nothing where it stands beside another table. */
const BESIDE = sampleTable('あおば商工会', 7, ['1(—)']);

describe('the report of many tables', () => {
  const sheets = reportContent({ tables: [sampleTable('みどり商工会', 7, FIGURES), BESIDE], unread: [] });
  const overview = sheet(sheets, '集計');

  test('counts what the table says, 要確認 in the total and — outside it', () => {
    expect(rowOf(overview, 4)).toEqual({
      A5: 1,
      B5: 'みどり商工会-r7.xlsx',
      C5: 'みどり商工会',
      D5: '令和7年度',
      E5: '令和7年度 みどり商工会アクションプログラム 総括表',
      F5: 0,
      G5: 2,
      H5: 2,
      I5: 4,
      J5: 0.5,
      K5: 1,
      L5: 1,
      M5: 1,
      N5: 0.5,
      O5: 0.5,
      P5: expect.any(Number),
      Q5: expect.any(Number),
      R5: expect.any(Number),
    });
  });

  test('counts and rates are live formulas over the lists', () => {
    expect(formula(overview, 'H5')).toBe(`=COUNTIFS('一覧'!$A$4:$A$9,$A5,'一覧'!$N$4:$N$9,"達成")`);
    expect(formula(overview, 'I5')).toBe('=$H5+$K5+$L5');
    expect(formula(overview, 'J5')).toBe('=ROUNDDOWN($H5/$I5,3)');
    expect(formula(overview, 'H7')).toBe('=SUM($H5:$H6)');
  });

  test('the list holds every indicator, a rate only where one makes sense', () => {
    const list = sheet(sheets, '一覧');
    expect(rowOf(list, 3)).toMatchObject({
      C4: 'みどり商工会',
      F4: '1 経営の支援*',
      J4: 12,
      K4: 10,
      L4: '以上',
      M4: 1.2,
      N4: '達成',
    });
    expect(formula(list, 'M4')).toBe('=ROUNDDOWN($J4/$K4,3)');
    expect(rowOf(list, 6)).toMatchObject({ J7: '集計中', N7: '要確認' });
    expect(rowOf(list, 7)).toMatchObject({ J8: 7, N8: '—' });
    expect(formula(list, 'M7')).toBe('');
  });

  test('charts stand over the cells of the tables, one each for files and strategies', () => {
    expect(overview.charts.map(({ kind, title }) => [kind, title])).toEqual([
      ['stacked-bar', '指標の内訳'],
      ['bar', '戦略別の達成率'],
    ]);
    const [files, strategies] = overview.charts;
    expect(files?.series.map(({ values }) => values.firstColumn)).toEqual([7, 10, 11, 12]);
    const bars = strategies?.series[0]?.values;
    expect(rowOf(overview, bars?.firstRow ?? 0)).toMatchObject({
      [cellAddress(bars?.firstRow ?? 0, 2)]: '1 経営の支援*',
    });
    expect(bars && bars.lastRow - bars.firstRow).toBe(1);
  });

  test('the header of the files stands over no other table, and is printed again where the files go on', () => {
    expect(overview.repeated).toBeNull();
    const tables = Array.from({ length: 60 }, (_, at) => sampleTable(`第${at}商工会`, 7, FIGURES));
    const long = sheet(reportContent({ tables, unread: [] }), '集計');
    expect(long.repeated).toEqual({ first: 2, last: 3 });
  });

  test('below zero a rate would say the contrary of the verdict', () => {
    const table = sampleTable('みどり商工会', 7, ['△3(△2)', '△3(5)', '△1(△2)'], null, '会員増減(社)');
    const list = sheet(reportContent({ tables: [table, BESIDE], unread: [] }), '一覧');
    expect([3, 4, 5].map((row) => formula(list, `M${row + 1}`))).toEqual(['', '=ROUNDDOWN($J5/$K5,3)', '']);
    expect(rowOf(list, 3)).toMatchObject({ J4: -3, K4: -2, N4: '未達成' });
  });

  test('no sheet of unread files where all were read', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['提出状況', '集計', '一覧', '指摘']);
  });
});

describe('years and societies', () => {
  const years = (society: string) =>
    [5, 6, 7].map((year, index) => sampleTable(society, year, ['12(10)', index === 0 ? '1(2)' : '2(2)']));

  test('several years of one society give a line, a point a year', () => {
    const overview = sheet(reportContent({ tables: years('みどり商工会'), unread: [] }), '集計');
    const line = overview.charts.find(({ kind }) => kind === 'line');
    const { firstRow, firstColumn, lastColumn } = line?.series[0]?.values ?? {
      firstRow: 0,
      firstColumn: 0,
      lastColumn: 0,
    };
    const row = rowOf(overview, firstRow);
    expect(
      Array.from(
        { length: lastColumn - firstColumn + 1 },
        (_, n) => row[cellAddress(firstRow, firstColumn + n)],
      ),
    ).toEqual([0.5, 1, 1]);
    expect(line?.series).toHaveLength(1);
  });

  test('a society is the same in any width, and all together come first', () => {
    const other = years('ＡＢ商工会').map((table, index) =>
      index === 0 ? { ...table, society: 'AB商工会' } : table,
    );
    const overview = sheet(
      reportContent({ tables: [...years('みどり商工会'), ...other], unread: [] }),
      '集計',
    );
    const line = overview.charts.find(({ kind }) => kind === 'line');
    expect(
      line?.series.map(({ name }) => rowOf(overview, name.firstRow)[cellAddress(name.firstRow, 1)]),
    ).toEqual(['全体', 'みどり商工会', 'AB商工会']);
  });

  test('no total adds up the years of a society: of each year with several tables there is one', () => {
    const overview = (tables: Parameters<typeof reportContent>[0]['tables']) =>
      sheet(reportContent({ tables, unread: [] }), '集計');
    const alone = overview(years('みどり商工会'));
    expect(alone.cells.filter(({ content }) => content === '合計')).toEqual([]);
    const both = overview([...years('みどり商工会'), ...years('あおば商工会').slice(1)]);
    expect(
      [9, 10].map((row) => rowOf(both, row)).map((row, at) => [row[`C${10 + at}`], row[`D${10 + at}`]]),
    ).toEqual([
      ['2件', '令和6年度'],
      ['2件', '令和7年度'],
    ]);
    expect(formula(both, 'H10')).toBe('=SUMIFS($H5:$H9,$D$5:$D$9,"令和6年度")');
    expect(rowOf(both, 9).H10).toBe(4);
    const headings = both.cells.map(({ content }) => content);
    expect(headings).toContain('戦略別の達成率(令和7年度)');
  });

  test('bars have the names a committee knows: the society, the year, both, or the file', () => {
    const nameColumn = (tables: Parameters<typeof reportContent>[0]['tables']) =>
      sheet(reportContent({ tables, unread: [] }), '集計').charts[0]?.categories.firstColumn;
    const [five, six] = years('みどり商工会');
    const other = sampleTable('あおば商工会', 6, ['12(10)']);
    if (!five || !six) throw new Error('no tables');
    expect(nameColumn([six, other])).toBe(2);
    expect(nameColumn([five, six])).toBe(3);
    expect(nameColumn([five, six, other])).toBe(4);
    expect(nameColumn([six, { ...six, file: 'b.xlsx', isNamed: false }, other])).toBe(1);
  });

  test('many files give a distribution that counts each of them once', () => {
    const tables = Array.from({ length: 40 }, (_, index) =>
      sampleTable(`第${index}商工会`, 7, ['12(10)', index % 4 === 0 ? '1(2)' : '2(2)']),
    );
    const overview = sheet(reportContent({ tables, unread: [] }), '集計');
    const chart = overview.charts.find(({ kind }) => kind === 'column');
    const values = chart?.series[0]?.values;
    const counts = overview.cells
      .filter(
        ({ row, column }) =>
          values && column === values.firstColumn && row >= values.firstRow && row <= values.lastRow,
      )
      .map(({ content }) => (typeof content === 'object' ? content.value : null));
    expect(counts).toEqual([0, 0, 0, 0, 0, 10, 0, 0, 0, 30]);
    expect(overview.charts.some(({ kind }) => kind === 'stacked-bar')).toBe(false);
  });
});

describe('many societies', () => {
  const table = (society: string, figures: readonly string[], file = `${society}.xlsx`) => ({
    ...withNames(sampleTable(society, 7, figures)),
    file,
  });
  const tables = [
    table('みどり商工会', ['12(10)', '2(2)']),
    table('あおば商工会', ['11(10)', '2(2)']),
    table('こだま商工会', ['10(10)', '2(2)']),
    table('わかば商工会', ['110(10)', '2(2)']),
    table('ひなた商工会', ['9(10)', '2(2)'], 'ひなた.xlsx'),
    table('ひなた商工会', ['8(10)', '2(2)'], 'ひなた(修正).xlsx'),
  ];
  const expected = ['みどり商工会', 'しらかば商工会'];
  const sheets = reportContent({ tables, unread: [], expected });
  const texts = (name: string) => sheet(sheets, name).cells.map(({ content }) => content);

  test('begin with one page that says who has handed in, and what strikes', () => {
    const front = sheet(sheets, '提出状況');
    expect(sheets[0]).toBe(front);
    expect(front.onePage).toBe(true);
    expect(texts('提出状況')).toEqual(
      expect.arrayContaining(['未提出', '重複', '同じ商工会の表が重複', 'ほかとかけ離れた達成率']),
    );
    // Those that differ are counted nowhere.
    expect(rowOf(sheet(sheets, '集計'), 8)).toMatchObject({ C9: '4件' });
    expect(texts('一覧')).not.toContain('ひなた商工会');
    expect(texts('指摘')).toContain('ひなた(修正).xlsx');
  });

  test('have a table of what each of them reached, and lists that are not for paper', () => {
    const across = sheet(sheets, '指標×商工会');
    expect(rowOf(across, 4)).toMatchObject({ B5: '(1) 第1相談件数(件)', D5: 1.15 });
    expect(formula(across, 'H5')).toBe('=ROUNDDOWN($H10/$H15,3)');
    expect(across.cells.find(({ row, column }) => row === 4 && column === 7)?.look).toBe('open-rate');
    expect(sheets.filter(({ printed }) => printed).map(({ name }) => name)).toEqual([
      '指標×商工会',
      '集約の指摘',
      '一覧',
      '指摘',
    ]);
  });
});

test('files that could not be used have a sheet of their own', () => {
  const unread = [{ file: '壊れた.xlsx', message: 'ブックではありません。' }];
  const sheets = reportContent({
    tables: [sampleTable('みどり商工会', 7, FIGURES)],
    unread,
  });
  expect(rowOf(sheet(sheets, '読み取れないファイル'), 3)).toEqual({
    A4: '壊れた.xlsx',
    B4: 'ブックではありません。',
  });
});

describe('tables whose year is not closed', () => {
  const tables = [
    sampleTable('みどり商工会', 7, FIGURES),
    sampleTable('みどり商工会', 8, FIGURES, '2026-10-10'),
    sampleTable('沢目商工会', 8, ['(10)', '(10)'], '2026-10-10'),
  ];
  const sheets = reportContent({ tables, unread: [] });
  const overview = sheet(sheets, '集計');

  test('count in no rate, and say how they stand', () => {
    const [closed, open, plan, all] = [4, 5, 6, 7].map((row) => rowOf(overview, row));
    // Of R8 there are two, neither of them closed; of R7 one, which is no total.
    expect([all?.C8, all?.D8]).toEqual(['2件', '令和8年度']);
    expect([closed?.H5, closed?.I5, closed?.J5]).toEqual([2, 4, 0.5]);
    expect([open?.F6, open?.G6, open?.H6, open?.I6, open?.J6, open?.L6, open?.M6]).toEqual([
      undefined,
      undefined,
      0,
      0,
      '途中',
      0,
      1,
    ]);
    expect([plan?.I7, plan?.J7]).toEqual([0, '計画']);
    expect([all?.H8, all?.I8, all?.J8]).toEqual([0, 0, undefined]);
    expect(rowOf(overview, 1).A2).toContain('年度の終わっていない表2件は達成率に数えない');
  });

  test('are marked in the list of indicators, those without a target as ever', () => {
    const list = sheet(sheets, '一覧');
    const verdicts = list.cells
      .filter(({ column, row }) => column === 13 && row > 2)
      .map(({ content }) => content);
    expect(verdicts).toEqual([
      ...['達成', '未達成', '達成', '要確認', '—'],
      ...['途中', '途中', '途中', '途中', '—'],
      ...['計画', '計画'],
    ]);
  });

  test('make no year of a society', () => {
    expect(overview.cells.map(({ content }) => content)).not.toContain('年度ごとの達成率');
  });
});
