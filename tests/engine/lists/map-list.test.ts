import { mapList } from '../../../src/engine/lists/map-list.js';

test('gives what the function gives for each item, its place and the list, in their order', () => {
  const items = ['a', 'b'];
  expect(mapList(items, (item, place, all) => `${item}${place}${all === items}`)).toEqual([
    'a0true',
    'b1true',
  ]);
});

test('gives a list of its own, and an empty one for none', () => {
  const none: readonly string[] = [];
  expect(mapList(none, (item) => item)).toEqual([]);
  expect(mapList(none, (item) => item)).not.toBe(none);
});
