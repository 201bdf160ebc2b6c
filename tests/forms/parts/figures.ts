import type { Random } from '../random.js';
import type { Measured } from './labels.js';

/** The figures of one indicator, in whole steps of its last digit, so that comparing them knows no rounding. */
export interface Figures {
  readonly decimals: number;
  readonly actual: number;
  readonly target: number;
  readonly base: number;
  readonly final: number;
  /** Actual and target of other years, by how many years away. */
  readonly others: ReadonlyMap<number, { readonly actual: number; readonly target: number }>;
  readonly parts: readonly number[];
}

/** A round number is likelier for a target than any other. */
function rounded(random: Random, value: number): number {
  if (value > 2_000 && random.chance(0.8)) return Math.round(value / 100) * 100;
  if (value > 60 && random.chance(0.6)) return Math.round(value / 5) * 5;
  return Math.max(1, Math.round(value));
}

/** @param few whether so little is asked for that nothing at all may come of it */
function ratio(random: Random, few: boolean): number {
  const kind = random.weighted({ missed: 38, equal: 9, met: 43, far: 7, nought: few ? 5 : 0 });
  if (kind === 'missed') return 0.55 + 0.44 * random.next();
  if (kind === 'equal') return 1;
  if (kind === 'met') return 1.01 + 0.35 * random.next();
  return kind === 'far' ? 0.1 + 2.4 * random.next() : 0;
}

function splitInto(random: Random, total: number, count: number): number[] {
  const weights = Array.from({ length: count }, () => 0.4 + random.next());
  const sum = weights.reduce((all, own) => all + own, 0);
  const parts = weights.slice(1).map((own) => Math.floor((total * own) / sum));
  return [total - parts.reduce((all, own) => all + own, 0), ...parts];
}

/** @param partCount into how many parts of the year the actual is split */
export function drawFigures(random: Random, measured: Measured, partCount: number): Figures {
  const { low, high, decimals, adds, most } = measured;
  const step = 10 ** decimals;
  const cap = (value: number): number => Math.max(0, Math.min(Math.round(value), (most ?? Infinity) * step));
  const size = low * (high / low) ** random.next();
  const target = decimals === 0 ? rounded(random, size) : cap(rounded(random, size * step));
  const actual = cap(target * ratio(random, adds && target <= 12));
  const around = (value: number, from: number, to: number) =>
    cap(value * (from + (to - from) * random.next()));
  const others = new Map<number, { actual: number; target: number }>();
  for (const away of [-3, -2, -1, 1, 2])
    others.set(away, {
      actual: around(target, 0.6, 1.25),
      target: around(target, 0.8, away > 0 ? 1.2 : 1.05),
    });
  // What doesn't add up is read off at the end of each part: the last is the year's.
  const parts = adds
    ? splitInto(random, actual, partCount)
    : Array.from({ length: partCount }, (_, at) =>
        at === partCount - 1 ? actual : around(actual, 0.9, 1.1),
      );
  return {
    decimals,
    actual,
    target,
    base: around(target, 0.4, 0.95),
    final: around(target, 1.1, 2),
    others,
    parts,
  };
}
