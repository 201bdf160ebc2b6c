import { COUNTERS, JOINS, OF, THIS_INDICATOR, THIS_YEAR, TOPIC, WHO } from '../lexicon/comment/names.js';
import { anywhere, atBegin, atEnd, patternOf, whole } from '../lexicon/entry.js';
import { foldWord } from '../text/fold.js';

/** Whether what a clause speaks of is the indicator of its own row. */

const NUMBER = /^[\d.①-⑳※*-]+/;
const BRACKETS = /\([^()]{0,40}\)/g;
/** No label has more to say in a comment. */
const LONGEST = 60;
/** Shorter pieces are parts of other words. */
const SHORTEST = 2;

const joins = anywhere(JOINS);
const counters = atEnd(COUNTERS);
const who = atEnd(WHO);
const ofThem = new RegExp(`${patternOf(WHO)}${patternOf(OF)}$`);
const thisYear = atBegin(THIS_YEAR);
const thisIndicator = whole(THIS_INDICATOR);
const topic = atEnd(TOPIC);

/** A text without an ending, unless that is all of it. */
function without(text: string, end: RegExp): string {
  const rest = text.replace(end, '');
  return rest === '' ? text : rest;
}

/** A label without its number and remarks: `(1) 相談件数(件)` → `相談件数`. */
const plainly = (label: string) => foldWord(label).replace(BRACKETS, '').replace(NUMBER, '').slice(-LONGEST);

/** True where a name is made of pieces of a core, in their order, and ends as it does: 紹介事業者 of 紹介した事業者. */
function isMadeOf(name: string, core: string): boolean {
  let rest = name;
  let before = core;
  while (rest !== '') {
    let length = rest.length;
    const isFirst = rest === name;
    const place = () => {
      const piece = rest.slice(rest.length - length);
      return isFirst ? (core.endsWith(piece) ? core.length - length : -1) : before.lastIndexOf(piece);
    };
    while (length >= SHORTEST && place() < 0) length -= 1;
    if (length < SHORTEST) return false;
    before = before.slice(0, place());
    rest = rest.slice(0, rest.length - length);
  }
  return true;
}

/** True where words name those who have a target of their own: `支援先の`. */
export const isOfThem = (before: string): boolean => ofThem.test(before);

/** What of the words before a figure says that they speak of this year, and what else they name. */
export interface Named {
  readonly thisYear: boolean;
  readonly rest: string;
}

/** Takes this year's words and the last particle off: `本年度の来場者数は` names `来場者数`. */
export function namedBy(before: string): Named {
  const rest = before.replace(thisYear, '');
  return { thisYear: rest !== before, rest: rest.replace(topic, '').replace(thisYear, '') };
}

/**
 * True where a name is that of the label, shortened as comments have it.
 * @param name folded, without white space
 */
export function isOwnName(name: string, label: string): boolean {
  if (thisIndicator.test(name)) return true;
  if (name.length > LONGEST) return false;
  const plain = plainly(label);
  const core = without(plain, counters);
  const own = without(name, counters);
  if (own.length < SHORTEST || core.length < SHORTEST) return false;
  if (joins.test(core)) return own === core || name === plain;
  return isMadeOf(own, core) || isMadeOf(without(own, who), without(core, who));
}
