import { foldWord } from '../text/fold.js';

/** `5月24日`, `令和8年4月20日`, `4月`: when something is, and no figure. */
const DAY = /^(?:[^\d]{0,3}(?:元|\d{1,4})年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|$)/;
const LONGEST = 32;

/** True for a text that begins with a day, or is a month. */
export const isDay = (text: string) => text.length <= LONGEST && DAY.test(foldWord(text));
