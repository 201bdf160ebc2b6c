import { foldForms, foldWord } from '../text/fold.js';
import { memoize } from '../text/memoize.js';
import { atBegin, atEnd, patternOf, whole, wordsOf } from './entry.js';
import { FIGURE_NAMES } from './heads/heads-of-figures.js';
import { HIRAGANA } from './letters.js';
import { exponentOf, SCALE } from './scale-of-ten.js';
import {
  AMOUNTS_OF_MONEY,
  COUNTS,
  IN_ALL_BEFORE_UNIT,
  NO_COUNTS,
  PER,
  PER_YEAR,
  UNIT_REMARKS,
  UNIT_WORD,
} from './units/around-units.js';
import { COUNTED_UNITS } from './units/counted-units.js';
import { MEASURED_UNITS } from './units/measured-units.js';
import { SAME_UNITS } from './units/same-units.js';
import { UNITS_OF_MEASURE } from './units/units-of-one-measure.js';

/** Units of the figures: which words are units, which name the same thing, and how money scales. */

/** The words, none of them a pattern. */
const WORDS = new Set(wordsOf([...COUNTED_UNITS, ...MEASURED_UNITS]));
/** The lengths of the words by the letter they end with, the longest first: of most texts the last letter says that they are no unit. */
const LENGTHS = lengthsByLastLetter();

function lengthsByLastLetter(): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, number[]>();
  for (const word of WORDS) {
    const { length } = word;
    const last = word.charCodeAt(length - 1);
    const own = lengths.get(last);
    if (!own) lengths.set(last, [length]);
    else if (!own.includes(length)) own.push(length);
  }
  for (const own of lengths.values()) own.sort((one, other) => other - one);
  return lengths;
}
const COUNTED = new Set(wordsOf(COUNTED_UNITS));
const LONGEST_UNIT = 24;
/** What may stand before a word, and between two. */
const BEFORE = new RegExp(`^${SCALE}?${patternOf(IN_ALL_BEFORE_UNIT)}?$`);
const BETWEEN = new RegExp(`${patternOf(PER)}${patternOf(IN_ALL_BEFORE_UNIT)}?$`);

/** Whether a folded text is a unit, by the word it ends with: a pattern of all words takes longer to set up than a small table to read. */
function endsAsUnit(folded: string): boolean {
  const lengths = LENGTHS.get(folded.charCodeAt(folded.length - 1));
  if (!lengths) return false;
  for (const length of lengths) {
    const at = folded.length - length;
    if (at < 0 || !WORDS.has(folded.slice(at))) continue;
    const before = folded.slice(0, at);
    if (BEFORE.test(before)) return true;
    const other = before.replace(BETWEEN, '');
    if (other !== before && endsAsUnit(other)) return true;
  }
  return false;
}

/** The unit stands at the end of a label; before that, the length of the label must not cost time. */
const LONGEST_LABEL = 1000;

const REMARK = whole(UNIT_REMARKS);
const CANONICAL = new Map(
  SAME_UNITS.flatMap(({ spelling, words }) => [spelling, ...words].map((word) => [word, spelling] as const)),
);
const IN_ALL = atBegin(IN_ALL_BEFORE_UNIT);
const OF_YEAR = atEnd(PER_YEAR);
const NAMED = new RegExp(`^${patternOf(UNIT_WORD)}[:：]?`);
const ANY_HIRAGANA = new RegExp(`[${HIRAGANA}]`);

const SCALED = new RegExp(`^(${SCALE})(.+)$`);

/** A unit without its multiplier: `万円` is 10⁴ of 円. */
export interface ScaledUnit {
  readonly base: string;
  readonly exponent: number;
}

/** Splits a unit into base and power of ten. */
export const scaledUnit = memoize((unit): ScaledUnit => {
  const [, scale = '', base = ''] = SCALED.exec(unit) ?? [];
  const exponent = exponentOf(scale);
  // 十 and 百 begin other words: `百貨店`.
  const splits = exponent >= 3 || (exponent > 0 && isUnit(base));
  return splits ? { base, exponent } : { base: unit, exponent: 0 };
});

/** True for a word the tables use as a unit. */
export function isUnit(word: string): boolean {
  if (WORDS.has(word)) return true;
  return word.length <= LONGEST_UNIT && endsAsUnit(foldWord(word));
}

/** The base unit in the one spelling that compares; 名 and 人 are the same. */
export function canonicalUnit(unit: string): string {
  const known = CANONICAL.get(unit);
  if (known !== undefined) return known;
  // Over the year judged, `回/年` counts what 回 counts.
  const word = foldWord(unit).replace(IN_ALL, '').replace(OF_YEAR, '');
  return CANONICAL.get(word) ?? word;
}

/** 100%, 1.5倍: true for the unit of what is measured against something else. */
export const isRatio = (unit: string): boolean => ['%', '倍'].includes(canonicalUnit(unit));

const OF_MEASURE = new Map(UNITS_OF_MEASURE.flatMap((own) => own.words.map((word) => [word, own] as const)));

/** How many of one unit another is, 60 分 to the 時間; null where they do not measure the same thing, or are one. */
export function timesOfUnit(unit: string, other: string): number | null {
  const [own, its] = [OF_MEASURE.get(canonicalUnit(unit)), OF_MEASURE.get(canonicalUnit(other))];
  if (!own || !its || own === its || own.measure !== its.measure) return null;
  return own.times / its.times;
}

/** Spellings under which an indicator's own unit is understood beside its figures; none where it has no unit. */
export const unitSpellings = memoize((unit): readonly string[] =>
  unit === '' ? [] : [unit, scaledUnit(unit).base, canonicalUnit(unit)],
);

