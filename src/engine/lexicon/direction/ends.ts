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
  private longest = 0;
  /** The letters words end with: behind most places of a text no word ends. */
  private readonly lastLetters = new Set<number>();

  /** @param lists rows, and what their words stand for; of two that share a word the later counts */
  constructor(lists: readonly (readonly [T, readonly Entry[]])[]) {
    for (const [value, entries] of lists) {
      for (const spelling of wordsOf(entries).flatMap(spellingsOf)) {
        this.words.set(spelling, value);
        this.longest = Math.max(this.longest, spelling.length);
        this.lastLetters.add(spelling.charCodeAt(spelling.length - 1));
      }
    }
  }

  /** The words that end at a place of a text, the longest first. */
  before(text: string, end: number): readonly Found<T>[] {
    if (!this.lastLetters.has(text.charCodeAt(end - 1))) return NOTHING;
    const found: Found<T>[] = [];
    for (let begin = Math.max(0, end - this.longest); begin < end; begin += 1) {
      const value = this.words.get(text.slice(begin, end));
      if (value !== undefined) found.push({ begin, value });
    }
    return found;
  }
}
