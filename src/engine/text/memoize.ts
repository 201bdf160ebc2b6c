/** Longer texts are sentences, and seldom come again. */
const LONGEST = 64;
/** As many are kept, and as many again of those before them. */
const MOST = 2048;

/**
 * Keeps what a pure function gives for the texts seen last: a table says the same words again and again, and every part of the
 * reading asks what they are. What it gives is shared, so it must be immutable.
 * @param read depends on its text alone
 */
export const memoize = <Result>(read: (text: string) => Result): ((text: string) => Result) =>
  memoizeBy((text) => text, read);

/**
 * The same for a function of a text and more.
 * @param keyOf one key for the same arguments, another for others
 * @param read depends on its arguments alone
 */
export function memoizeBy<Rest extends readonly unknown[], Result>(
  keyOf: (text: string, ...rest: Rest) => string,
  read: (text: string, ...rest: Rest) => Result,
): (text: string, ...rest: Rest) => Result {
  let seen = new Map<string, { readonly result: Result }>();
  let before = seen;
  return (text, ...rest) => {
    if (text.length > LONGEST) return read(text, ...rest);
    const key = keyOf(text, ...rest);
    const kept = seen.get(key);
    if (kept) return kept.result;
    const own = before.get(key) ?? { result: read(text, ...rest) };
    if (seen.size >= MOST) {
      before = seen;
      seen = new Map();
    }
    seen.set(key, own);
    return own.result;
  };
}
