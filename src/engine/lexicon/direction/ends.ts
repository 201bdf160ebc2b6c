import { type Entry, spellingsOf, wordsOf } from '../entry.js';

/** A word that a text ends with, and what it stands for. */
interface Found<T> {
  readonly begin: number;
  readonly value: T;
}

const NOTHING: readonly never[] = [];

function withMore<T>(found: Found<T>[] | null, more: Found<T>): Found<T>[] {
  if (found === null) return [more];
  found.push(more);
  return found;
}

/** One number for the two letters before a place. */
const endOf = (text: string, end: number) => text.charCodeAt(end - 1) * 0x10000 + text.charCodeAt(end - 2);

/** Words to look up by where they end. A map, so that a longer list costs no time. */
export class Ends<T> {
  private readonly words = new Map<string, T>();
  /** Those of one letter. */
  private readonly letters = new Map<number, T>();
  /** The lengths of the others by the two letters they end with, the longest first: behind most places of a text no word ends. */
  private readonly lengths = new Map<number, number[]>();

  /** @param lists rows, and what their words stand for; of two that share a word the later counts */
  constructor(lists: readonly (readonly [T, readonly Entry[]])[]) {
    for (const [value, entries] of lists) {
      for (const spelling of wordsOf(entries).flatMap(spellingsOf)) {
        if (spelling.length === 1) {
          this.letters.set(spelling.charCodeAt(0), value);
          continue;
        }
        this.words.set(spelling, value);
        const last = endOf(spelling, spelling.length);
        const lengths = this.lengths.get(last);
        if (!lengths) this.lengths.set(last, [spelling.length]);
        else if (!lengths.includes(spelling.length)) lengths.push(spelling.length);
      }
    }
    for (const lengths of this.lengths.values()) lengths.sort((one, other) => other - one);
  }

  /** The words that end at a place of a text, the longest first. */
  before(text: string, end: number): readonly Found<T>[] {
    const lengths = end > 1 ? this.lengths.get(endOf(text, end)) : undefined;
    const letter = this.letters.get(text.charCodeAt(end - 1));
    if (!lengths && letter === undefined) return NOTHING;
    // A list is made for the first, for an empty one would take room for a dozen.
    let found: Found<T>[] | null = null;
    for (const length of lengths ?? NOTHING) {
      const begin = end - length;
      const value = begin < 0 ? undefined : this.words.get(text.slice(begin, end));
      if (value !== undefined) found = withMore(found, { begin, value });
    }
    if (letter !== undefined) found = withMore(found, { begin: end - 1, value: letter });
    return found ?? NOTHING;
  }
}
