import { firstWhere, type MayStand } from '../text/standing.js';

/**
 * The form every list of words takes: facts as data, each with examples and where it was met. A clerk's new word is one
 * line in a list and one example; `tests/engine/lexicon/lexicon.test.ts` holds every row to what it says.
 */
export interface Entry {
  /**
   * Words of folded text, each of them a choice of its own. One may be a short pattern (`申し?込み?`): 120 characters at
   * most, nothing in it that captures, nothing that repeats without an end.
   */
  readonly words: readonly string[];
  /** What may stand right before any of the words, and right behind it: short patterns of the same kind. */
  readonly before?: string;
  readonly behind?: string;
  /** What may not stand right before any of the words: a short pattern. Such rows are looked for by a `finder`. */
  readonly notAfter?: string;
  /** Texts that must be read so; each word is needed by one of them. */
  readonly such: readonly string[];
  /** Texts that look alike and must not be read so. */
  readonly notSuch: readonly string[];
  /** Where the words were met: a table of the corpus, a published list of indicators. */
  readonly source: string;
}

/** Every word of some rows, in their order. */
export function wordsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ words }) => words);
}

const maybe = (pattern: string | undefined): string => (pattern === undefined ? '' : `(?:${pattern})?`);

/** The words of rows, each alone, or with those that the same may stand around in one pattern, which is faster to look for. */
function choicesOf(entries: readonly Entry[]): string[] {
  const framed = new Map<string, string[]>();
  const alone: string[] = [];
  for (const { words, before, behind } of entries) {
    if (before === undefined && behind === undefined) alone.push(...words);
    else {
      const frame = `${maybe(before)}(?:\u0000)${maybe(behind)}`;
      framed.set(frame, [...(framed.get(frame) ?? []), ...words]);
    }
  }
  for (const [frame, words] of framed) {
    if (words.length > 0) alone.push(frame.split('\u0000').join(words.join('|')));
  }
  return alone;
}

/** Source of a pattern for any word of the rows, longer ones first so that none hides behind its own beginning. */
export function patternOf(entries: readonly Entry[]): string {
  const words = choicesOf(entries).sort((one, other) => other.length - one.length);
  return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`;
}

/** Patterns for any word of the rows, by where in a text it stands. Made once, when a list is loaded. */
export const anywhere = (entries: readonly Entry[]): RegExp => new RegExp(patternOf(entries));
export const atBegin = (entries: readonly Entry[]): RegExp => new RegExp(`^${patternOf(entries)}`);
export const atEnd = (entries: readonly Entry[]): RegExp => new RegExp(`${patternOf(entries)}$`);
export const whole = (entries: readonly Entry[]): RegExp => new RegExp(`^${patternOf(entries)}$`);

/** Looks for words as a pattern does. */
export interface Finder {
  readonly exec: (text: string) => ArrayLike<string> | null;
}

/** A finder of any word of some rows, wherever it may stand. */
export function finder(entries: readonly Entry[]): Finder {
  const pattern = new RegExp(patternOf(entries), 'g');
  const guarded = entries.flatMap((row) =>
    row.notAfter === undefined ? [] : [[whole([row]), new RegExp(`(?:${row.notAfter})$`)] as const],
  );
  const mayStand: MayStand = (before, [word]) =>
    !guarded.some(([own, not]) => own.test(word) && not.test(before));
  return { exec: (text) => firstWhere(text, pattern, mayStand) };
}

/** A letter that may be left out: `き?`. */
const OPTIONAL = /(.)\?/u;

/**
 * The spellings of a word that is no pattern but for letters that may be left out: 空き?店舗 is 空き店舗 and 空店舗.
 * What can be looked up in a map needs no pattern, and costs no time that grows with the list.
 */
export function spellingsOf(word: string): string[] {
  if (!word.includes('?')) return [word];
  const letter = OPTIONAL.exec(word);
  if (!letter) return [word];
  const before = word.slice(0, letter.index);
  const after = spellingsOf(word.slice(letter.index + letter[0].length));
  return after.flatMap((rest) => [`${before}${letter[1] ?? ''}${rest}`, `${before}${rest}`]);
}
