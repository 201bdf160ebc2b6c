import { anyOf, LETTERS_OF_PARTS } from '../lexicon/letters.js';
import { withoutNumber } from '../lexicon/numbering.js';
import { partAlone } from '../table/kinds/row-kind.js';
import { fold } from '../text/fold.js';
import { memoize } from '../text/memoize.js';

/**
 * Indicators that say in their labels which part of the year they are of, where another of them is of the whole: `巡回件数（上期）` beside
 * `巡回件数（計）`. Each has its verdict, and only the 達成数計 as written tells whether it counts the parts.
 */

/** A label, and the part of the year or the whole that it says it is of. */
interface Stated {
  readonly base: string;
  readonly part: 'part' | 'whole' | null;
}

/** Longer labels are sentences; the forms below look at each place of a label more than once. */
const LONGEST = 60;
const MAY_STATE = anyOf(LETTERS_OF_PARTS);
/** `巡回件数（上期）`, `（上期）巡回件数` and `巡回件数 上期`; by which groups the name and the part are. */
const FORMS: readonly (readonly [RegExp, number, number])[] = [
  [/^(.+?) *\(([^()]{1,12})\)$/, 1, 2],
  [/^\(([^()]{1,12})\) *(.+)$/, 2, 1],
  [/^(.+) ([^ ]{1,12})$/, 1, 2],
];

const stated = memoize((label: string): Stated => {
  const word = fold(withoutNumber(label)).trim();
  if (word.length > LONGEST || !MAY_STATE.test(word)) return { base: word, part: null };
  const own = partAlone(word);
  if (own !== null) return { base: '', part: own };
  for (const [form, name, place] of FORMS) {
    const found = form.exec(word);
    const part = partAlone(found?.[place] ?? '');
    if (part !== null) return { base: (found?.[name] ?? '').trim(), part };
  }
  return { base: word, part: null };
});

/** True for each label of a part of what another label is of for the whole year; parts below a label are of it. */
export function isPartOfAnother(labels: readonly string[]): (label: string) => boolean {
  let wholes: Set<string> | null = null;
  let parts = 0;
  // Most labels say nothing of it at a glance.
  for (const label of labels) if (MAY_STATE.test(label) && stated(label).part === 'part') parts += 1;
  if (parts === 0) return () => false;
  for (const label of labels) {
    const { base, part } = stated(label);
    if (part === 'part') continue;
    wholes ??= new Set();
    // Some label stands above parts that are named by nothing else.
    wholes.add(base).add('');
  }
  return (label) => {
    const { base, part } = stated(label);
    return part === 'part' && wholes?.has(base) === true;
  };
}
