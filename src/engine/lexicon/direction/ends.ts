import { type Entry, spellingsOf, wordsOf } from '../entry.js';

/** A word that a text ends with, and what it stands for. */
interface Found<T> {
  readonly begin: number;
  readonly value: T;
}

const NOTHING: readonly never[] = [];

/** Words to look up by where they end. A map, so that a longer list costs no time. */
export class Ends<T> {
  private readonly words = new Map<string, T>();
  /** The lengths of the words by the letter they end with, the longest first: behind most places of a text no word ends. */
  private readonly lengths = new Map<number, number[]>();

  /** @param lists rows, and what their words stand for; of two that share a word the later counts */
  constructor(lists: readonly (readonly [T, readonly Entry[]])[]) {
    for (const [value, entries] of lists) {
      for (const spelling of wordsOf(entries).flatMap(spellingsOf)) {
        this.words.set(spelling, value);
        const last = spelling.charCodeAt(spelling.length - 1);
        const lengths = this.lengths.get(last);
        if (!lengths) this.lengths.set(last, [spelling.length]);
        else if (!lengths.includes(spelling.length)) lengths.push(spelling.length);
      }
    }
    for (const lengths of this.lengths.values()) lengths.sort((one, other) => other - one);
  }

  /** The words that end at a place of a text, the longest first. */
  before(text: string, end: number): readonly Found<T>[] {
    const lengths = this.lengths.get(text.charCodeAt(end - 1));
    if (!lengths) return NOTHING;
    const found: Found<T>[] = [];
    for (const length of lengths) {
      const begin = end - length;
      const value = begin < 0 ? undefined : this.words.get(text.slice(begin, end));
      if (value !== undefined) found.push({ begin, value });
    }
    return found;
  }
}
