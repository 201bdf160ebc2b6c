import { sayCount } from '../../../src/pane/words/say-count.js';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [20_000, '20,000'],
  [1_234_567, '1,234,567'],
])('says %d as both languages write it', (count, said) => {
  expect(sayCount(count)).toBe(said);
  for (const language of ['ja-JP', 'en']) expect(count.toLocaleString(language)).toBe(said);
});

test('makes no formatter for a count below a thousand', () => {
  const asked = jest.spyOn(Number.prototype, 'toLocaleString');
  expect(sayCount(999)).toBe('999');
  expect(asked).not.toHaveBeenCalled();
  sayCount(1000);
  expect(asked).toHaveBeenCalledTimes(1);
  asked.mockRestore();
});
