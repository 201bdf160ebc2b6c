import { copiesOf, tableEachRound } from '../../../src/project/bench/contestants.mjs';
import { distinctRows } from '../../../src/project/bench/distinct-rows.mjs';
import { HOSTILE_KINDS, rowsOfKind } from '../../../src/project/bench/hostile-rows.mjs';
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

test('each work is given a table of its own, and every round another', () => {
  const inputOf = tableEachRound((table) => [[`of ${table}`]]);
  const [first, second, third] = [inputOf(0), inputOf(0), inputOf(1)];
  expect([first, second, third]).toEqual([[['of 0']], [['of 0']], [['of 1']]]);
  expect(first).not.toBe(second);
  const copy = copiesOf([['a']]);
  expect(copy()).not.toBe(copy());
});
