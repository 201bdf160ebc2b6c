import { anywhere, atBegin, atEnd, whole } from '../lexicon/entry.js';
import { ABOUT, BESIDE, BOUNDS_ALONE } from '../lexicon/figure/after-number.js';
import {
  APPROXIMATELY,
  COUNTED_AS,
  EACH_MONTH,
  IN_ALL,
  JOINTS,
  NEARLY,
  OVER_YEARS,
} from '../lexicon/figure/before-number.js';
import { boundAtEnd } from '../lexicon/figure/bounds.js';
import { CANCELLED } from '../lexicon/figure/cancelled.js';
import { namedSideOf } from '../lexicon/figure/named-sides.js';
import { PENDING } from '../lexicon/figure/pending.js';
import { isUnit } from '../lexicon/unit.js';
import { foldWord } from '../text/fold.js';
import type { Quantity } from './reading.js';

/** The words that stand around a number, and the words that stand instead of one (docs/table-rules.md, "Notations"). */

const ANNOUNCED = anywhere(PENDING);
const NOT_DONE = anywhere(CANCELLED);

/** The actual is announced, not yet known: 集計中, 未公表. */
export function saysPending(words: string): boolean {
  return ANNOUNCED.test(words);
}

/** The work was not done: 中止, 未実施. */
export function saysCancelled(words: string): boolean {
  return NOT_DONE.test(words);
}

const APPROXIMATE_BEFORE = atBegin(APPROXIMATELY);
const NEARLY_IT = atBegin(NEARLY);
const APPROXIMATE_AFTER = atEnd(ABOUT);
const BESIDE_IT = atEnd(BESIDE);
const CURRENCY = /^[¥\\]/;
const COUNTED_BEFORE = atBegin(COUNTED_AS);
const JOINT = atBegin(JOINTS);
const OF_A_MONTH = atBegin(EACH_MONTH);
const OF_YEARS = atBegin(OVER_YEARS);
const SPELLED_IN_ALL = anywhere(IN_ALL);
const IN_ALL_BEFORE_UNIT = atBegin(IN_ALL);

/** Longer words around a number are sentences, which no pattern here explains; their length must not cost time. */
const LONGEST_WORDS = 120;

export type NamedSide = 'actual' | 'target' | null;
/** What a number counts over, where that is not the year judged: `月1回`, `累計36件`. */
export type Span = 'month' | 'total' | null;

export interface Before {
  /** `実績133（目標121）` names its numbers. */
  readonly role: NamedSide;
  readonly span: Span;
  readonly approximate: boolean;
  /** True for ほぼ30, which may be 29. */
  readonly vague: boolean;
  /** What is counted in another way by a known word: 延べ of 延べ60, 年 of 年40, + of +5; `''` without one. */
  readonly counted: string;
  /** What none of the known words explains; `''` where all is understood. */
  readonly rest: string;
}

/** Nothing before a number, as before most of them. */
const NOTHING_BEFORE: Before = {
  role: null,
  span: null,
  approximate: false,
  vague: false,
  counted: '',
  rest: '',
};

/** Reads the words before a number. */
export function readBefore(words: string): Before {
  if (words === '') return NOTHING_BEFORE;
  if (words.length > LONGEST_WORDS) return Object.assign({}, NOTHING_BEFORE, { rest: words });
  const named = namedSideOf(words);
  let rest = named ? words.slice(named.end) : words;
  let approximate = false;
  let vague = false;
  let counted = '';
  let span: Span = null;
  for (;;) {
    const before = rest;
    if (OF_A_MONTH.test(rest)) span = 'month';
    else if (OF_YEARS.test(rest)) span = 'total';
    counted += (COUNTED_BEFORE.exec(rest)?.[0] ?? '').replace(SPELLED_IN_ALL, '延');
    rest = rest.replace(COUNTED_BEFORE, '').replace(CURRENCY, '').replace(JOINT, '');
    if (APPROXIMATE_BEFORE.test(rest)) {
      approximate = true;
      vague ||= NEARLY_IT.test(rest);
      rest = rest.replace(APPROXIMATE_BEFORE, '');
    }
    if (rest === before) break;
  }
  return { role: named?.side ?? null, span, approximate, vague, counted, rest };
}

export interface After {
  readonly stated: Quantity['stated'];
  /** True for 以内, which speaks of the size of a fall where the bound is below zero. */
  readonly within: boolean;
  readonly approximate: boolean;
  /** True for 40弱 and 40強, which are not 40. */
  readonly beside: boolean;
  /** What remains is a unit, or words nobody foresaw; see `unit.ts`. */
  readonly unit: string;
}

/** Nothing behind a number. */
const NOTHING_AFTER: After = { stated: null, within: false, approximate: false, beside: false, unit: '' };

/** Reads the words after a number: unit, direction, 程度. */
export function readAfter(words: string): After {
  if (words === '') return NOTHING_AFTER;
  if (words.length > LONGEST_WORDS)
    return { stated: null, within: false, approximate: false, beside: false, unit: words };
  let rest = words.replace(/[。、.,:：]+$/, '');
  const bound = boundAtEnd(rest);
  if (bound) rest = rest.slice(0, bound.begin);
  const approximate = APPROXIMATE_AFTER.test(rest);
  const beside = approximate && BESIDE_IT.test(rest);
  if (approximate) rest = rest.replace(APPROXIMATE_AFTER, '');
  return {
    stated: bound?.stated ?? null,
    within: bound?.within === true,
    approximate,
    beside,
    unit: rest.replace(IN_ALL_BEFORE_UNIT, ''),
  };
}

/** True for 強, 弱 and 余り, which alone may be something else. */
export const isLittleMoreOrLess = (word: string): boolean => BESIDE_IT.test(word);

/** A unit and the words behind it that are about the number: 人 and 以上 of 人以上; null where there is not both. */
export function unitWithWord(text: string): { readonly unit: string; readonly word: string } | null {
  if (text === '' || text.length > LONGEST_ALONE) return null;
  const folded = foldWord(text);
  const { unit } = readAfter(folded);
  const word = folded.slice(unit.length);
  return isUnit(unit) && folded.startsWith(unit) && placeOfWord(word) === 'behind' ? { unit, word } : null;
}

const ALONE_BEHIND = whole([...BOUNDS_ALONE, ...ABOUT]);
const ALONE_BEFORE = whole(APPROXIMATELY);
/** No such word is longer. */
const LONGEST_ALONE = 6;

/** Where a word that fills a cell of its own belongs beside the number it is about: 以上 behind it, 約 before; null for any other. */
export function placeOfWord(text: string): 'before' | 'behind' | null {
  if (text === '' || text.length > LONGEST_ALONE) return null;
  const word = foldWord(text);
  if (ALONE_BEHIND.test(word)) return 'behind';
  return ALONE_BEFORE.test(word) ? 'before' : null;
}
