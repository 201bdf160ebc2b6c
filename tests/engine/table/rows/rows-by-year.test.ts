/** Rows of another year than the one that is judged, by a cell of their own or by a line above them. */
import { check } from '../../../../src/engine/index.js';

type Row = readonly string[];

function read(title: string, ...rows: readonly Row[]) {
  const result = check(
    { name: '総括表', firstRow: 0, firstColumn: 0, rows: [[title], ...rows] },
    { asOf: '2026-05-01' },
  );
  if (!result.ok) throw new Error(result.failure.message.en);
  const { indicators, tallies, table } = result.check.judged;
  return {
    judged: indicators.map(({ indicator, verdict }) => `${indicator.row} ${indicator.label} ${verdict}`),
    passed: table.passedOver
      .filter(({ because }) => because === 'other-year')
      .map(({ row, is }) => `${row} ${is}`),
    tally: tallies.indicators.text,
    year: table.fiscalYear,
    said: result.check.findings.flatMap(({ rule, row, severity }) =>
      severity === 'hint' ? [] : `${row} ${rule}`,
    ),
    edits: result.check.edits.map(({ cell }) => cell),
  };
}

const R7 = '令和7年度 総括表';
const COLUMN = ['指標', '年度', '目標', '実績', '判定'];
const HEADS = ['指標', '目標', '実績', '達成状況'];
const NOW = [
  ['朝市出店数（店）', '10', '12', '達成'],
  ['会員数（人）', '20', '18', '未達成'],
];
const LAST = [
  ['朝市出店数（店）', '10', '9', '未達成'],
  ['会員数（人）', '20', '21', '達成'],
];
const judged = (one: number, other: number) => [
  `${one} 朝市出店数（店） 達成`,
  `${other} 会員数（人） 未達成`,
];

describe('a column of years', () => {
  test.each<[string, string, string]>([
    ['R6', 'R7', '年度'],
    ['令和6年度', '令和7年度', '区分'],
    ['2024年度', '2025年度', ''],
    ['前年度', '本年度', '年度'],
  ])('%s and %s under 「%s」: the rows of the table’s own year count', (last, now, head) => {
    const heads = ['指標', head, '目標', '実績', '判定'];
    const rows = [
      ['朝市出店数（店）', last, '9', '8', '未達成'],
      ['', now, '10', '12', '達成'],
      ['会員数（人）', last, '19', '20', '達成'],
      ['', now, '20', '18', '未達成'],
    ];
    const all = read(R7, heads, ...rows, ['達成数計', '', '', '', '1/2']);
    expect(all).toMatchObject({
      judged: judged(4, 6),
      passed: ['3 reference', '5 reference'],
      tally: '1/2',
      said: [],
      edits: [],
    });
    expect(read('総括表', heads, ...rows)).toMatchObject({
      judged: judged(4, 6),
      year: last === '前年度' ? null : 2025,
    });
    const blank = rows.map((row) => [...row.slice(0, 4), '']);
    expect(read(R7, heads, ...blank).edits).toEqual(['E4', 'E6']);
  });

  test('a row of all years is asked about, and a column of when targets are due says nothing of its rows', () => {
    const rows = [
      ['会員数（人）', 'R6', '19', '20', '達成'],
      ['', 'R7', '20', '18', '未達成'],
      ['', '計', '39', '38', '未達成'],
    ];
    expect(read(R7, COLUMN, ...rows)).toMatchObject({
      judged: ['4 会員数（人） 未達成'],
      passed: ['3 reference', '5 unread'],
      said: ['5 row-unread'],
    });
    const due = [
      ['指標', '開始年度', '目標', '実績', '判定'],
      ['朝市出店数（店）', 'R5', '10', '12', '達成'],
      ['会員数（人）', 'R6', '20', '18', '未達成'],
    ];
    expect(read(R7, ...due).judged).toEqual(judged(3, 4));
  });

  test('one year on all rows is that of the table', () => {
    const rows = NOW.map(([label = '', ...own]) => [label, 'R7', ...own]);
    expect(read(R7, COLUMN, ...rows)).toMatchObject({ judged: judged(3, 4), passed: [] });
  });
});

