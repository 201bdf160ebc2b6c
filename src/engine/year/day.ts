import { patternOf } from '../lexicon/entry.js';
import { TENTHS_OF_MONTH } from '../lexicon/time/day-words.js';
import { foldWord } from '../text/fold.js';

/** `5月24日`, `令和8年4月20日`, `4月`: when something is, and no figure. */
const DAY = new RegExp(
  `^(?:[^\\d]{0,3}(?:元|\\d{1,4})年)?\\d{1,2}月(?:\\d{1,2}日|${patternOf(TENTHS_OF_MONTH)}|$)`,
);
const LONGEST = 32;

/** True for a text that begins with a day, or is a month. */
export const isDay = (text: string) => text.length <= LONGEST && DAY.test(foldWord(text));

/** `9月末`, `11月中`, `R7.6.1`: a day or a month, whatever stands behind it. */
const WHEN = /^(?:[^\d]{0,3}(?:元|\d{1,4})年)?\d{1,2}月(?!\d)|^[a-z]?\d{1,4}([./])\d{1,2}\1\d{1,2}(?!\d)/;

/** True for a text that says when something was done, or is to be. */
export const saysWhen = (text: string) =>
  text.length <= LONGEST && (WHEN.test(foldWord(text)) || isTypedDate(text));

/** What Excel makes of `4/10`. Two numbers with a hyphen and no year are a range: `48-60`. */
const TYPED = /^\s*(?:\d{4}(?:[年/]\d{1,2}[月/]\d{1,2}日?|-\d{1,2}-\d{1,2})|\d{1,2}[月/]\d{1,2}日?)\s*$/;

/** True for a text that is a day and nothing else. */
export const isTypedDate = (text: string) => TYPED.test(text);
