import { foldWord } from '../text/fold.js';
import {
  DIRECTION_HEADS,
  DOWNWARDS,
  DOWNWARDS_IN_NOTES,
  HIGHER_REMARKS,
  LOWER_REMARKS,
  MOVEMENT_HEADS,
  UPWARDS,
  UPWARDS_IN_NOTES,
} from './direction/directions-beside.js';
import type { BetterWhen } from './direction/read-direction.js';
import { anywhere, whole } from './entry.js';
import { LETTER_OF_DIRECTIONS } from './letters.js';

/** What a sheet says of a direction outside of target and label (docs/table-rules.md, decision 16). */

const OF_DIRECTION = whole(DIRECTION_HEADS);
const OF_MOVEMENT = whole(MOVEMENT_HEADS);
const UP = whole(UPWARDS);
const DOWN = whole(DOWNWARDS);
const UP_IN_NOTE = anywhere(UPWARDS_IN_NOTES);
const DOWN_IN_NOTE = anywhere(DOWNWARDS_IN_NOTES);
/** Nothing that is longer says it in a word. */
const LONGEST = 12;
/** Nor in a remark. */
const LONGEST_REMARK = 16;

/** Whether a head says that its column gives directions; `movement` where it may as well say how the figures moved. */
export function directionHead(head: string): 'direction' | 'movement' | null {
  if (head === '' || head.length > LONGEST) return null;
  const word = foldWord(head);
  if (word.includes(LETTER_OF_DIRECTIONS) && OF_DIRECTION.test(word)) return 'direction';
  return OF_MOVEMENT.test(word) ? 'movement' : null;
}

/** The direction that a cell of such a column gives; null for any other word. */
export function directionInCell(text: string): BetterWhen | null {
  if (text === '' || text.length > LONGEST) return null;
  const word = foldWord(text);
  if (UP.test(word)) return 'higher';
  return DOWN.test(word) ? 'lower' : null;
}

const HIGHER = whole(HIGHER_REMARKS);
const LOWER = whole(LOWER_REMARKS);

/** The direction that a remark gives which says nothing else (少ないほど良い); null for any other. */
export function directionInRemark(text: string): BetterWhen | null {
  if (text === '' || text.length > LONGEST_REMARK) return null;
  const word = foldWord(text);
  if (LOWER.test(word)) return 'lower';
  return HIGHER.test(word) ? 'higher' : null;
}

/** The direction that a note gives of the rows it is about; null where it gives none, or both. */
export function directionInNote(text: string): BetterWhen | null {
  const word = foldWord(text);
  const [up, down] = [UP_IN_NOTE.test(word), DOWN_IN_NOTE.test(word)];
  if (up === down) return null;
  return up ? 'higher' : 'lower';
}
