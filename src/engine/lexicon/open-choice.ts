import { memoize } from '../text/memoize.js';
import { ACHIEVED, readVerdict, UNACHIEVED } from './verdict-words.js';

/** `達成・未達成`, as a form prints it for one of the two to be circled: what was circled is drawn, and no text. */

const BETWEEN = /[・/／|｜、，,]/;
const LONGEST = 24;

/** True for a choice between verdicts of which the text says none. */
export function isOpenChoice(text: string): boolean {
  return text.length <= LONGEST && BETWEEN.test(text) && isOpen(text);
}

const isOpen = memoize((text: string): boolean => {
  const verdicts = new Set<string>();
  for (const piece of text.split(BETWEEN)) {
    const word = piece.trim();
    // （達成）・未達成 may say by its bracket which it is.
    const read = /[()（）【】[\]［］]/.test(word) ? null : readVerdict(word);
    if (!read) return false;
    verdicts.add(read.verdict);
  }
  return verdicts.has(ACHIEVED) && verdicts.has(UNACHIEVED);
});
