import { comparisonOf, holds, isSameSum } from '../../../src/engine/figure/comparison.js';
import { readSingle } from '../../../src/engine/figure/read-figure.js';
import { asTarget } from '../../../src/engine/figure/sides.js';

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

function comparedBy(target: string, label: string, settled: 'higher' | 'lower' | null) {
  const reading = asTarget(readSingle(target, []).value);
  if (reading.kind !== 'number' && reading.kind !== 'range') throw new Error(target);
  const { comparison, from } = comparisonOf(reading, label, settled);
  return [comparison, from];
}

test('what is stated goes before a person, and a person before the label', () => {
  expect(comparedBy('48〜60', '空き店舗数', 'lower')).toEqual(['between', 'stated']);
  expect(comparedBy('10未満', '空き店舗数', 'higher')).toEqual(['lt', 'stated']);
  expect(comparedBy('10', '空き店舗数', 'higher')).toEqual(['gte', 'settled']);
  expect(comparedBy('10', '新規会員数', 'lower')).toEqual(['lte', 'settled']);
  expect(comparedBy('10', '空き店舗数', null)).toEqual(['lte', 'unwanted']);
  expect(comparedBy('10', '新規会員数', null)).toEqual(['gte', 'wanted']);
  expect(comparedBy('10', '平均単価', null)).toEqual(['gte', 'default']);
});

test('the third place or above is the third or a better one, and that is asked', () => {
  expect(comparedBy('3位以上', '大会の順位', null)).toEqual(['lte', 'unwanted']);
  expect(comparedBy('3位以上', '大会の順位', 'higher')).toEqual(['gte', 'settled']);
  expect(comparedBy('3以上', '大会の成績（位）', null)).toEqual(['lte', 'unwanted']);
  expect(comparedBy('3位以内', '大会の順位', null)).toEqual(['lte', 'stated']);
  expect(comparedBy('3回以上', '大会の順位', null)).toEqual(['gte', 'stated']);
});

test.each([
  [12_345_678, 12_345_679],
  [1_000_000, 1_000_001],
  [4_800_000_000, 4_800_000_001],
  [58.7, 58.6999],
])('%d is not %d', (one, other) => {
  expect(isSameSum(one, other)).toBe(false);
});

test('sums of decimals are compared past their noise', () => {
  expect(isSameSum(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSameSum(0.31, 0.3)).toBe(false);
  expect(isSameSum(0.3 - 0.1 - 0.2, 0)).toBe(true);
  expect(
    isSameSum(
      Array.from({ length: 20_000 }, () => 0.1).reduce((sum, own) => sum + own),
      2_000,
    ),
  ).toBe(true);
});
