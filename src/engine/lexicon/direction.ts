import { foldWord } from '../text/fold.js';
import { memoize } from '../text/memoize.js';
import { DIRECTION_WORDS } from './direction/direction-words.js';
import { type BetterWhen, directionReader } from './direction/read-direction.js';
import { withoutNumber } from './numbering.js';

/** What a label alone says of its direction (docs/table-rules.md, decisions 7 and 16). */

const read = directionReader(DIRECTION_WORDS);

/** A label's own words: without number, brackets, remarks, and what counts namesakes (`支援件数その2`). */
function headOf(label: string): string {
  const word = foldWord(withoutNumber(label.slice(0, 120)));
  const unmarked = word.includes('※') ? word.replace(/(.)※.*$/, '$1') : word;
  const own = unmarked.includes('(') ? unmarked.replace(/\([^()]*\)/g, '') : unmarked;
  return /[\d・、。:：]$/.test(own.slice(-1)) ? own.replace(/(?:その\d+)?[・、。:：]*$/, '') : own;
}

/** Whether more or less of what a label names is better; null where its words are of no kind known as wanted or unwanted. */
export const directionOfLabel = memoize((label): BetterWhen | null => read(headOf(label)));
