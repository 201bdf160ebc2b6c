import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import { kanjiNumber } from './kanji-number.js';

/** Numbers of years, written as the number before them was: 全角 stays 全角, 七 becomes 八, 07 becomes 08. */

const DIGITS = '一二三四五六七八九';
const FULL_WIDTH = 0xfee0;

const isFullWidth = (digit: string) => /[０-９]/.test(digit);
const toWidth = (digit: string, like: string) =>
  isFullWidth(like) ? String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH) : digit;

/** A number up to 99 in kanji. */
function inKanji(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens - 1)}十`;
  return ten + (ones === 0 ? '' : DIGITS.charAt(ones - 1));
}

/** The number that a year of an era is written with; null where it is none. */
export function numberWritten(folded: string): number | null {
  if (folded === '元') return 1;
  const digits = folded.replace(/\s/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : kanjiNumber(digits);
}

/**
 * Another number, written like one that stands there.
 * @param like as it stands: `７`, `2 7`, `二十七`, `元`, `07`
 */
export function writtenLike(number: number, like: string): string {
  const places = filterList([...like], (letter) => /[0-9０-９]/.test(letter));
  const [first] = places;
  if (first === undefined) return like === '元' ? String(number) : inKanji(number);
  const gap = /[0-9０-９](\s+)[0-9０-９]/.exec(like)?.[1] ?? '';
  const padded = /^[0０]/.test(like) ? places.length : 1;
  const digits = [...String(number).padStart(padded, '0')];
  return mapList(digits, (digit, place) => toWidth(digit, places[place] ?? first)).join(gap);
}
