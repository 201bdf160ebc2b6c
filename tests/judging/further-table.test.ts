import { check } from '../../src/engine/index.js';
import {
  type FurtherName,
  furtherNamed,
  furtherNames,
  furtherPart,
} from '../../src/judging/further-table.js';
import { TWO_TABLES } from '../excel/two-tables.js';

/** Finding a further table of a sheet again: at its new row where it is certain, and never another one in its place. */

const TITLE_ROW = 9;
const sheetOf = (rows: readonly (readonly string[])[]) => ({
  name: '総括表',
  firstRow: 0,
  firstColumn: 0,
  rows,
});

function checked(rows: readonly (readonly string[])[]) {
  const result = check(sheetOf(rows), { asOf: '2026-04-10' });
  if (!result.ok) throw new Error(result.failure.code);
  return result.check;
}

function named(rows: readonly (readonly string[])[], row = TITLE_ROW): FurtherName {
  const name = furtherNamed(checked(rows), row);
  if (!name) throw new Error('There is no further table.');
  return name;
}

const foundIn = (rows: readonly (readonly string[])[], name: FurtherName) => {
  const result = check(sheetOf(rows), { asOf: '2026-04-10' });
  return result.ok ? (furtherPart(sheetOf(rows), result.check, name)?.further.firstRow ?? null) : null;
};

const [above, below] = [TWO_TABLES.slice(0, TITLE_ROW - 1), TWO_TABLES.slice(TITLE_ROW - 1)];
const retitled = (title: string) => [...above, [title], ...below.slice(1)];

test('the part is checked by itself: its rows are the sheet’s own, and nothing of the first table is in it', () => {
  const part = furtherPart(sheetOf(TWO_TABLES), checked(TWO_TABLES), named(TWO_TABLES));
  if (!part) throw new Error('It was not found.');
  const result = check(part.sheet, { asOf: '2026-04-10' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  expect(judged.table).toMatchObject({ title: TWO_TABLES[8]?.[0], titleCell: 'A9', fiscalYear: 2024 });
  expect(findings.flatMap(({ rule, cells }) => `${rule} ${cells[0]}`)).toEqual([
    'measure-mismatch B12',
    'status-mismatch E13',
    'tally-mismatch B14',
    'tally-mismatch E14',
  ]);
  expect(edits.map(({ cell, to }) => `${cell} ${to}`)).toEqual([
    'B12 未達成',
    'E13 未達成',
    'B14 0/1',
    'E14 1/2',
  ]);
});

test('its name is found by the row it begins in, and by no other', () => {
  expect(furtherNames(checked(TWO_TABLES)).map(({ firstRow }) => firstRow)).toEqual([TITLE_ROW]);
  expect(furtherNamed(checked(TWO_TABLES), TITLE_ROW + 1)).toBeNull();
});

test.each([
  ['as it is', TWO_TABLES, 9],
  ['rows inserted above both', [[], [], ...TWO_TABLES], 11],
  ['a row between', [...above, [], ...below], 10],
  ['a row deleted between', [...above.slice(0, -1), ...below], 8],
  ['a row in it deleted', [...TWO_TABLES.slice(0, 12), ...TWO_TABLES.slice(13)], 9],
  ['a column inserted', TWO_TABLES.map((row) => ['', ...row]), 9],
  ['its title spaced otherwise', retitled('令和６年度　ゆり野商工会アクションプログラム　総括表'), 9],
  ['another title', retitled('令和5年度 ゆり野商工会アクションプログラム 総括表'), null],
  ['another society', retitled('令和6年度 ほおの木商工会アクションプログラム 総括表'), null],
  ['deleted', above, null],
  ['the first table deleted', below, null],
  ['all deleted', [['覚え書き']], null],
] as const)('%s', (_name, rows, row) => {
  expect(foundIn(rows, named(TWO_TABLES))).toBe(row);
});

test('of several of one title it is found only while each begins where it began', () => {
  const three = [...TWO_TABLES, [], [], ...below];
  const second = named(three);
  const third = named(three, 17);
  expect(second.key).not.toBe(third.key);
  expect([foundIn(three, second), foundIn(three, third)]).toEqual([9, 17]);
  expect([foundIn([[], ...three], second), foundIn([[], ...three], third)]).toEqual([null, null]);
  // As far as they stand apart: each has another in its place.
  const shifted = [...Array.from({ length: 8 }, () => []), ...three];
  expect([foundIn(shifted, second), foundIn(shifted, third)]).toEqual([null, null]);
  // One of them is gone: nobody knows which.
  expect([foundIn(TWO_TABLES, second), foundIn(TWO_TABLES, third)]).toEqual([null, null]);
  expect(foundIn(three, named(TWO_TABLES))).toBeNull();
});
