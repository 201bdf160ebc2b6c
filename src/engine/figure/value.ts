import { anywhere, atBegin, atEnd, whole } from '../lexicon/entry.js';
import { ERA_AT_END } from '../lexicon/eras.js';
import { DEADLINES, FROM, UNTIL, YEAR_BEHIND, YEARS } from '../lexicon/figure/after-number.js';
import { PARTS } from '../lexicon/figure/remark-words.js';
import { isUnit } from '../lexicon/unit.js';
import { filterList } from '../lists/filter-list.js';
import { isTypedDate } from '../year/day.js';
import { shiftDecimals } from './number.js';
import type { Quantity, TargetReading, Unreadable, UnreadableReason } from './reading.js';
import type { Token } from './token.js';
import { type NamedSide, readAfter, readBefore, type Span, saysPending } from './wording.js';

/** One value: words, sign, number, words. The grammar of what stands on either side of a bracket. */

type NumberPart = Extract<Token, { type: 'number' }>;

/** What one side of a figure says, before it is known whether it is the actual or the target. */
export interface Value {
  readonly raw: string;
  readonly role: NamedSide;
  readonly span: Span;
  readonly approximate: boolean;
  /** See `After.beside`. */
  readonly beside: boolean;
  /** See `Before.counted`. */
  readonly counted: string;
  readonly content:
    | Quantity
    | Unreadable
    | Extract<TargetReading, { kind: 'range' }>
    | { readonly kind: 'words'; readonly raw: string; readonly words: string }
    | { readonly kind: 'dash'; readonly raw: string }
    | { readonly kind: 'nothing' };
}

/** A reading that says why there is none. */
export function unreadable(raw: string, reason: UnreadableReason): Unreadable {
  return { kind: 'unreadable', raw, reason };
}

function wordsOf(tokens: readonly Token[]): string {
  let words = '';
  for (const token of tokens) {
    if (token.type === 'word') words += token.text;
    else if (token.type === 'slash') words += '/';
    else if (token.type === 'dash') words += 'ー';
    else if (token.type === 'wave') words += '~';
    else if (token.type === 'minus') words += '△';
  }
  return words.replace(/\s+/g, '');
}

function isUnitOf(word: string, known: readonly string[]): boolean {
  return isUnit(word) || known.includes(word);
}

const PART = atBegin(PARTS);
const YEAR = atBegin(YEAR_BEHIND);
const DEADLINE = atBegin(DEADLINES);
const COUNTED_YEARS = whole(YEARS);
const LOWER_END = atEnd(FROM);
const HIGHER_END = new RegExp(anywhere(UNTIL).source, 'g');

/** Why the words around a number are not understood. */
function reasonOf(before: string, after: string, number: NumberPart): UnreadableReason {
  if (PART.test(before)) return 'part';
  if (ERA_AT_END.test(before) || YEAR.test(after)) return 'year';
  if (/[a-z]$/i.test(before) || /^[a-z]/i.test(after) || number.value === null) return 'letters';
  return 'words';
}

/** A year where a target would stand (`2030年`, `12年度`) is a deadline. */
function isYear(number: NumberPart, unit: string): boolean {
  return DEADLINE.test(unit) || (COUNTED_YEARS.test(unit) && (number.value ?? 0) >= 1900);
}

/**
 * Reads the tokens of one side.
 * @param raw the side's text as written
 * @param known units that are understood here though no list has them (the label's own)
 */
export function readValue(tokens: readonly Token[], raw: string, known: readonly string[]): Value {
  const make = (
    content: Value['content'],
    role: NamedSide = null,
    approximate = false,
    span: Span = null,
  ): Value => ({ raw, role, span, approximate, beside: false, counted: '', content });
  const numbers = filterList(tokens, (token): token is NumberPart => token.type === 'number');
  const first = numbers[0];
  if (!first) return make(readWithoutNumber(tokens, raw, known));

  const start = tokens.indexOf(first);
  const sign = tokens[start - 1];
  const negative =
    sign !== undefined && (sign.type === 'minus' || sign.type === 'dash') && sign.end <= first.start + 1;
  const before = readBefore(wordsOf(tokens.slice(0, negative ? start - 1 : start)));
  // `5月公表予定`: its numbers are those of a date.
  const words = wordsOf(tokens);
  if (saysPending(words)) return make({ kind: 'words', raw, words }, before.role);
  const second = numbers[1];
  if (second) {
    if (isTypedDate(raw)) return make(unreadable(raw, 'date'));
    // `1,2O0`: a letter among the digits.
    if (/[\d,][a-z]\d/i.test(raw.normalize('NFKC'))) return make(unreadable(raw, 'letters'), before.role);
    if (numbers.length > 2) return make(unreadable(raw, 'several'));
    return readRange(tokens, raw, known, { first, second, before: before.rest, negative, make });
  }
  const after = readAfter(wordsOf(tokens.slice(start + 1)));
  if (first.value === null) {
    const letters = /^[a-z]/i.test(after.unit) || /[a-z]$/i.test(before.rest);
    return make(unreadable(raw, letters ? 'letters' : reasonOfNumber(raw)), before.role);
  }
  const plain = before.rest === '' || (before.rest === '±' && first.value === 0);
  const understood = after.unit === '' || isUnitOf(after.unit, known);
  if (!plain || !understood || isYear(first, after.unit)) {
    return make(unreadable(raw, reasonOf(before.rest, after.unit, first)), before.role);
  }
  // ▲3.0以内 speaks of the size: the fall stays within 3.0, which is no less than −3.0.
  const quantity: Quantity = {
    kind: 'number',
    raw,
    value: negative ? 0 - first.value : first.value,
    decimals: first.decimals,
    lastPlace: first.lastPlace,
    unit: after.unit,
    scale: first.scale,
    ...(negative && first.value > 0 && after.within
      ? { stated: 'gte', within: true }
      : { stated: after.stated }),
    // 弱 and 強 are told apart by how near the other side is (`areTooNear`).
    ...(before.vague || (after.approximate && !after.beside) ? { vague: true } : {}),
  };
  const value = make(quantity, before.role, before.approximate || after.approximate, before.span);
  return Object.assign({}, value, { beside: after.beside, counted: before.counted });
}

