import { rateFormula, sayRate, shownRate } from '../../../src/engine/words/say-rate.js';

test.each([
  [16, 24, '66.6%'],
  [2, 3, '66.6%'],
  [24, 24, '100%'],
  [133, 121, '109.9%'],
  [57, 100, '57%'],
  [4.02, 4, '100.5%'],
  [1.005, 1, '100.5%'],
  [58.7, 59, '99.4%'],
  [0.07, 0.1, '70%'],
  [0, 3, '0%'],
  [-1, 3, '-33.3%'],
  [36_300, 3, '1,210,000%'],
])('%d of %d is %s', (part, whole, said) => {
  expect(sayRate(part, whole)).toBe(said);
});

test('what falls short is never all of it', () => {
  expect(sayRate(9999, 10_000)).toBe('99.9%');
  expect(sayRate(99_999_999_999_999, 100_000_000_000_000)).toBe('99.9%');
  expect(shownRate(99_999_999_999_999, 100_000_000_000_000)).toBe(0.999);
});

test('a formula cuts off what the words do', () => {
  expect(rateFormula('B4', 'C4')).toBe('=ROUNDDOWN(B4/C4,3)');
});
