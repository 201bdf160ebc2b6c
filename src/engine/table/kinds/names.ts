import { fold, foldWord } from '../../text/fold.js';
import { contentOf } from './content.js';

/** Names of 施策 and 戦略: which are the same, which head a row, what number they have. */

/** `2 省力化の支援（続き）` is the 施策 of the page before. */
const CONTINUED = /[([]?(?:前(?:頁|ページ)(?:から|より)?(?:の)?)?(?:続き|つづき|続く|続)[)\]]?$/;

/** Longer texts are no names; their length must not cost time. */
export const LONGEST_NAME = 1000;

/** One text for the spellings of a 施策's name. */
export function measureKey(name: string): string {
  return name.length > LONGEST_NAME ? name : foldWord(name).replace(CONTINUED, '');
}

/** `【共通戦略】`, `Ⅰ 共通戦略 稼ぐ力` in a row of its own. */
const STRATEGY = /^\(?(?:[ⅠⅡⅢⅣ\d]\s*\.?\s*)?(?:共通|独自|基本|重点)戦略/;

/** `施策１　経営支援` in a row of its own, amid the labels of a form that has no column for the 施策. */
const MEASURE_ROW = /^施策(?:no\.?)?[\divx]/;

/** True for the heading of a 戦略. */
export const isStrategyHeading = (text: string) => STRATEGY.test(fold(text.slice(0, 16)));

/** True for the heading of a 施策. */
export const isMeasureHeading = (text: string) => MEASURE_ROW.test(foldWord(text.slice(0, 16)));

/** What begins a note, and no name. */
const NOTE = /^(?:検証|改善|備考|コメント|注[:：)）]|→|⇒|➡|・|\*|※)/;

/** True for a note between the rows: a sentence, or what says that it is one. */
export const isNote = (text: string) => contentOf(text) === 'long' || NOTE.test(text);

/** `(2)` or `②` and nothing behind it. */
const LONE_NUMBER = /^\(?\d{1,3}\)?\.?$/;
/** True for a number printed in a form and left alone. */
export const isLoneNumber = (label: string) => label.length < 8 && LONE_NUMBER.test(foldWord(label));

/** `Ⅰ` to `Ⅻ`, one character each. */
const ROMAN = /^(?:施策|戦略)?[ (]*([\u2160-\u216b])/;

/** Number before a 施策 or in its own column: `10 かつの…` → 10, `Ⅳ 湖畔` → 4. */
export function leadingNumber(label: string): number | null {
  const roman = ROMAN.exec(fold(label.slice(0, 16)).trim())?.[1];
  if (roman) return roman.charCodeAt(0) - 0x215f;
  const match = /^(?:施策|戦略|no\.?)?[ (]*(\d{1,3})(?!\d)/i.exec(
    fold(label.slice(0, 16)).normalize('NFKC').trim(),
  );
  return match?.[1] ? Number(match[1]) : null;
}
