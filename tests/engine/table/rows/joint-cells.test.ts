import { type Cell, check, reportOf } from '../../../../src/engine/index.js';

/** A merged cell that the rows of several indicators share: whose figure or verdict it is, no row says. */

const TITLE = ['令和7年度 まつば商工会 総括表'];
const SPLIT = ['指標', '目標値', '実績値', '達成状況'];

function read(rows: readonly (readonly Cell[])[], merges: readonly (readonly [number, number, number])[]) {
  const areas = merges.map(([column, firstRow, lastRow]) => ({
    firstRow: firstRow - 1,
    lastRow: lastRow - 1,
    firstColumn: column,
    lastColumn: column,
  }));
  const sheet = { name: '総括表', firstRow: 0, firstColumn: 0, rows, merges: areas };
  const result = check(sheet, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { indicators, findings, edits } = reportOf(result.check, '総括表');
  return {
    statuses: indicators.map(({ status }) => status),
    cells: indicators.map(({ statusCell }) => statusCell),
    findings: findings.map(({ rule, row }) => `${rule} ${row}`),
    edits,
  };
}

const CALLS = ['巡回件数（件）', '500', '512', '達成'];
const MEMBERS = ['会員数（社）', '300', '295', '未達成'];

test('a target of two indicators', () => {
  const { statuses, findings, edits } = read(
    [
      TITLE,
      SPLIT,
      CALLS,
      ['窓口相談（件）', '200', '120', '達成'],
      ['電話相談（件）', '', '90', ''],
      MEMBERS,
    ],
    [
      [1, 4, 5],
      [3, 4, 5],
    ],
  );
  expect(statuses).toEqual(['達成', '要確認', '要確認', '未達成']);
  expect(findings).toEqual(['figure-unreadable 4', 'figure-unreadable 5']);
  expect(edits).toEqual([]);
});

test('an actual of two', () => {
  const { statuses, findings } = read(
    [
      TITLE,
      SPLIT,
      ['本所 巡回（件）', '300', '512', '達成'],
      ['支所 巡回（件）', '200', '', '達成'],
      MEMBERS,
    ],
    [[2, 3, 4]],
  );
  expect(statuses).toEqual(['要確認', '要確認', '未達成']);
  expect(findings).toEqual(['figure-unreadable 3', 'figure-unreadable 4']);
});

test('actual and target in one cell', () => {
  const { statuses } = read(
    [
      TITLE,
      ['指標', '実績値(目標値)', '達成状況'],
      ['窓口相談（件）', '210(200)', '達成'],
      ['電話相談（件）', '', '達成'],
      ['会員数（社）', '295(300)', '未達成'],
    ],
    [[1, 3, 4]],
  );
  expect(statuses).toEqual(['要確認', '要確認', '未達成']);
});

test('a verdict of two indicators is neither one’s, and not written over', () => {
  const { statuses, cells, findings, edits } = read(
    [TITLE, SPLIT, ['巡回件数（件）', '500', '512', '未達成'], ['相談（件）', '200', '189', ''], MEMBERS],
    [[3, 3, 4]],
  );
  expect(statuses).toEqual(['達成', '未達成', '未達成']);
  expect(cells).toEqual([null, null, 'D5']);
  expect(findings).toEqual([]);
  expect(edits).toEqual([]);
});

test('but the rows of one indicator share nothing with another', () => {
  const { statuses, findings } = read(
    [TITLE, SPLIT, CALLS, ['', '', '', ''], MEMBERS, ['', '', '', '']],
    [0, 1, 2, 3].flatMap((column) => [[column, 3, 4] as const, [column, 5, 6] as const]),
  );
  expect(statuses).toEqual(['達成', '未達成']);
  expect(findings).toEqual([]);
});
