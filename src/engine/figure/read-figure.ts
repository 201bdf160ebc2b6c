import { SIDE_NAMES } from '../lexicon/figure/named-sides.js';
import { LOANWORD } from '../lexicon/letters.js';
import { isUnit } from '../lexicon/unit.js';
import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import { fold } from '../text/fold.js';
import { memoizeWith } from '../text/memoize.js';
import { fiscalYearsIn } from '../year/fiscal-year.js';
import { remarkedTimeIn } from '../year/noted-time.js';
import type {
  ActualReading,
  FigureReading,
  Oddity,
  Quantity,
  TargetReading,
  Unreadable,
  UnreadableReason,
} from './reading.js';
import { hasNumber, NOTHING, type Shape, type Side, shapeOf, sideOf } from './shape.js';
import { areTooNear, asActual, asTarget, inBracket, inOwnCell, isChange } from './sides.js';
import { type Token, tokenize } from './token.js';
import { mayBeBracket } from './turned-negative.js';
import { usualFigure } from './usual-figure.js';
import { readValue, unreadable, type Value } from './value.js';

/** A cell that holds actual and target together: `133(121)`. docs/table-rules.md, "Notations". */

/** Which of the two the header names first: `実績値(目標値)` or `目標値(実績値)`. */
export type FigureOrder = 'actual-first' | 'target-first';

/**
 * Why a lone value may hold a target that is not seen: `12月15日` was 12/15, `-45` was (45), of two numbers one may be it,
 * and what `#N/A` or other words stand for is not known.
 */
function hiddenTarget(value: Value, written: string): UnreadableReason | null {
  const { content } = value;
  // A target whose actual is missing, or really an actual below zero.
  if (content.kind === 'number') return mayBeBracket(fold(written)) ? 'negative' : null;
  if (content.kind === 'words') {
    const read = asActual(value);
    return read.kind === 'unreadable' ? read.reason : null;
  }
  if (content.kind !== 'unreadable') return null;
  return SEVERAL.has(content.reason) || fold(written).startsWith('#') ? content.reason : null;
}

const FULL_DIGIT = /[０-９]/;
const HALF_DIGIT = /[0-9]/;

/** Digits of both widths in one figure, or a pair of brackets of two shapes. */
function hasMixedWidths(figure: string): boolean {
  if (FULL_DIGIT.test(figure) && HALF_DIGIT.test(figure)) return true;
  const opened = /[(（[［【〔]/.exec(figure)?.[0];
  const closed = /[)）\]］】〕]/.exec(figure)?.[0];
  return (
    opened !== undefined &&
    closed !== undefined &&
    '(（[［【〔'.indexOf(opened) !== ')）]］】〕'.indexOf(closed)
  );
}

function both(actual: ActualReading, target: TargetReading, oddities: readonly Oddity[]): FigureReading {
  return { actual, target, oddities };
}

/** What digits without brackets may be where they are not one number: two values, or a fraction turned into a date. */
const SEVERAL: ReadonlySet<UnreadableReason> = new Set(['several', 'number', 'date']);

/** What may stand between two named values. */
const JOINT = /[、,，・･/／|｜]\s{0,8}$/;

/** `実績12件、目標10件`: both named in words, without brackets. */
function readNamed(raw: string, known: readonly string[]): [Value, Value] | null {
  const cut = Math.max(raw.lastIndexOf(SIDE_NAMES.actual), raw.lastIndexOf(SIDE_NAMES.target));
  if (cut <= 0) return null;
  const [left, right] = mapList([raw.slice(0, cut).replace(JOINT, ''), raw.slice(cut)], (part) =>
    readValue(tokenize(part).tokens, part.trim(), known),
  );
  if (!left || !right || left.role === null || right.role === null || left.role === right.role) return null;
  return [left, right];
}

/** `19／21`: two numbers with a slash between; which is which is asked. */
function readSlash(raw: string, tokens: readonly Token[], known: readonly string[]): [Value, Value] | null {
  const slashes = filterList(tokens, (token) => token.type === 'slash');
  const at = tokens.findIndex((token) => token.type === 'slash');
  if (slashes.length !== 1) return null;
  const left = sideOf(raw, tokens.slice(0, at));
  const right = sideOf(raw, tokens.slice(at + 1));
  const values: [Value, Value] = [
    readValue(left.tokens, left.raw, known),
    readValue(right.tokens, right.raw, known),
  ];
  return hasNumber(left) && (hasNumber(right) || values[1].content.kind === 'dash') ? values : null;
}

