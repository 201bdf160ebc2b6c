import { holds } from '../../../src/engine/figure/comparison.js';

test.each([
  ['gte', [false, true, true]],
  ['gt', [false, false, true]],
  ['lte', [true, true, false]],
  ['lt', [true, false, false]],
] as const)('%s below, at and above its target', (comparison, expected) => {
  expect([9, 10, 11].map((actual) => holds(actual, comparison, 10))).toEqual(expected);
});

test('a range holds its ends', () => {
  expect([47, 48, 60, 61].map((actual) => holds(actual, 'between', [48, 60]))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
