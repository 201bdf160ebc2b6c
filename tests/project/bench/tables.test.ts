import { distinctRows } from '../../../src/project/bench/distinct-rows.mjs';
import { HOSTILE_KINDS, rowsOfKind } from '../../../src/project/bench/hostile-rows.mjs';
import { tablesOf } from '../../../src/project/bench/inputs.mjs';
import { tableRows } from '../../../src/project/bench/tables.mjs';

/** The tables that are measured are what the benchmark says they are. */

/** Texts that a row is about: its measure where it names one, its label, figure and comment. */
const ownTexts = (rows: readonly (readonly string[])[]) =>
  rows.slice(3, -1).flatMap((row) => [row[2], row[4], row[5], row[7]].filter(Boolean));

test('where texts all differ, none comes twice, nor in a table of another number', () => {
  const texts = [...ownTexts(distinctRows(500)), ...ownTexts(distinctRows(500, 1))];
  expect(new Set(texts).size).toBe(texts.length);
});

test('where texts repeat, labels and figures do', () => {
  const rows = tableRows(500).slice(3, -1);
  expect(new Set(rows.map((row) => row[5])).size).toBe(8);
});

test.each(HOSTILE_KINDS)('%s: every row is changed, and none is like another', (kind) => {
  const plain = distinctRows(30);
  const rows = rowsOfKind(kind, 30);
  expect(rows.map((row) => row.length)).toEqual(plain.map((row) => row.length));
  expect(rows.slice(3, -1).filter((row, index) => row.join() === plain[index + 3]?.join())).toEqual([]);
  expect(new Set(rows.slice(3, -1).map((row) => row.join())).size).toBe(30);
});

test('each contestant is given tables of its own, copies of one and the same or others as the name says', () => {
  const one = { of: 'texts all different', size: 3 };
  expect(tablesOf(one)).toEqual([distinctRows(3)]);
  expect(tablesOf(one)[0]).not.toBe(tablesOf(one)[0]);
  expect(tablesOf({ ...one, table: 2, tables: 2 })).toEqual([distinctRows(3, 4), distinctRows(3, 5)]);
  const [first, second] = tablesOf({ of: 'the same form again', size: 3, table: 2, tables: 2 });
  expect([first, second]).toEqual([distinctRows(3), distinctRows(3)]);
  expect(first).not.toBe(second);
  expect(() => tablesOf({ of: 'tea leaves', size: 3 })).toThrow('no tables of tea leaves');
});
