import { filterList } from '../../../src/engine/lists/filter-list.js';

test('gives the items for which the condition holds, in their order, asked by item, place and list', () => {
  const items = ['a', 'b', 'c', 'd'];
  expect(filterList(items, (item, place, all) => item !== 'b' && place < 3 && all === items)).toEqual([
    'a',
    'c',
  ]);
});

test('gives a list of its own, and an empty one for none', () => {
  const all: readonly string[] = ['a'];
  expect(filterList(all, () => true)).not.toBe(all);
  expect(filterList(all, () => false)).toEqual([]);
});

test('keeps the type a condition tells', () => {
  const numbers: readonly number[] = filterList([1, null, 2], (item) => item !== null);
  expect(numbers).toEqual([1, 2]);
});