/**
 * Unit named by a label in its last brackets: `(1) 採択数(件)` → `件`, `※組織率(%)` → `%`.
 * A remark (`(仮称)`, `(累計)`) is none; of `(累計・件)` the unit counts.
 */
export const unitOfLabel = memoize(unitIn);

const NARROW_END = ')'.charCodeAt(0);
const WIDE_END = '）'.charCodeAt(0);

/** A word in brackets at the end of a label, as nearly every label has its unit. */
function bracketedAtEnd(label: string): string {
  const last = label.charCodeAt(label.length - 1);
  const begin =
    last === NARROW_END ? label.lastIndexOf('(') : last === WIDE_END ? label.lastIndexOf('（') : -1;
  return begin < 0 ? '' : label.slice(begin + 1, -1);
}

function unitIn(label: string): string {
  const usual = bracketedAtEnd(label);
  if (WORDS.has(usual) && !NAMED.test(usual)) return usual;
  const text = foldForms(label.slice(-LONGEST_LABEL));
  const begin = text.lastIndexOf('(');
  if (begin < 0) return '';
  // As nearly every label has it: a word of the lists, in brackets, at the end.
  const behind = text.endsWith(')') ? text.slice(begin + 1, -1) : '';
  if (WORDS.has(behind) && !NAMED.test(behind)) return behind;
  const groups = [...text.matchAll(/\(([^()]{1,16})\)/g)].map((match) => match[1] ?? '').reverse();
  for (const group of groups) {
    if (/^[\d-]+$/.test(group)) continue;
    if (NAMED.test(group) && group.replace(NAMED, '') !== '') return group.replace(NAMED, '');
    if (isUnit(group)) return group;
    const part = group.split(/[・、,/]/).find((word) => isUnit(word));
    if (part) return part;
  }
  const last = groups[0];
  const atEnd = last !== undefined && text.endsWith(`(${last})`);
  return atEnd && isUnitLike(last) ? last : '';
}

/** A short word of no known list, where a unit is expected and a remark is not. */
function isUnitLike(word: string): boolean {
  return (
    word.length <= 4 &&
    !/\d/.test(word) &&
    !REMARK.test(word) &&
    !ANY_HIRAGANA.test(word) &&
    !/^[a-z]+$/i.test(word)
  );
}

/** Unit named by a figure's header: `実績値(件)` → `件`; `実績値(目標値)` names none. */
export const unitOfHeader = memoize((header): string => {
  const groups = [...foldForms(header).matchAll(/\(([^()]{1,16})\)/g)].map((match) => match[1] ?? '');
  return groups.map((group) => group.replace(NAMED, '')).find((group) => isUnit(group)) ?? '';
});

/** True for a unit of things one can count: 件, 延べ人, 千人; not of money, time or a share. */
export function isCounted(unit: string): boolean {
  if (COUNTED.has(unit)) return true;
  const base = scaledUnit(foldWord(unit)).base;
  return COUNTED.has(base) || COUNTED.has(canonicalUnit(base));
}

const NUMBER_OF_THINGS = atEnd(COUNTS);
const NO_NUMBER_OF_THINGS = atEnd(NO_COUNTS);

/** True for a label whose own words end as a number of things: 会員数, 支援件数; not 景況指数. */
export function endsAsCount(label: string): boolean {
  const text = foldForms(label.slice(-LONGEST_LABEL)).replace(/\([^()]*\)$/, '');
  return NUMBER_OF_THINGS.test(text) && !NO_NUMBER_OF_THINGS.test(text);
}

/** Which unit the head of one side names, in brackets or in its words. */
interface HeadUnit {
  readonly unit: string;
  /** True where its words say money, in whatever scale: 目標額. */
  readonly anyScale: boolean;
}

const MONEY = '円';
const BEHIND_SIDE = new RegExp(`${patternOf(FIGURE_NAMES)}(.+)$`);
const OF_MONEY = whole(AMOUNTS_OF_MONEY);

function unitOfSide(head: string): HeadUnit {
  const bracketed = unitOfHeader(head);
  if (bracketed !== '') return { unit: bracketed, anyScale: false };
  const behind = BEHIND_SIDE.exec(foldWord(head))?.[1] ?? '';
  if (OF_MONEY.test(behind)) return { unit: MONEY, anyScale: true };
  return { unit: COUNTED.has(canonicalUnit(behind)) ? canonicalUnit(behind) : '', anyScale: false };
}

/** Units over actual and target, where they are not one: 目標（千円）|実績（円）, 目標回数|実績人数. */
export interface SideUnits {
  readonly actual: string;
  readonly target: string;
}

/** The units of two heads that differ, or null where they name one, or not both name any. */
export function unitsOfSides(actualHead: string, targetHead: string): SideUnits | null {
  const [actual, target] = [unitOfSide(actualHead), unitOfSide(targetHead)];
  return apart(actual.unit, target.unit, actual.anyScale || target.anyScale);
}

/** The units of two cells of a row, likewise. */
export const unitsOfCells = (actual: string, target: string): SideUnits | null =>
  isUnit(actual) && isUnit(target) ? apart(actual, target, false) : null;

function apart(actual: string, target: string, anyScale: boolean): SideUnits | null {
  if (actual === '' || target === '') return null;
  const [own, other] = [scaledUnit(actual), scaledUnit(target)];
  const areOne = canonicalUnit(own.base) === canonicalUnit(other.base);
  return areOne && (own.exponent === other.exponent || anyScale) ? null : { actual, target };
}
