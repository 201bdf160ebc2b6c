import {
  exponentOf,
  isMultiplied,
  MULTIPLIER,
  SCALE,
  wordOfExponent,
} from '../../../src/engine/lexicon/scale-of-ten.js';

test.each([
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['億', 8],
] as const)('%s is ten to the %i, before a unit and behind a number', (word, exponent) => {
  expect(exponentOf(word)).toBe(exponent);
  expect(wordOfExponent(exponent)).toBe(word);
  expect(new RegExp(`^${SCALE}$`).test(word)).toBe(true);
  expect(new RegExp(`^${MULTIPLIER}$`).test(word)).toBe(true);
  expect(isMultiplied(`3${word}`)).toBe(true);
});

test('the longest word is taken', () => {
  expect(new RegExp(SCALE).exec('百万円')?.[0]).toBe('百万');
});

test('百 behind a number begins another word', () => {
  expect(new RegExp(`^${MULTIPLIER}`).test('百貨店')).toBe(false);
  expect(exponentOf('円')).toBe(0);
  expect(wordOfExponent(0)).toBe('');
});
