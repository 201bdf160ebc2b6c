import { type FigureOrder, readFigure } from '../figure/read-figure.js';
import type { TargetReading } from '../figure/reading.js';
import { tokenize } from '../figure/token.js';
import { NO_TARGET } from '../lexicon/verdict-words.js';
import { fold } from '../text/fold.js';
import type { Doubt, JudgedIndicator } from '../verdict/judged.js';

/** A figure as the clerk fills it next: `133(121)` becomes `—(121)`. A dash keeps Excel from taking `(121)` for −121. */

const isSame = (one: TargetReading, other: TargetReading): boolean => {
  if (one.kind === 'number') return other.kind === 'number' && one.value === other.value;
  if (one.kind === 'range') return other.kind === 'range' && one.low === other.low && one.high === other.high;
  return one.kind === other.kind;
};

/** The texts that may say the target alone, the one most like what stands there first. */
function candidates(text: string, target: string, order: FigureOrder): string[] {
  const { figure } = tokenize(text);
  const folded = fold(figure);
  const [open, close] = [folded.indexOf('('), folded.lastIndexOf(')')];
  const plain = order === 'actual-first' ? `${NO_TARGET}(${target})` : `${target}(${NO_TARGET})`;
  if (open < 0) return [plain];
  const [outside, inside] = [figure.slice(0, open).trimEnd(), figure.slice(open)];
  // Of (121)133 the actual stands behind the bracket.
  const bracket = close > open ? [`${NO_TARGET}${figure.slice(open, close + 1)}`] : [];
  if (order === 'actual-first') return [`${NO_TARGET}${inside}`, ...bracket, plain];
  const end = close > open ? figure.slice(close) : ')';
  return [`${outside}${figure.slice(open, open + 1)}${NO_TARGET}${end}`, plain];
}

/** What a head says of a figure that holds both. */
export interface HeadOfFigures {
  readonly order: FigureOrder;
  /** Whether it parts the two by a slash or a point, as its figures do: 実績／目標. */
  readonly hasSlash: boolean;
}

/** A combined figure without its actual; null where what the target is, or where it stands, is not certain. */
export function withoutActual(
  text: string,
  { indicator, doubts, unit }: JudgedIndicator,
  { order, hasSlash }: HeadOfFigures,
): string | null {
  const { target } = indicator.figure;
  // Which number is the target the head may say all the same: the one in its brackets, or on that side of its slash.
  const isOpen = (doubt: Doubt) =>
    (doubt === 'slash' && !hasSlash) ||
    (doubt === 'target-first' && order === 'target-first') ||
    doubt === 'change';
  if (doubts.some(isOpen)) return null;
  if (target.kind !== 'number' && target.kind !== 'range' && target.kind !== 'none') return null;
  const known = unit === '' ? [] : [unit];
  const own = candidates(text, target.raw, order).find((next) => {
    const read = readFigure(next, known, order);
    return read.actual.kind === 'blank' && isSame(read.target, target);
  });
  return own ?? null;
}

/** A target that stands elsewhere, as a combined figure without an actual. */
export function figureOfTarget(target: string, order: FigureOrder): string {
  return order === 'actual-first' ? `${NO_TARGET}(${target})` : `${target}(${NO_TARGET})`;
}