/** Digits that do not make one number: two values beside each other, or commas in the wrong place. */
function reasonOfNumber(raw: string): UnreadableReason {
  return /\d[\s\u3000]+\d/.test(raw.normalize('NFKC').slice(0, 64)) ? 'several' : 'number';
}

function readWithoutNumber(
  tokens: readonly Token[],
  raw: string,
  known: readonly string[],
): Value['content'] {
  const [first, second] = tokens;
  if (!first) return { kind: 'nothing' };
  if (tokens.every((token) => token.type === 'dash')) return { kind: 'dash', raw };
  // `－件`
  if (first.type === 'dash' && second?.type === 'word' && tokens.length === 2 && isUnitOf(second.text, known))
    return { kind: 'dash', raw };
  const words = wordsOf(tokens);
  return words === '' ? unreadable(raw, 'words') : { kind: 'words', raw, words };
}

interface RangeParts {
  readonly first: NumberPart;
  readonly second: NumberPart;
  readonly before: string;
  readonly negative: boolean;
  readonly make: (content: Value['content']) => Value;
}

/** `2〜61万円` is 2万 to 61万: a multiplier behind the higher end belongs to both, unless the lower has its own. */
function inScaleOf({ scale }: NumberPart, low: NumberPart): Pick<NumberPart, 'value' | 'scale' | 'decimals'> {
  if (low.scale > 0 || scale === 0 || low.value === null) return low;
  const value = shiftDecimals(low.value, scale);
  return { value, scale, decimals: Math.max(0, low.decimals - scale) };
}

function signed(value: number | null, negative: boolean): number | null {
  return value !== null && negative ? 0 - value : value;
}

/** `48〜60`, `48社〜60社`, `48-60`: two numbers with a wave or a dash between. */
function readRange(
  tokens: readonly Token[],
  raw: string,
  known: readonly string[],
  parts: RangeParts,
): Value {
  const { first, second, make } = parts;
  const between = tokens.slice(tokens.indexOf(first) + 1, tokens.indexOf(second));
  // `△3〜△1`: the last mark before the higher end is its sign.
  const sign = between[between.length - 1];
  const below =
    sign?.type === 'minus' || (sign?.type === 'dash' && between[between.length - 2]?.type === 'wave');
  const joint = filterList(
    between.slice(0, below ? -1 : undefined),
    (token) => token.type === 'wave' || token.type === 'dash',
  );
  const inner = readAfter(wordsOf(filterList(between, (token) => token.type === 'word')));
  const from = LOWER_END.test(inner.unit);
  const innerUnit = inner.unit.replace(LOWER_END, '');
  const after = readAfter(wordsOf(tokens.slice(tokens.indexOf(second) + 1)));
  const unit = after.unit.replace(HIGHER_END, '');
  const fits = (word: string) => word === '' || isUnitOf(word, known);
  // `48以上60以下`: both ends in words, both included.
  const worded = joint.length === 0 && inner.stated === 'gte' && after.stated === 'lte';
  const joined = joint.length === 1 || (joint.length === 0 && from) || worded;
  if (!joined || parts.before !== '' || !fits(innerUnit) || !fits(unit)) {
    return make(unreadable(raw, 'several'));
  }
  const lower = innerUnit === '' ? inScaleOf(second, first) : first;
  const low = signed(lower.value, parts.negative);
  const high = signed(second.value, below);
  if (low === null || high === null || low > high || (after.stated !== null && !worded)) {
    return make(unreadable(raw, 'several'));
  }
  return make({
    kind: 'range',
    raw,
    low,
    high,
    unit: unit || innerUnit,
    scale: Math.min(lower.scale, second.scale),
    decimals: Math.max(lower.decimals, second.decimals),
  });
}
