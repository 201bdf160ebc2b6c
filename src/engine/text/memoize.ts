/** Longer texts are sentences, and seldom come again. */
const LONGEST = 64;
/** As many are kept, and as many again of those before them. */
const MOST = 2048;

/**
 * Keeps what a pure function gives for the texts seen last: a table says the same words again and again, and every part of the
 * reading asks what they are. What it gives is shared, so it must be immutable.
 * @param read depends on its text alone
 */
export function memoize<Result>(read: (text: string) => Result): (text: string) => Result {
  let seen = new Map<string, { readonly result: Result }>();
  let before = seen;
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const kept = seen.get(text);
    if (kept) return kept.result;
    const own = before.get(text) ?? { result: read(text) };
    if (seen.size >= MOST) {
      before = seen;
      seen = new Map();
    }
    seen.set(text, own);
    return own.result;
  };
}