/**
 * Reads a combined figure cell. Never throws, costs time linear in the text, and keeps the text as written.
 * @param raw the cell's text
 * @param known unit words understood here beyond the known ones (the label's unit)
 * @param order which of the two the header names first
 */
export function readFigure(
  raw: string,
  known: readonly string[] = [],
  order: FigureOrder = 'actual-first',
): FigureReading {
  return usual(raw, order) ?? combined(raw, order, known);
}

const NO_ODDITIES: readonly Oddity[] = [];

function plainQuantity(raw: string): Quantity {
  const point = raw.indexOf('.');
  const decimals = point < 0 ? 0 : raw.length - point - 1;
  const lastPlace = decimals === 0 ? 0 : -decimals;
  return { kind: 'number', raw, value: Number(raw), decimals, lastPlace, unit: '', scale: 0, stated: null };
}

/** What nearly every cell of the form holds needs no grammar; it gives the same, and costs a tenth. */
function usual(raw: string, order: FigureOrder): FigureReading | null {
  const numbers = usualFigure(raw);
  if (!numbers) return null;
  const [one, other] = numbers;
  const [actual, target] = order === 'actual-first' ? [one, other] : [other, one];
  return both(plainQuantity(actual), plainQuantity(target), NO_ODDITIES);
}

const combined = memoizeWith(combinedOf);

function combinedOf(raw: string, order: FigureOrder, known: readonly string[]): FigureReading {
  const { tokens, oddities: seen, cut, figure, note } = tokenize(raw);
  const written = raw.trim();
  const unread = (reason: UnreadableReason): Unreadable => ({ kind: 'unreadable', raw: written, reason });
  const shape = cut ? null : shapeOf(raw, tokens);
  if (!shape) {
    const reason = unread(cut ? 'several' : 'brackets');
    return both(reason, reason, []);
  }
  const oddities: Oddity[] = [...shape.oddities];
  if (seen.letterSpaced) oddities.push('letter-spaced');
  if (hasMixedWidths(figure)) oddities.push('mixed-widths');

  let sides = pair(shape, known, order);
  if (!shape.inside) {
    const named = readNamed(raw, known);
    const slashed = named ? null : readSlash(raw, tokens, known);
    if (named) sides = named;
    else if (slashed) {
      sides = order === 'actual-first' ? slashed : [slashed[1], slashed[0]];
      oddities.push(order === 'actual-first' ? 'slash' : 'slash-target-first');
    }
  } else if (isTargetFirst(shape)) {
    oddities.push('target-first');
  }
  const [actual, target] = sides;
  // `目標10` alone names a target whose actual is missing; `12(実績10)` names one of two against the header.
  const crossed = actual.role === 'target' || target.role === 'actual';
  const alone = target.content.kind === 'nothing';
  if (crossed && (alone || (actual.role !== null && target.role !== null))) sides = [target, actual];
  else if (crossed) return both(unread('named'), unread('named'), oddities);
  if (sides.some((side) => side.approximate)) oddities.push('approximate');
  const [first, second] = sides;
  const actualReading = asActual(first);
  if (second.content.kind === 'nothing') {
    if (first.content.kind === 'dash') return both(actualReading, { kind: 'none', raw: first.raw }, oddities);
    const reason = hidesFigure(shape, note) ? 'several' : hiddenTarget(first, written);
    if (reason !== null) return both(unread(reason), unread(reason), oddities);
  }
  if (areTooNear(first, second)) return both(unread('approximate'), unread('approximate'), oddities);
  if (saysOtherTime(note)) return both(unread('noted'), asTarget(second), oddities);
  if (namesOtherTarget(note)) return both(actualReading, unread('year'), oddities);
  if (shape.inside && isChange(second, first)) oddities.push('change');
  const beside = shape.inside ? inBracket : inOwnCell;
  return both(actualReading, asTarget(beside(second, first, known)), oddities);
}

/** `12※見込`, `12※1月末現在`: not the year's whole figure. `12※前年度の目標` is next year's form's own mark of a target taken over. */
function saysOtherTime(note: string): boolean {
  const said = note === '' ? null : remarkedTimeIn(note.replace(NOTE_MARK, ''), null);
  return said !== null && (said.ofPart || said.time === 'running');
}
const NOTE_MARK = /^[※*＊\s]+/;

