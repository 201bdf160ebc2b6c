import { fold } from '../text/fold.js';
import type { ActualReading, FigureReading, Oddity, TargetReading, UnreadableReason } from './reading.js';
import { type Token, tokenize } from './token.js';
import { asActual, asTarget, besideActual, readValue, type Value } from './value.js';

/** A cell that holds actual and target together: `133(121)`. RULES.md, "Notations to read". */

/** Which of the two the header names first: `実績値(目標値)` or `目標値(実績値)`. */
export type FigureOrder = 'actual-first' | 'target-first';

interface Side {
  readonly tokens: readonly Token[];
  readonly raw: string;
}

interface Shape {
  readonly outside: Side;
  readonly inside: Side | null;
  readonly behind: Side;
  readonly oddities: readonly Oddity[];
}

const NOTHING: Side = { tokens: [], raw: '' };

function hasNumber(side: Side): boolean {
  return side.tokens.some((token) => token.type === 'number');
}

function sideOf(raw: string, tokens: readonly Token[]): Side {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return { tokens, raw: first && last ? raw.slice(first.start, last.end).trim() : '' };
}

/** A second bracket that only explains the first (`15(13)(うち2件は新規)`) is a remark. */
function isRemark(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  return first?.type === 'word' && /^(?:うち|内|前年|昨年|注|達成率|補正)/.test(first.text);
}

/** Cuts the tokens at the brackets, or gives null where they are nested or do not pair. */
function shapeOf(raw: string, tokens: readonly Token[]): Shape | null {
  const open = tokens.findIndex((token) => token.type === 'open');
  const close = tokens.findIndex((token) => token.type === 'close');
  if (open < 0 && close < 0)
    return { outside: sideOf(raw, tokens), inside: null, behind: NOTHING, oddities: [] };
  if (open < 0) return withoutOpening(raw, tokens, close);
  if (close >= 0 && close < open) return null;
  const end = close < 0 ? tokens.length : close;
  const inner = tokens.slice(open + 1, end);
  if (inner.some((token) => token.type === 'open')) return null;
  let behind = tokens.slice(end + 1);
  const second = behind.findIndex((token) => token.type === 'open' || token.type === 'close');
  if (second >= 0) {
    if (behind[second]?.type === 'close' || !isRemark(behind.slice(second + 1))) return null;
    behind = behind.slice(0, second);
  }
  // Only a unit may follow the bracket, or, with nothing before it, the actual (`(27)37`).
  if (open > 0 && behind.some((token) => token.type !== 'word')) return null;
  return {
    outside: sideOf(raw, tokens.slice(0, open)),
    inside: sideOf(raw, inner),
    behind: sideOf(raw, behind),
    // A note inside the brackets (`12(10※修正)`) ends the figure before they close.
    oddities: close < 0 && !/[)）]\s*$/.test(raw.slice(-8)) ? ['bracket-missing'] : [],
  };
}

/** `26 31）`: two numbers, the bracket between them lost. */
function withoutOpening(raw: string, tokens: readonly Token[], close: number): Shape | null {
  const inner = tokens.slice(0, close);
  const second = inner.map((token) => token.type).lastIndexOf('number');
  if (second <= 0 || inner.filter((token) => token.type === 'number').length !== 2) return null;
  const minus = inner[second - 1]?.type;
  const cut = minus === 'minus' ? second - 1 : second;
  return {
    outside: sideOf(raw, inner.slice(0, cut)),
    inside: sideOf(raw, inner.slice(cut)),
    behind: sideOf(raw, tokens.slice(close + 1)),
    oddities: ['bracket-missing'],
  };
}

/** Excel makes −45 of a typed `(45)`: a target whose actual is missing, or really an actual below zero. */
const BARE_NEGATIVE = /^-\d[\d,.]*$/;

/** Why a lone value may hold a target that is not seen: `12月15日` was 12/15, `-45` was (45), of two numbers one may be it. */
function hiddenTarget({ content }: Value, written: string): UnreadableReason | null {
  if (content.kind === 'number') return BARE_NEGATIVE.test(fold(written)) ? 'negative' : null;
  if (content.kind !== 'unreadable') return null;
  return SEVERAL.has(content.reason) ? content.reason : null;
}

const FULL_DIGIT = /[０-９]/;
const HALF_DIGIT = /[0-9]/;

