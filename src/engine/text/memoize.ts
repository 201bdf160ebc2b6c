/** Longer texts are sentences, and seldom come again. */
const LONGEST = 64;
/** Places for what was given, a power of two: more of them are further from the processor than what most texts take to be read anew. */
const PLACES = 1024;
/** Texts before there are places: a table of the usual size has fewer, and is read in less time than the places of all that is kept take to be made. */
const FEW = 128;

/** The place of a text: by all of its code units, for labels often differ in a single one. */
function placeOf(text: string): number {
  const { length } = text;
  let hash = length;
  const step = 1 + (length >> 3);
  for (let at = length - 1; at >= 0; at -= step) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  return (hash ^ (hash >>> 12)) & (PLACES - 1);
}

/**
 * Keeps what a pure function gives for the texts seen last: a table says the same words again and again, and every part of the
 * reading asks what they are. What it gives is shared, so it must be immutable. Of two texts at one place the later is kept:
 * nothing is ever cleared away, and a text that never comes again costs no more than to be read.
 * @param read depends on its text alone
 * @param longest texts with more letters are read anew each time
 */
export function memoize<Result>(
  read: (text: string) => Result,
  longest: number = LONGEST,
): (text: string) => Result {
  const few = new Map<string, Result>();
  let texts: (string | null)[] = [];
  let results: (Result | undefined)[] = [];
  const first = (text: string): Result => {
    const known = few.get(text);
    if (known !== undefined || few.has(text)) return known as Result;
    const result = read(text);
    few.set(text, result);
    if (few.size === FEW) {
      texts = new Array(PLACES).fill(null);
      results = new Array(PLACES).fill(undefined);
      for (const [own, kept] of few) {
        texts[placeOf(own)] = own;
        results[placeOf(own)] = kept;
      }
      few.clear();
    }
    return result;
  };
  return (text) => {
    if (text.length > longest) return read(text);
    if (texts.length === 0) return first(text);
    const place = placeOf(text);
    if (texts[place] === text) return results[place] as Result;
    const result = read(text);
    texts[place] = text;
    results[place] = result;
    return result;
  };
}

/** What is read with a text: unit words that are understood beside it, and which side its head names first. */
type Beside = readonly string[];

const isSame = (one: Beside, other: Beside): boolean =>
  one === other || (one.length === other.length && one.every((word, at) => word === other[at]));

/**
 * The same for a function of a text, a word and a list of words.
 * @param read depends on its arguments alone
 */
export function memoizeWith<Word extends string, Result>(
  read: (text: string, word: Word, beside: Beside) => Result,
): (text: string, word: Word, beside: Beside) => Result {
  interface Kept {
    readonly text: string;
    readonly word: Word;
    readonly beside: Beside;
    readonly result: Result;
  }
  // The columns are tried without the words that a row's label gives, and the row is read with them: each has a place of its own.
  const few = { with: new Map<string, Kept>(), without: new Map<string, Kept>() };
  const fewOf = (beside: Beside) => (beside.length > 0 ? few.with : few.without);
  const placeWith = (text: string, beside: Beside) => placeOf(text) ^ (beside.length > 0 ? 1 : 0);
  let kept: (Kept | null)[] = [];
  const keep = (own: Kept) => {
    if (kept.length > 0) {
      kept[placeWith(own.text, own.beside)] = own;
      return;
    }
    fewOf(own.beside).set(own.text, own);
    if (few.with.size + few.without.size < FEW) return;
    kept = new Array(PLACES).fill(null);
    for (const own of [few.with, few.without]) {
      for (const one of own.values()) kept[placeWith(one.text, one.beside)] = one;
      own.clear();
    }
  };
  return (text, word, beside) => {
    if (text.length > LONGEST) return read(text, word, beside);
    const own = kept.length > 0 ? kept[placeWith(text, beside)] : fewOf(beside).get(text);
    if (own && own.text === text && own.word === word && isSame(own.beside, beside)) return own.result;
    const result = read(text, word, beside);
    keep({ text, word, beside, result });
    return result;
  };
}
