import { type CaseCell, type CaseSheet, caseWorkbook } from './case-workbook.js';
import { told } from './told.js';

/** What merges cover, and what is hidden or filtered (docs/table-rules.md, decision 13). */

const TITLE = ['令和7年度 しおかぜ商工会 総括表'];
const HEAD = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証'];
const PLAIN_HEAD = ['施策目標(指標)', '目標値', '実績値', '達成状況'];
const read = (rows: readonly (readonly CaseCell[])[], sheet: CaseSheet = {}) =>
  told(caseWorkbook([TITLE, HEAD, ...rows], sheet));
const plain = (rows: readonly (readonly CaseCell[])[], sheet: CaseSheet = {}) =>
  told(caseWorkbook([TITLE, PLAIN_HEAD, ...rows], sheet));

const FIRST = ['1 伴走支援', '未達成', '(1) 巡回件数(件)', '120(100)', '達成', '続ける。'];
const SECOND = ['', '', '(2) 講習会の開催(回)', '5(10)', '未達成', '増やす。'];
const THIRD = ['2 創業支援', '達成', '(1) 創業者数(人)', '5(4)', '達成', '続ける。'];
const over = (row: readonly string[], texts: Readonly<Record<number, string>>) =>
  row.map((text, column) => texts[column] ?? text);

describe('covered', () => {
  test('a 施策 and its verdict are none', async () => {
    const rows = [FIRST, over(SECOND, { 0: '9 昨年の施策', 1: '達成' }), THIRD];
    const right = await read([...rows, ['達成数計', '1/2', '達成数計', '', '2/3', '']], {
      merges: ['A3:A4', 'B3:B4'],
    });
    expect(right).toMatchObject({ tallies: ['1/2', '2/3'], found: [], edits: [] });
    const blank = [over(FIRST, { 0: '', 1: '' }), over(SECOND, { 0: '9 昨年の施策', 1: '達成' }), THIRD];
    const { verdicts, edits } = await read(blank, { merges: ['A3:A4', 'B3:B4'] });
    expect([verdicts, edits]).toEqual([{ 3: '達成', 4: '未達成', 5: '達成' }, []]);
  });

  test('a verdict of the second line is none, be it a formula', async () => {
    const rows = [FIRST, over(SECOND, { 4: '達成' }), THIRD, ['達成数計', '1/2', '達成数計', '', '2/3', '']];
    expect(await read(rows, { merges: ['E3:E4'] })).toMatchObject({ tallies: ['1/2', '2/3'], edits: [] });
    const formula: CaseCell = { formula: 'IF(TRUE,"達成")', result: '達成' };
    const own = [FIRST, [...SECOND.slice(0, 4), formula, ''], THIRD];
    expect(await read(own, { merges: ['E3:E4'] })).toMatchObject({ found: [], edits: [] });
  });

  test('a whole hidden row is none', async () => {
    const left = ['7 残り', '達成', '(9) 残りの件数(件)', '99(100)', '未達成', '残り'];
    const merges = ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => `${column}3:${column}4`);
    const rows = [over(FIRST, { 1: '達成' }), left, THIRD, ['達成数計', '2/2', '達成数計', '', '2/2', '']];
    const { verdicts, found, edits } = await read(rows, { merges, rows: { 4: 'hidden="1"' } });
    expect([verdicts, found, edits]).toEqual([{ 3: '達成', 5: '達成' }, [], []]);
  });

  test('a title, a day beside it and a value beside a tally are none', async () => {
    const title = ['令和7年度 しおかぜ商工会 総括表', '令和8年度 しおかぜ商工会 総括表', '9月末現在'];
    const rows = [title, HEAD, FIRST, SECOND, ['達成数計', '0/1', '達成数計', '', '1/2', '5/5']];
    const report = await told(caseWorkbook(rows, { merges: ['A1:D1', 'E5:F5'] }));
    expect(report).toMatchObject({ state: 'closed', tallies: ['0/1', '1/2'], found: [], edits: [] });
  });

  test('a head and the figures below it are none', async () => {
    const rows: CaseCell[][] = [
      TITLE,
      ['施策目標(指標)', '目標値', '実績値', '目標値', '達成状況'],
      ['巡回件数(件)', 100, 120, 999, ''],
      ['講習会の開催(回)', 10, 5, 1, ''],
    ];
    const { figures } = await told(caseWorkbook(rows, { merges: ['C2:D2', 'C3:D3', 'C4:D4'] }));
    expect(figures).toEqual({ 3: [120, 100], 4: [5, 10] });
  });
});

describe('hidden', () => {
  const WRONG: CaseCell[][] = [
    ['巡回件数(件)', 100, 120, '未達成'],
    ['講習会の開催(回)', 10, 5, '達成'],
  ];

  test.each<[string, CaseSheet]>([
    ['by hand', { rows: { 4: 'hidden="1"' } }],
    ['in a closed group', { rows: { 4: 'hidden="1" outlineLevel="1"' } }],
    ['without height', { rows: { 4: 'ht="0" customHeight="1"' } }],
  ])('a row %s counts, is written, and the finding says so', async (_, sheet) => {
    const { verdicts, edits, messages } = await plain(WRONG, sheet);
    expect(verdicts).toEqual({ 3: '達成', 4: '未達成' });
    expect(edits).toEqual(['D3 達成', 'D4 未達成']);
    expect(messages.filter((message) => message.includes('非表示の行にあります。'))).toHaveLength(1);
  });

  test.each<[string, CaseSheet]>([
    ['of targets', { columns: '<col min="2" max="2" hidden="1"/>' }],
    ['of actuals, without width', { columns: '<col min="3" max="3" width="0"/>' }],
    ['of verdicts', { columns: '<col min="4" max="4" hidden="1"/>' }],
  ])('a column %s counts', async (_, sheet) => {
    const { verdicts, edits, messages } = await plain(WRONG, sheet);
    expect([verdicts, edits]).toEqual([{ 3: '達成', 4: '未達成' }, ['D3 達成', 'D4 未達成']]);
    expect(messages.filter((message) => message.includes('非表示の列にあります。'))).toHaveLength(2);
  });

  test('this year’s column is judged though last year’s is the one that is shown', async () => {
    const rows: CaseCell[][] = [
      TITLE,
      ['施策目標(指標)', '目標値', 'R6実績値', 'R7実績値', '達成状況'],
      ['巡回件数(件)', 100, 90, 120, ''],
      ['講習会の開催(回)', 10, 5, 5, ''],
    ];
    const { edits } = await told(caseWorkbook(rows, { columns: '<col min="4" max="4" hidden="1"/>' }));
    expect(edits).toEqual(['E3 達成', 'E4 未達成']);
  });

  test('so do the heads, and an indicator below the tally is not lost', async () => {
    const heads = await plain(WRONG, { rows: { 2: 'hidden="1"', 3: 'hidden="1"' } });
    expect(heads.verdicts).toEqual({ 3: '達成', 4: '未達成' });
    const below: CaseCell[][] = [
      ['巡回件数(件)', 100, 120, '達成'],
      ['達成数計', '', '', '1/1'],
      ['会員訪問件数(件)', 5, 6, ''],
    ];
    const { verdicts, found } = await plain(below, { rows: { 5: 'hidden="1"' } });
    expect(verdicts[5] ?? found).toEqual(['row-unread A5']);
  });
});