/** Digits of both widths in one figure, or a pair of brackets of two shapes. */
function hasMixedWidths(raw: string): boolean {
  const figure = raw.split(/[※＊*]/, 1)[0] ?? '';
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

/** `実績12件、目標10件`: both named in words, without brackets. */
function readNamed(raw: string, known: readonly string[]): [Value, Value] | null {
  const cut = Math.max(raw.lastIndexOf('実績'), raw.lastIndexOf('目標'));
  if (cut <= 0) return null;
  const [left, right] = [raw.slice(0, cut), raw.slice(cut)].map((part) =>
    readValue(tokenize(part).tokens, part.trim(), known),
  );
  if (!left || !right || left.role === null || right.role === null || left.role === right.role) return null;
  return [left, right];
}

/** `19／21`: two numbers with a slash between; which is which is asked. */
function readSlash(raw: string, tokens: readonly Token[], known: readonly string[]): [Value, Value] | null {
  const slashes = tokens.filter((token) => token.type === 'slash');
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
  const { tokens, oddities: seen, cut } = tokenize(raw);
  const written = raw.trim();
  const shape = cut ? null : shapeOf(raw, tokens);
  if (!shape) {
    const reason = cut ? 'several' : 'brackets';
    return both(
      { kind: 'unreadable', raw: written, reason },
      { kind: 'unreadable', raw: written, reason },
      [],
    );
  }
  const oddities: Oddity[] = [...shape.oddities];
  if (seen.letterSpaced) oddities.push('letter-spaced');
  if (hasMixedWidths(raw)) oddities.push('mixed-widths');

  let sides = pair(shape, known, order);
  if (!shape.inside) {
    const slashed = readSlash(raw, tokens, known);
    if (slashed) {
      sides = order === 'actual-first' ? slashed : [slashed[1], slashed[0]];
      oddities.push('slash');
    }
  } else if (isTargetFirst(shape)) {
    oddities.push('target-first');
  }
  if (!shape.inside) sides = readNamed(raw, known) ?? sides;
  const [actual, target] = sides;
  if (actual.role === 'target' && target.role === 'actual') sides = [target, actual];
  if (sides.some((side) => side.approximate)) oddities.push('approximate');
  const [first, second] = sides;
  const actualReading = asActual(first);
  if (second.content.kind === 'nothing') {
    if (first.content.kind === 'dash') return both(actualReading, { kind: 'none', raw: first.raw }, oddities);
    const reason = hiddenTarget(first, written);
    if (reason !== null) {
      const unread = { kind: 'unreadable', raw: written, reason } as const;
      return both(unread, unread, oddities);
    }
  }
  return both(actualReading, asTarget(besideActual(second, first)), oddities);
}

function isTargetFirst(shape: Shape): boolean {
  return shape.outside.tokens.length === 0 && hasNumber(shape.behind);
}

/** The two sides as actual and target by the header's order; a unit behind the bracket belongs to both. */
function pair(shape: Shape, known: readonly string[], order: FigureOrder): [Value, Value] {
  const { outside, inside, behind } = shape;
  const read = (side: Side) => readValue(side.tokens, side.raw, known);
  if (!inside) return [read(outside), read(NOTHING)];
  if (isTargetFirst(shape)) return [read(behind), read(inside)];
  const withUnit = (side: Side): Side =>
    hasNumber(side) && !side.tokens.some((token) => token.type === 'word')
      ? { tokens: [...side.tokens, ...behind.tokens], raw: side.raw }
      : side;
  const first = read(withUnit(outside));
  const second = read(withUnit(inside));
  return order === 'actual-first' ? [first, second] : [second, first];
}

/**
 * Reads a cell that holds one value, an actual or a target in a column of its own. A bracket there may hold a unit
 * (`121(件)`) or a direction (`3(以内)`); a year, a part (`515(うち255)`) or another number leaves it unread.
 */
export function readSingle(
  raw: string,
  known: readonly string[] = [],
): { value: Value; oddities: readonly Oddity[] } {
  const { tokens, oddities: seen, cut } = tokenize(raw);
  const shape = cut ? null : shapeOf(raw, tokens);
  const oddities: Oddity[] = [];
  if (seen.letterSpaced) oddities.push('letter-spaced');
  if (hasMixedWidths(raw)) oddities.push('mixed-widths');
  let value: Value;
  if (!shape) {
    const reason = cut ? 'several' : 'brackets';
    value = {
      raw: raw.trim(),
      role: null,
      span: null,
      approximate: false,
      content: { kind: 'unreadable', raw: raw.trim(), reason },
    };
  } else if (!shape.inside) {
    value = readValue(shape.outside.tokens, shape.outside.raw, known);
  } else {
    value = readValue([...shape.outside.tokens, ...shape.inside.tokens], raw.trim(), known);
  }
  if (value.approximate) oddities.push('approximate');
  return { value, oddities };
}
