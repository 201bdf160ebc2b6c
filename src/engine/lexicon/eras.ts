/** The Japanese calendar as far back as a 商工会 has figures: the one table of eras, and how forms write a year of one. */

export interface Era {
  readonly name: string;
  readonly letter: string;
  /** The western year of its first one (元年). */
  readonly first: number;
}

/** Latest first. Number formats of Excel have a table of their own, by days (`files/xlsx/number-format/era.ts`). */
export const REIWA: Era = { name: '令和', letter: 'R', first: 2019 };
export const HEISEI: Era = { name: '平成', letter: 'H', first: 1989 };
const SHOWA: Era = { name: '昭和', letter: 'S', first: 1926 };
const ERAS: readonly Era[] = [REIWA, HEISEI, SHOWA];

/** Sources of patterns over folded text: `令和|平成|昭和`, letter-spaced as titles are, and `[rhs]`. */
export const ERA_NAME = ERAS.map(({ name }) => [...name].join('\\s*')).join('|');
export const ERA_LETTER = `[${ERAS.map(({ letter }) => letter.toLowerCase()).join('')}]`;
/** The same of texts that keep their case: a pattern for either case of every letter takes many times longer. */
export const ERA_LETTER_OF_EITHER_CASE = `[${ERAS.map(({ letter }) => letter + letter.toLowerCase()).join('')}]`;

/** One of these letters, in whatever width and case, begins every name of an era. */
export const LETTERS_OF_ERAS = ERAS.map(({ name, letter }) => {
  const wide = (one: string) => String.fromCharCode(one.charCodeAt(0) + 0xfee0);
  const [upper, lower] = [letter, letter.toLowerCase()];
  return `${name.charAt(0)}${upper}${lower}${wide(upper)}${wide(lower)}`;
}).join('');

/** The number of a year behind the letter of an era: R7, R元; R元気 is none. */
export const NUMBER_BEHIND_LETTER = '元(?!気)|\\d{1,2}';

/** An era, or 西暦, before a number that is a year. */
export const ERA_AT_END = new RegExp(`(?:${ERA_NAME}|西暦|${ERA_LETTER})$`, 'i');

/**
 * The western year of a year of an era.
 * @param word name or letter of the era, however spaced and whatever its case
 * @param number `元`, or digits
 * @returns null where the word names no era
 */
export function eraYearIn(word: string, number: string): number | null {
  const plain = word.replace(/\s/g, '').toUpperCase();
  const era = ERAS.find(({ name, letter }) => plain === name || plain === letter);
  return era ? westernYear(era, number === '元' ? 1 : Number(number)) : null;
}

/** The western year of the `number`th year of an era. */
export function westernYear({ first }: Era, number: number): number {
  return first + number - 1;
}

/** The era a western year is counted in, the whole of its first year included, and its number there; null before 昭和. */
export function eraYear(year: number): { readonly era: Era; readonly number: number } | null {
  const era = ERAS.find(({ first }) => year >= first);
  return era ? { era, number: year - era.first + 1 } : null;
}

/** What a western year is called in each era that had begun: 2019 is the first of 令和, and to the end of April the 31st of 平成. */
export function numbersInEras(year: number): number[] {
  return ERAS.map(({ first }) => year - first + 1).filter((number) => number > 0);
}
