import { foldWord } from '../text/fold.js';
import { whole } from './entry.js';
import { TICKS } from './verdicts/ticks.js';

const TICK = whole(TICKS);
const LONGEST_TICK = 2;

/** True for a mark that chooses its column. @param text of a cell, trimmed */
export const isTick = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_TICK && TICK.test(foldWord(text));

/** Circles, which are 達成 wherever nothing says that they mark something else. */
export const CIRCLES: readonly string[] = ['○', '◎', '●'];
