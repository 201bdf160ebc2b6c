import { flatMapList } from '../../../src/engine/lists/flat-map-list.js';

test('gives the items of the lists and the single items, in their order, read by item and place', () => {
  expect(flatMapList(['a', 'b', 'c'], (item, place) => (place === 1 ? item : [item, `${place}`]))).toEqual([
    'a',
    '0',
    'b',
    'c',
    '2',
  ]);
});

test('goes one list deep, as the built-in method', () => {
  const read = (item: number) => [[item], [item + 1]];
  expect(flatMapList([1, 3], read)).toEqual([1, 3].flatMap(read));
});

test('gives a list of its own, and an empty one for none', () => {
  const own: readonly number[] = [1];
  expect(flatMapList([own], (item) => item)).not.toBe(own);
  expect(flatMapList(own, () => [])).toEqual([]);
});
