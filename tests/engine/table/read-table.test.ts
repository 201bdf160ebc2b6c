import { check } from '../../../src/engine/index.js';

const HEADER = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2'];
const row = (index: number) => [`${index} 施策`, '未達成', `(1) 採択数${index}(件)`, '10(20)', '未達成'];

const checked = (rows: string[][]) => {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check.judged;
};

test('a header of more cells than a call takes arguments is read', () => {
  const years = Array.from({ length: 130_000 }, (_, index) => `R${(index % 3) + 4}実績値(目標値)`);
  expect(checked([[...HEADER, ...years], row(1)]).tallies.indicators).toMatchObject({
    achieved: 0,
    total: 1,
  });
});

test('a total sums the rows since the total before', () => {
  const total = ['', '', '合計', '20(40)', ''];
  const { table } = checked([HEADER, row(1), row(2), total, row(3), row(4), total]);
  expect(table.totals.map(({ indicators }) => indicators)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('a 施策 of any length is one as long as its name stays the same', () => {
  const long = '経営の支援'.repeat(1000);
  const other = `${long.slice(0, -1)}内`;
  const named = (name: string, index: number) => [name, '', ...row(index).slice(2)];
  const { table } = checked([HEADER, named(long, 1), named(long, 2), named(other, 3)]);
  expect(table.measures.map(({ indicators }) => indicators.length)).toEqual([2, 1]);
});

describe('a table on the left half of the sheet and another on the right', () => {
  const left = [
    ['1 経営支援', '未達成', '(1) 相談件数(件)', '330(300)', '達成', ''],
    ['', '', '(2) 派遣件数(件)', '12(15)', '未達成', ''],
  ];
  const right = [
    ['2 湖畔', '達成', '(1) 来訪者数(人)', '2,100(2,000)', '達成'],
    ['3 朝市', '達成', '(1) 出店者数(店)', '26(25)', '達成'],
  ];
  const body = left.map((own, index) => [...own, ...(right[index] ?? [])]);
  const heads = [...HEADER, '', ...HEADER];

  test('are one table', () => {
    const { table, indicators, measures } = checked([
      heads,
      ...body,
      ['達成数計', '2/3', '', '', '', '', '', '', '', '', '3/4'],
    ]);
    expect(indicators.map(({ indicator }) => indicator.figureCells)).toEqual([
      ['D2'],
      ['D3'],
      ['J2'],
      ['J3'],
    ]);
    expect(indicators.map(({ indicator }) => indicator.status?.cell)).toEqual(['E2', 'E3', 'K2', 'K3']);
    expect(measures.map(({ verdict, measure }) => [measure.number, verdict, measure.status?.cell])).toEqual([
      [1, '未達成', 'B2'],
      [2, '達成', 'H2'],
      [3, '達成', 'H3'],
    ]);
    expect([table.tallies.measures?.cell, table.tallies.indicators?.cell]).toEqual(['B4', 'K4']);
  });

  test('have no tally of the whole where each half has its own', () => {
    const { table } = checked([
      heads,
      ...body,
      ['達成数計', '0/1', '', '', '1/2', '', '達成数計', '2/2', '', '', '2/2'],
    ]);
    expect(table.tallies).toEqual({ measures: null, indicators: null });
  });
});

test('a label at the foot of a page and its figure on the next are one indicator', () => {
  const { indicators, tallies } = checked([
    HEADER,
    ['1 経営支援', '未達成', '(1) 相談件数(件)', '330(300)', '達成'],
    ['', '', '(2) 派遣件数(件)'],
    ['- 1 -'],
    HEADER,
    ['', '', '', '12(15)', '未達成'],
  ]);
  expect(
    indicators.map(({ verdict, indicator }) => [indicator.label, verdict, indicator.status?.cell]),
  ).toEqual([
    ['(1) 相談件数(件)', '達成', 'E2'],
    ['(2) 派遣件数(件)', '未達成', 'E6'],
  ]);
  expect(tallies.indicators.text).toBe('1/2');
});

test('a name printed in the middle of its group gathers the indicators above it', () => {
  const { measures } = checked([
    HEADER,
    ['', '', '(1) 相談件数(件)', '330(300)', '達成'],
    ['1 経営支援', '達成', '(2) 訪問件数(件)', '15(15)', '達成'],
    ['', '', '(1) 加入数(社)', '18(20)', '未達成'],
    ['2 組織', '', '(2) 開催数(回)', '6(6)', '達成'],
    ['', '', '(3) 研修者数(人)', '17(16)', '達成'],
  ]);
  expect(measures.map(({ verdict, measure }) => [verdict, measure.indicators])).toEqual([
    ['達成', [0, 1]],
    ['未達成', [2, 3, 4]],
  ]);
});

test('a row of which name, label and figure are broken in two is one indicator', () => {
  const { indicators, measures } = checked([
    HEADER,
    ['1 伴走型支援の', '未達成', '(1) 引継ぎ支援センターへ', '41', '達成'],
    ['推進', '', '紹介した事業者数(社)', '(37)'],
    ['', '', '(2) 派遣件数(件)', '12', '未達成'],
    ['', '', '', '（15）'],
  ]);
  expect(
    indicators.map(({ verdict, indicator }) => [indicator.label, indicator.figureCells, verdict]),
  ).toEqual([
    ['(1) 引継ぎ支援センターへ紹介した事業者数(社)', ['D2', 'D3'], '達成'],
    ['(2) 派遣件数(件)', ['D4', 'D5'], '未達成'],
  ]);
  expect(measures.map(({ measure }) => measure.label)).toEqual(['1 伴走型支援の推進']);
});

test('a target in brackets beside an item of its own is that of no other', () => {
  const { indicators } = checked([
    HEADER,
    ['1 経営支援', '', '(1) 申請件数(件)', '26', '—'],
    ['', '', 'うち採択数(件)', '(16)', ''],
  ]);
  expect(indicators.map(({ verdict }) => verdict)).toEqual(['—', '要確認']);
});

test('a breakdown is an indicator with a target of its own only', () => {
  const { indicators } = checked([
    HEADER,
    ['1 組織', '', '(1) 加入数(社)', '21(20)', ''],
    ['', '', '（内訳）商業(社)', '12', ''],
    ['', '', '（内訳）工業(社)', '9(10)', ''],
  ]);
  expect(indicators.map(({ verdict }) => verdict)).toEqual(['達成', '未達成']);
});

test.each([
  [
    ['令和', '7', '年度', '八宮商工会アクションプログラム 総括表'],
    '令和 7 年度 八宮商工会アクションプログラム 総括表',
  ],
  [['令和7年度 八宮商工会 総括表', '', '会長', '事務局長'], '令和7年度 八宮商工会 総括表'],
  [['令和7年度 八宮商工会 総括表', '指標の達成数', '1/2'], '令和7年度 八宮商工会 総括表'],
])('of the row %j the title is %s', (cells, title) => {
  const { table } = checked([cells, HEADER, row(1)]);
  expect([table.title, table.fiscalYear]).toEqual([title, 2025]);
});

test('a numbered remark below the tally is no indicator', () => {
  const { indicators } = checked([
    HEADER,
    row(1),
    ['達成数計', '0/1', '', '', '0/1'],
    ['(2) 次回は5名で開催', '', '5名'],
  ]);
  expect(indicators).toHaveLength(1);
});

test('a target below its actual is read back from what Excel makes of its brackets', () => {
  const { indicators } = checked([
    HEADER,
    ['1 経営支援', '未達成', '(1) 相談件数(件)', '330', '達成'],
    ['', '', '', '-300'],
    ['', '', '(2) 派遣件数(件)', '12', '未達成'],
    ['', '', '', '-15'],
    ['', '', '(3) 訪問件数(件)', '20(20)', '達成'],
    ['', '', '', '-3'],
  ]);
  expect(indicators.map(({ verdict, indicator }) => [verdict, indicator.figureCells])).toEqual([
    ['達成', ['D2', 'D3']],
    ['未達成', ['D4', 'D5']],
    ['達成', ['D6']],
  ]);
});

test('a figure without a label, a target or a verdict is no indicator', () => {
  const { indicators } = checked([HEADER, row(1), ['', '', '', '50.0%', ''], ['', '', '', '12(15)', '']]);
  expect(indicators.map(({ verdict, indicator }) => [verdict, indicator.row])).toEqual([
    ['未達成', 2],
    ['未達成', 4],
  ]);
});

test.each(['達成数計', '達成数計※3', '達成数計：', '全体の達成数計', '目標達成数', '達成施策数／全施策数'])(
  '%s heads a tally',
  (label) => {
    const { table } = checked([HEADER, row(1), row(2), [label, '0/2', '', '', '0/2']]);
    expect(table.indicators).toHaveLength(2);
    expect(table.tallies.measures?.cell).toBe('B4');
  },
);

describe('施策 and its ※1 under one head', () => {
  const rows = (head: string, status: string) => [
    ['戦略', head, '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2'],
    ['1 個社支援', '1 経営支援', '(1) 相談件数(件)', '330(300)', '達成'],
    ['', status, '(2) 派遣件数(件)', '16(15)', '達成'],
    ['', '達成数計', '1/1', '達成数計', '2/2'],
  ];
  const statusOf = (head: string, status: string) => {
    const { table } = checked(rows(head, status));
    const missing = table.structure.missing.map(({ role }) => role);
    return table.measures.map(({ label, status: own }) => [label, own?.cell ?? null, own?.text, ...missing]);
  };

  test.each(['達成', ''])('is the cell below the name where the head says so: "%s"', (status) => {
    expect(statusOf('施策（下段：達成状況※1）', status)).toEqual([['1 経営支援', 'B3', status]]);
  });

  test('has no place where the head does not say which cell is whose, and is no name', () => {
    expect(statusOf('施策・達成状況※1', '達成')).toEqual([['1 経営支援', null, undefined, 'measureStatus']]);
  });

  test('leaves a tally of nothing, which is said, where the head is not known', () => {
    const { table } = checked(rows('取組の柱', '達成'));
    expect(table.measures).toEqual([]);
    expect(table.passedOver.filter(({ is }) => is === 'unread')).toMatchObject([
      { row: 4, because: 'tally-of-no-level', texts: [{ cell: 'C4', text: '1/1' }] },
    ]);
  });
});

test('活動指標 and 成果指標, each over figures of its own in the same rows, are two halves of one table', () => {
  const rows = [
    ['令和7年度 政策評価'],
    ['事業', '活動指標', '目標', '実績', '成果指標', '目標', '実績'],
    ['創業支援', '相談件数（件）', '100', '112', '創業者数（人）', '10', '8'],
    ['販路支援', '商談会開催回数（回）', '4', '3', '成約件数（件）', '5', '6'],
  ];
  expect(checked(rows).indicators.map(({ indicator, verdict }) => `${indicator.label} ${verdict}`)).toEqual([
    '相談件数（件） 達成',
    '商談会開催回数（回） 未達成',
    '創業者数（人） 未達成',
    '成約件数（件） 達成',
  ]);
});
