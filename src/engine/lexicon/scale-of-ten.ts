/** Powers of ten in words: behind the digits of a number (`1億2,000万`) and before a unit (`千円`, `十万円`). */

const EXPONENTS: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  億: 8,
  十億: 9,
  百億: 10,
  千億: 11,
  兆: 12,
};

/** Longer words first, so that 百万 is not taken for 百. */
const WORDS = Object.keys(EXPONENTS).sort((one, other) => other.length - one.length);

const source = (words: readonly string[]) => `(?:${words.join('|')})`;

/** Source of a pattern for any of them, as they stand before a unit. */
export const SCALE = source(WORDS);
/** As they stand behind digits, where 十 and 百 alone begin another word: `3百貨店`. */
export const MULTIPLIER = source(WORDS.filter((word) => word !== '十' && word !== '百'));
/** Those of money and crowds; `3千本桜` is a name. */
export const LARGE_MULTIPLIER = source(WORDS.filter((word) => exponentOf(word) >= 4));

/** The power of ten a word stands for; 0 for any other word. */
export function exponentOf(word: string): number {
  return EXPONENTS[word] ?? 0;
}

/** The word for a power of ten; `''` where there is none. */
export function wordOfExponent(exponent: number): string {
  return WORDS.find((word) => EXPONENTS[word] === exponent) ?? '';
}

const MULTIPLIED = /[千万億兆]/;

/** True for a number written with one of them. */
export function isMultiplied(text: string): boolean {
  return MULTIPLIED.test(text);
}

/** Scales that units have and numerals have not: 千円 and 百万円, where `3億` is said of any number. */
export function isScaleOfUnits(exponent: number): boolean {
  return exponent === 3 || exponent === 5 || exponent === 6;
}
