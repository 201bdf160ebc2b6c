import { check } from '../../../src/engine/index.js';
import {
  columnOf,
  draftOf,
  leaveRole,
  pressColumn,
  pressRole,
  sameDraft,
  seenColumns,
  seenRows,
} from '../../../src/pane/state/reading-draft.js';
import { twoTargets, unknownHeads } from '../unsure-forms.js';

const read = { sheetId: 'only', sheetName: '総括表', isProtected: false };

function draft(sheet = twoTargets()) {
  const result = check(sheet, { asOf: '2026-04-10' });
  if (result.ok) return draftOf({ ...read, sheet, check: result.check });
  return draftOf({ ...read, sheet, policy: {}, failure: result.failure });
}

test('a table shows the columns it was read with; one that can not be read those its heads name', () => {
  expect(draft()).toEqual({
    headRows: [2, 2],
    columns: { measure: 'A', indicator: 'B', target: 'C', actual: 'E', indicatorStatus: 'F' },
    rows: {},
    choosing: null,
  });
  expect(draft(unknownHeads())).toMatchObject({
    headRows: [2, 2],
    columns: { indicator: 'A', indicatorStatus: 'D' },
  });
});

test('a role is pressed, then its column, which is nobody else’s any more', () => {
  const choosing = pressRole(draft(), 'target');
  expect(pressColumn(choosing, 'D', false)).toMatchObject({ columns: { target: 'D' }, choosing: null });
  expect(pressColumn(choosing, 'E', false).columns).toEqual({
    measure: 'A',
    indicator: 'B',
    target: 'E',
    indicatorStatus: 'F',
  });
  expect(pressColumn(choosing, null, false).columns.target).toBeUndefined();
  expect(pressRole(choosing, 'target').choosing).toBeNull();
  expect(pressColumn(draft(), 'C', false)).toEqual(draft());
});

test('one cell for both rules out columns of their own, and the other way round', () => {
  const both = pressColumn(pressRole(draft(), 'figure'), 'C', false);
  expect(both.columns).toEqual({ measure: 'A', indicator: 'B', figure: 'C', indicatorStatus: 'F' });
  expect(pressColumn(pressRole(both, 'actual'), 'E', false).columns.figure).toBeUndefined();
});

test('what the selection passes on its way over the sheet keeps its role', () => {
  let own = pressRole(draft(), 'target');
  for (const column of ['B', 'D']) own = pressColumn(own, column, true);
  expect(own.columns).toEqual({
    measure: 'A',
    indicator: 'B',
    target: 'D',
    actual: 'E',
    indicatorStatus: 'F',
  });
  expect(own.choosing?.role).toBe('target');
});

test.each([
  ['D5', 'D'],
  ['D5:D9', 'D'],
  ['D:D', 'D'],
  ['$AB$3', 'AB'],
  ['D5:E9', null],
  ['5:5', null],
])('the column of the selection %s', (address, column) => {
  expect(columnOf(address)).toBe(column);
});

test('columns are known by their heads and what stands below; blank ones are left out', () => {
  const sheet = { ...twoTargets(), firstColumn: 1 };
  expect(seenColumns(sheet, [2, 2]).map(({ column, head, values }) => [column, head, values[0]])).toEqual([
    ['B', '施策', '1 伴走支援'],
    ['C', '施策目標(指標)', '(1) 相談件数（件）'],
    ['D', 'R7目標', '60'],
    ['E', 'R7目標', '40'],
    ['F', 'R7実績', '42'],
    ['G', '達成状況', undefined],
  ]);
  expect(seenColumns(sheet, null)[2]?.values).toEqual(['R7目標', '60', '95']);
  expect(seenRows(sheet).map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('left with Esc, the columns are those before, whatever was passed on the sheet', () => {
  const draft = {
    headRows: [3, 3],
    columns: { actual: 'D', target: 'E' },
    rows: {},
    choosing: null,
  } as const;
  const moved = pressColumn(pressRole(draft, 'target'), 'G', true);
  expect(moved.columns.target).toBe('G');
  expect(leaveRole(moved)).toEqual(draft);
  expect(sameDraft(moved, draft)).toBe(false);
  expect(sameDraft(pressRole(draft, 'actual'), draft)).toBe(true);
});
