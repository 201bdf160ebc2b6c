import { isRateOf, ratesOf } from '../../../src/engine/figure/rate.js';
import { readSingle } from '../../../src/engine/figure/read-figure.js';

function isRight(written: string, rates: readonly number[]): boolean {
  const { content } = readSingle(written, []).value;
  if (content.kind !== 'number') throw new Error(written);
  return isRateOf(content, rates);
}

test('the ratio is the rate, and where less is better the other ways of the offices too', () => {
  expect(ratesOf(120, 100, 'gte')).toEqual([120]);
  expect(ratesOf(8, 10, 'lte')).toEqual([80, 125, 120]);
  expect(ratesOf(0, 10, 'lte')).toEqual([0, 200]);
  expect(ratesOf(5, 0, 'gte')).toEqual([]);
});

test.each(['109.9%', '109.92%', '110%', '109%', '1.1', '1.099', '1.1倍', '109.9'])(
  '%s is 133 of 121',
  (written) => {
    expect(isRight(written, ratesOf(133, 121, 'gte'))).toBe(true);
  },
);

test.each(['111%', '108%', '1.1%', '91%', '1.2'])('%s is not 133 of 121', (written) => {
  expect(isRight(written, ratesOf(133, 121, 'gte'))).toBe(false);
});
