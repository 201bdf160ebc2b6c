/**
 * The forms answers are kept in: custom XML parts of the workbook, so that they travel with it, whatever program opens it.
 *
 * Version 1 keeps directions, verdicts and findings set aside. Its form never changes: the first release reads it to the
 * letter, and refuses the whole workbook where anything else stands in it.
 */
export const DECISIONS_NAMESPACE = 'urn:soukatsu:decisions:1';

/** What the namespaces of all our parts begin with, those of newer versions too. */
export const OWN_NAMESPACES = 'urn:soukatsu:';

/** Name of the root element of version 1. */
export const ROOT = 'decisions';

/**
 * Every other kind of answer is kept in a second part, which may grow: a reader passes over elements and attributes it
 * does not know, and whoever writes keeps them. An element it does know it reads to the letter. So whoever adds a kind
 * of answer chooses: a new element is nothing to an older version, a new value of an attribute stops it. Who gave an
 * answer stands in an attribute of its own there, and for answers of version 1 in an element of its own.
 */
export const ANSWERS_NAMESPACE = 'urn:soukatsu:answers:1';

/** Name of the root element of the part that may grow. */
export const ANSWERS_ROOT = 'answers';
