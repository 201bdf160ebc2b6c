import { foldWord } from '../text/fold.js';
import { memoize } from '../text/memoize.js';
import { DIRECTION_WORDS } from './direction/direction-words.js';
import { type BetterWhen, type Directed, directionReader } from './direction/read-direction.js';
import { withoutNumber } from './numbering.js';

/** What a label alone says of its direction (docs/table-rules.md, decisions 7 and 16). */

const read = directionReader(DIRECTION_WORDS);
/** Of longer labels only the beginning is read. */
const LONGEST = 120;

/** A label's own words: without number, brackets, remarks, and what counts namesakes (`支援件数その2`). */
function headOf(label: string): string {
  const word = foldWord(withoutNumber(label.slice(0, LONGEST)));
  const unmarked = word.includes('※') ? word.replace(/(.)※.*$/, '$1') : word;
  const own = unmarked.includes('(') ? unmarked.replace(/\([^()]*\)/g, '') : unmarked;
  return /[\d・、。:：]$/.test(own.slice(-1)) ? own.replace(/(?:その\d+)?[・、。:：]*$/, '') : own;
}

/** Between a name and what it is broken down by: `離職率 支援員`, `苦情件数（件）窓口`, `離職率・正職員`. */
const APART = /[\s・、，,／/：:＿]|[(（][^()（）]*[)）]/;

/**
 * True where a label begins with a name of something unwanted and goes on with words that do not turn it round: what it is broken down by,
 * whatever these words would say alone.
 */
function beginsUnwanted(label: string, whole: Directed | null): boolean {
  if (!APART.test(label) || whole?.turned) return false;
  const parts = withoutNumber(label.slice(0, LONGEST)).split(APART).slice(0, -1);
  return parts.some((part) => {
    const own = read(headOf(part));
    return own?.better === 'lower' && (own.counted || !whole?.better);
  });
}

/** Whether more or less of what a label names is better; null where its words are of no kind known as wanted or unwanted. */
export const directionOfLabel = memoize((label): BetterWhen | null => {
  const whole = read(headOf(label));
  return whole?.better !== 'lower' && beginsUnwanted(label, whole) ? 'lower' : (whole?.better ?? null);
});
