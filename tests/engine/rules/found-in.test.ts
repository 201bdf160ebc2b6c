import { foundIn } from '../../../src/engine/rules/found-in.js';

test('what rows give comes in their order, and rows that give nothing leave nothing', () => {
  const found = foundIn([3, 0, 1, 2], (row, at) => Array.from({ length: row }, (_, own) => `${at}-${own}`));
  expect(found).toEqual(['0-0', '0-1', '0-2', '2-0', '3-0', '3-1']);
});

test('of no rows nothing is found', () => {
  expect(foundIn([], () => ['x'])).toEqual([]);
});
