import { readFigure } from '../../../src/engine/figure/read-figure.js';

test.each([
  ['0.1万円(2〜61万円)', 20_000, 610_000],
  ['5(2.5～3億円)', 250_000_000, 300_000_000],
  ['5(8,000〜1億2,000万円)', 80_000_000, 120_000_000],
  ['5(2万〜61万円)', 20_000, 610_000],
  ['5(5,000円〜1万円)', 5000, 10_000],
  ['5(48〜60)', 48, 60],
])('the ends of %s are %d and %d', (text, low, high) => {
  expect(readFigure(text).target).toMatchObject({ kind: 'range', low, high });
});

test('an end that no shared multiplier puts in order is asked about', () => {
  expect(readFigure('3(500〜1億円)').target).toMatchObject({ kind: 'unreadable', reason: 'several' });
});
