/** Where another table of the same form begins below the first. */
import { check, reportOf } from '../../../../src/engine/index.js';

const HEADS = ['指標', '目標値', '実績値', '達成状況'];
const first = [['令和6年度 みどり商工会 総括表'], HEADS, ['相談件数(件)', '200', '212', '達成']];
const second = [HEADS, ['相談件数(件)', '210', '190', '未達成']];

function read(...rows: readonly (readonly string[])[]) {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { unread, indicators } = reportOf(result.check, '');
  const tables = result.check.judged.table.furtherTables.map(({ area, title }) => `${area} ${title}`);
  return { indicators: indicators.length, tables, unread: unread.filter(({ kind }) => kind !== 'reference') };
}

test.each([
  '令和7年度 みどり商工会 総括表',
  '平成30年度',
  '【令和7年度】',
  '令和6年度 ひなた商工会 評価表',
  '令和7年度会員数',
  '【参考】前年度の状況',
])('below %s stands another table', (title) => {
  expect(read(...first, [], [title], ...second)).toEqual({
    indicators: 1,
    tables: [`A5:D7 ${title}`],
    unread: [{ rows: [5, 7], kind: 'table', because: 'further-table' }],
  });
});

test.each(['令和6年度 みどり商工会 総括表(続き)', '令和6年度', '２　独自戦略', '経営状況の分析'])(
  'below %s the table goes on',
  (title) => {
    expect(read(...first, [], [title], ...second)).toEqual({ indicators: 2, tables: [], unread: [] });
  },
);

const counted = [...first, ['', '', '', '1/1'], [], ['【支所別】']];
const byBranch = ['東支所', '300', '310', '達成'];

test('below the tally, heads with a word of their own over the labels head another table', () => {
  expect(read(...counted, ['支所', '目標値', '実績値', '達成状況'], byBranch)).toEqual({
    indicators: 1,
    tables: ['A7:D8 '],
    unread: [{ rows: [7, 8], kind: 'table', because: 'further-table' }],
  });
});

test.each([
  ['the same word', [...counted, HEADS]],
  ['another word of indicators', [...counted, ['成果指標', '目標値', '実績値', '達成状況']]],
  ['no tally', [...first, [], ['支所', '目標値', '実績値', '達成状況']]],
  [
    'figures that look like a tally',
    [
      ...first.slice(0, 2),
      ['相談件数(件)', '200', '190/200', '未達成'],
      [],
      ['支所', '目標値', '実績値', '達成状況'],
    ],
  ],
])('with %s the table goes on', (_, above) => {
  expect(read(...above, byBranch)).toMatchObject({ indicators: 2, tables: [] });
});

test('heads without a figure below them are no table that anybody misses', () => {
  expect(read(...first, [], ['令和7年度 みどり商工会 総括表'], HEADS)).toEqual({
    indicators: 1,
    tables: [],
    unread: [{ rows: [5, 6], kind: 'foreign', because: 'further-table' }],
  });
});

test('each further table is one finding, whichever pages it has', () => {
  const title = ['令和7年度 みどり商工会 総括表'];
  const { tables } = read(...first, [], title, ...second, title, ...second, ['令和8年度'], ...second);
  expect(tables).toEqual(['A5:D10 令和7年度 みどり商工会 総括表', 'A11:D13 令和8年度']);
});