/** `12（20）※R10目標`: the target in the bracket is that of another year. */
const namesOtherTarget = (note: string) => note.includes(SIDE_NAMES.target) && fiscalYearsIn(note).length > 0;

/** Of a note only its beginning is searched for a target. */
const NOTE_REACH = 100;

/** `12 ※うち新規3（10）`, `12(※10)`: what follows the mark may hold the target. */
function hidesFigure({ inside }: Shape, note: string): boolean {
  return inside ? note !== '' : /[(（[［【〔][^)）]*[\d０-９]/.test(note.slice(0, NOTE_REACH));
}

function isTargetFirst(shape: Shape): boolean {
  return shape.outside.tokens.length === 0 && hasNumber(shape.behind);
}

const IS_LOANWORD = new RegExp(`^${LOANWORD}$`);

/** `12プログラム(10プログラム)`: a loanword behind both numbers is what they count, whatever it is. */
function sharedCounter(...sides: readonly Side[]): string {
  const [one, other] = mapList(sides, ({ tokens }) => {
    const last = tokens[tokens.length - 1];
    return tokens.length === 2 && tokens[0]?.type === 'number' && last?.type === 'word' ? last.text : '';
  });
  return one !== undefined && one === other && IS_LOANWORD.test(one) ? one : '';
}

const hasWord = ({ tokens }: Side): boolean => tokens.some(({ type }) => type === 'word');

/**
 * The two sides as actual and target by the header's order; a unit behind the bracket belongs to both, and whatever stands
 * there to the target: `15日（20日）締切` has none that is understood.
 */
function pair(shape: Shape, known: readonly string[], order: FigureOrder): [Value, Value] {
  const { outside, inside, behind } = shape;
  const counter = inside ? sharedCounter(outside, inside) : '';
  const read = (side: Side) => readValue(side.tokens, side.raw, counter === '' ? known : [...known, counter]);
  if (!inside) return [read(outside), read(NOTHING)];
  if (isTargetFirst(shape)) return [read(behind), read(inside)];
  const withBehind = (side: Side): Side =>
    hasNumber(side) ? { tokens: [...side.tokens, ...behind.tokens], raw: side.raw } : side;
  const words = mapList(behind.tokens, (token) => (token.type === 'word' ? token.text : '')).join('');
  const isCounter = isUnit(words) || known.includes(words);
  const first = read(hasWord(outside) ? outside : withBehind(outside));
  const second = read(isCounter && hasWord(inside) ? inside : withBehind(inside));
  return order === 'actual-first' ? [first, second] : [second, first];
}

/**
 * Reads a cell that holds one value, an actual or a target in a column of its own. A bracket there may hold a unit
 * (`121(件)`) or a direction (`3(以内)`); a year, a part (`515(うち255)`) or another number leaves it unread.
 */
export function readSingle(raw: string, known: readonly string[] = []): Single {
  return single(raw, '', known);
}

const single = memoizeWith((raw, _, known) => singleOf(raw, known));

/** What a cell of one value holds, and how it is written. */
export interface Single {
  readonly value: Value;
  readonly oddities: readonly Oddity[];
}

function singleOf(raw: string, known: readonly string[]): Single {
  const { tokens, oddities: seen, cut, figure, note } = tokenize(raw);
  const shape = cut ? null : shapeOf(raw, tokens);
  const oddities: Oddity[] = [];
  if (seen.letterSpaced) oddities.push('letter-spaced');
  if (hasMixedWidths(figure)) oddities.push('mixed-widths');
  let value: Value;
  if (!shape) {
    const reason = cut ? 'several' : 'brackets';
    value = {
      raw: raw.trim(),
      role: null,
      span: null,
      approximate: false,
      beside: false,
      counted: '',
      content: { kind: 'unreadable', raw: raw.trim(), reason },
    };
  } else if (!shape.inside) {
    value = readValue(shape.outside.tokens, shape.outside.raw, known);
  } else {
    const { outside, inside, behind } = shape;
    value = readValue([...outside.tokens, ...inside.tokens, ...behind.tokens], raw.trim(), known);
  }
  if (value.approximate) oddities.push('approximate');
  if (value.content.kind === 'number' && saysOtherTime(note))
    value = Object.assign({}, value, { content: unreadable(raw.trim(), 'noted') });
  return { value, oddities };
}
