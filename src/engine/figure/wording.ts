import { ERA_LETTER, ERA_NAME } from '../year/eras.js';
import type { Quantity } from './reading.js';

/** The words that stand around a number, and the words that stand instead of one (docs/table-rules.md, "Notations"). */

const PENDING =
  /^(?:現在)?(?:集計|調査|算定|算出|確認|精査|照会|調整)(?:中|前|待ち)|^未(?:集計|公表|確定|算出|算定|把握)|^公表(?:前|待ち)|^確定前|^後日|^未定$|(?:公表|発表|確定|判明|集計)(?:の)?(?:予定|見込み?|待ち)/;
const CANCELLED =
  /中止|未実施|実施(?:せず|なし|無し|しない|できず)|未開催|開催(?:せず|なし|無し)|不開催|取り?やめ|取止め|見送り/;
/** The actual is announced, not yet known: 集計中, 未公表. */
export function saysPending(words: string): boolean {
  return PENDING.test(words);
}

/** The work was not done: 中止, 未実施. */
export function saysCancelled(words: string): boolean {
  return CANCELLED.test(words);
}

const ROLE = new RegExp(
  `^(?:(?:${ERA_NAME})(?:元|\\d+)年度|${ERA_LETTER}\\d+)?の?(実績|目標|計画)(?:値|数|額)?[:：は]?`,
);
const APPROXIMATE_BEFORE = /^(?:約|およそ|おおよそ|概ね|おおむね|ほぼ)/;
const APPROXIMATE_AFTER = /(?:程度|前後|ほど|程|余り|余|強|弱)$/;
const BESIDE = /(?:余り|余|強|弱)$/;
const CURRENCY = /^[¥\\]/;
const COUNTED_BEFORE = /^(?:延べ|のべ|延|実|合計|平均|年間|計|各|全|累計|毎月|月|年|\+|第)/;
const HARMLESS_AFTER = /^(?:延べ|のべ)/;
const DIRECTIONS: readonly [RegExp, NonNullable<Quantity['stated']>][] = [
  [/(?:を|が|より|は)?(?:以上)(?:を?維持|確保|を?目指す)?$/, 'gte'],
  [/(?:を)?(?:確保)$/, 'gte'],
  [/(?:を|より)?(?:超|超え|超える|上回る|上回)$/, 'gt'],
  [/(?:以下|以内)(?:を?維持|に?抑制|に?抑える)?$/, 'lte'],
  [/(?:未満|を下回る)(?:を?維持|に?抑制)?$/, 'lt'],
  // Behind the others: `2.0以下を維持` keeps to the bound it names.
  [/(?:を|の)?(?:水準を?)?維持$/, 'gte'],
];

/** Longer words around a number are sentences, which no pattern here explains; their length must not cost time. */
const LONGEST_WORDS = 120;

/** What a number counts over, where that is not the year judged: `月1回`, `累計36件`. */
const SPAN = /^(?:(毎?月)|累計)/;

export type NamedSide = 'actual' | 'target' | null;
export type Span = 'month' | 'total' | null;

export interface Before {
  /** `実績133（目標121）` names its numbers. */
  readonly role: NamedSide;
  readonly span: Span;
  readonly approximate: boolean;
  /** What is counted in another way by a known word: 延べ of 延べ60, 年 of 年40, + of +5; `''` without one. */
  readonly counted: string;
  /** What none of the known words explains; `''` where all is understood. */
  readonly rest: string;
}

/** Reads the words before a number. */
export function readBefore(words: string): Before {
  if (words.length > LONGEST_WORDS)
    return { role: null, span: null, approximate: false, counted: '', rest: words };
  let rest = words;
  const named = ROLE.exec(rest);
  const role: NamedSide = named ? (named[1] === '実績' ? 'actual' : 'target') : null;
  if (named) rest = rest.slice(named[0].length);
  let approximate = false;
  let counted = '';
  let span: Span = null;
  for (;;) {
    const before = rest;
    const spanned = SPAN.exec(rest);
    if (spanned) span = spanned[1] ? 'month' : 'total';
    counted += (COUNTED_BEFORE.exec(rest)?.[0] ?? '').replace(/延べ|のべ/, '延');
    rest = rest
      .replace(COUNTED_BEFORE, '')
      .replace(CURRENCY, '')
      .replace(/^[:：は・、]/, '');
    if (APPROXIMATE_BEFORE.test(rest)) {
      approximate = true;
      rest = rest.replace(APPROXIMATE_BEFORE, '');
    }
    if (rest === before) break;
  }
  return { role, span, approximate, counted, rest };
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

/** Reads the words after a number: unit, direction, 程度. */
export function readAfter(words: string): After {
  if (words.length > LONGEST_WORDS)
    return { stated: null, within: false, approximate: false, beside: false, unit: words };
  let rest = words.replace(/[。、.,:：]+$/, '');
  let stated: Quantity['stated'] = null;
  let within = false;
  for (const [pattern, direction] of DIRECTIONS) {
    const match = pattern.exec(rest);
    if (match) {
      stated = direction;
      within = match[0].includes('以内');
      rest = rest.slice(0, match.index);
      break;
    }
  }
  const approximate = APPROXIMATE_AFTER.test(rest);
  const beside = BESIDE.test(rest);
  if (approximate) rest = rest.replace(APPROXIMATE_AFTER, '');
  return { stated, within, approximate, beside, unit: rest.replace(HARMLESS_AFTER, '') };
}
