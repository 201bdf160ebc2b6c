// @ts-check
/**
 * A webpack loader for the lists of `src/engine/lexicon`: leaves out what only their test reads, the examples and the
 * source of each row, so that no page loads them. The modules of the package go through it too (`src/project/library`).
 */

// Two levels deep, as we and as the compiler indent them.
const UNREAD = /^(?: {4}| {8})(?:(?:such|notSuch):\s*\[[^\]]*\]|source:\s*'[^'\n]*'),\n/gm;

/**
 * The text of a list without examples and sources. Throws where a row is written so that they can't be told.
 * @param {string} text
 */
export default function withoutExamples(text) {
  const left = text.replace(UNREAD, '');
  if (/^\s*(?:such|notSuch|source):\s*['[]/m.test(left)) {
    throw new Error('The examples or the source of a row of the lexicon are not told from its words.');
  }
  return left;
}