describe('a line with a year', () => {
  const tally = ['達成数計', '', '', '1/2'];

  test.each(['【令和6年度】', '令和6年度', '■R6実績', '（参考）前年度', '【参考】令和6年度', '6年度'])(
    '%s: what stands below it is compared with',
    (line) => {
      const before = read(
        R7,
        HEADS,
        [line],
        ...LAST.map((row) => row.slice(0, 3)),
        ['【令和7年度】'],
        ...NOW,
        tally,
      );
      expect(before).toMatchObject({
        judged: judged(7, 8),
        passed: ['4 reference', '5 reference'],
        edits: [],
      });
      const behind = read(R7, HEADS, ...NOW, [line], ...LAST.map((row) => row.slice(0, 3)));
      expect(behind).toMatchObject({
        judged: judged(3, 4),
        passed: ['6 reference', '7 reference'],
        edits: [],
      });
    },
  );

  test('each with its tally, blank rows between them, and no year in the title', () => {
    const rows = [HEADS, ['【令和6年度】'], ...LAST, tally, [], ['【令和7年度】'], ...NOW, tally];
    for (const title of [R7, '総括表'])
      expect(read(title, ...rows)).toMatchObject({ judged: judged(9, 10), said: [], edits: [], year: 2025 });
    const other = [HEADS, ['【令和7年度】'], ...NOW, tally, ['【令和6年度】'], ...LAST, tally];
    expect(read(R7, ...other)).toMatchObject({ judged: judged(4, 5), said: [], edits: [] });
  });

  test('behind a blank row, or with a verdict below 前年度, it is asked', () => {
    const below = read(
      R7,
      HEADS,
      ...NOW,
      ['【令和6年度】'],
      ...LAST,
      [],
      ['部員数（人）', '30', '31', '達成'],
    );
    expect(below).toMatchObject({ judged: judged(3, 4), said: ['9 row-unread'], edits: [] });
    expect(read(R7, HEADS, ...NOW, ['前年度'], ...LAST).said).toEqual(['6 row-unread', '7 row-unread']);
  });

  test('the table’s own year, and words about a year, change nothing', () => {
    for (const line of ['令和7年度', '令和6年度から始めた事業'])
      expect(read(R7, HEADS, [line], ...NOW, tally)).toMatchObject({ judged: judged(4, 5), said: [] });
  });
});

test('a column that holds one other year in every row is told as heads of another year are', () => {
  const table = (year: string) =>
    check(
      {
        name: '総括表',
        firstRow: 0,
        firstColumn: 0,
        rows: [
          ['令和7年度 みどり商工会 総括表'],
          ['指標', '年度', '目標', '実績', '判定'],
          ['相談件数（件）', year, '9', '8', ''],
          ['新規会員数（人）', year, '19', '20', ''],
          ['講習会の参加者数（人）', year, '400', '402', ''],
        ],
      },
      { asOf: '2026-05-01' },
    );
  const told = (year: string) => {
    const result = table(year);
    return result.ok ? result.check.findings.filter(({ rule }) => rule === 'year-mismatch') : [];
  };
  expect(told('R6')).toMatchObject([{ row: 2, cells: ['A1', 'B2'], found: '年度 R6' }]);
  expect(told('R7')).toEqual([]);
});

describe('a label that is another year and nothing else', () => {
  test.each(['（前年度）', '前年度', 'R6', '令和6年度実績', '次年度目標', '2024年度'])(
    '%s is the row above in that year, whatever verdict stands beside it',
    (year) => {
      const rows = NOW.flatMap((row, at) => [row, [year, ...(LAST[at] ?? []).slice(1)]]);
      const all = read(R7, HEADS, ...rows);
      expect(all).toMatchObject({
        judged: judged(3, 5),
        passed: ['4 reference', '6 reference'],
        tally: '1/2',
        said: [],
        edits: [],
      });
    },
  );

  test('the table’s own year, or a year among other words, is no such label', () => {
    const rows = [
      ['R7', '10', '12', '達成'],
      ['R6創業者の定着数（人）', '20', '18', '未達成'],
    ];
    expect(read(R7, HEADS, ...rows)).toMatchObject({ passed: [], tally: '1/2' });
  });
});

test.each([
  ['令和5年度', ['year-mismatch A1,A2']],
  ['【令和5年度】', ['year-mismatch A1,A2']],
  ['令和6年度', []],
  ['令和7年5月1日', []],
  ['令和5年度に始めた事業の評価です。', []],
])('a line %s between a title of another year and the heads contradicts it', (line, said) => {
  const rows = [
    ['令和6年度 岬商工会 事業評価表'],
    [line],
    ['指標', '目標', '実績', '達成状況'],
    ['巡回件数（件）', '100', '80', '未達成'],
    ['窯元支援件数（件）', '10', '12', '達成'],
    ['講習会参加者数（人）', '50', '60', '達成'],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.check.findings.map(({ rule, cells }) => `${rule} ${cells.join()}`)).toEqual(said);
});
