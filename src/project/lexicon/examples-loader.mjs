// @ts-check
/**
 * A webpack loader for the lists of `src/engine/lexicon`: leaves out what only their test reads, the examples and the
 * source of each row, so that no page loads them. The modules of the package go through it too (`src/project/library`).
 */

const TEXT = String.raw`'(?:[^'\\\n]|\\.)*'`;
const UNREAD = String.raw`(?:(?:such|notSuch):\s*\[\s*(?:${TEXT},?\s*)*\]|source:\s*${TEXT})`;
const ON_ITS_OWN_LINE = new RegExp(`^ +${UNREAD},\\n`, 'gm');
const BEHIND_WORDS = new RegExp(`, ${UNREAD}`, 'g');
/** One left in code; neither lines that begin as comments do nor the types of the properties are. */
const LEFT = /^(?! *(?:\*|\/[*/])).*\b(?:such|notSuch|source):(?! readonly| string)/m;

/**
 * The text of a list without examples and sources. Throws where a row is written so that they can't be told.
 * @param {string} text
 */
export default function withoutExamples(text) {
  const left = text.replace(ON_ITS_OWN_LINE, '').replace(BEHIND_WORDS, '');
  if (LEFT.test(left)) {
    throw new Error('The examples or the source of a row of the lexicon are not told from its words.');
  }
  return left;
}
