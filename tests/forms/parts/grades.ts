import type { Random } from '../random.js';

/** Grades, and the legend on the sheet that says what they mean (docs/table-rules.md, decision 17). */

export interface Legend {
  readonly lines: readonly string[];
  /** From the best down; `from` and `to` in percent, `to` null for the best. */
  readonly bands: readonly { readonly grade: string; readonly from: number; readonly to: number | null }[];
}

const LEGENDS: readonly (readonly (readonly [string, number, number | null])[])[] = [
  [
    ['A', 100, null],
    ['B', 80, 99],
    ['C', 50, 79],
    ['D', 0, 49],
  ],
  [
    ['S', 120, null],
    ['A', 100, 119],
    ['B', 80, 99],
    ['C', 0, 79],
  ],
  [
    ['A', 100, null],
    ['B', 70, 99],
    ['C', 0, 69],
  ],
  [
    ['A', 110, null],
    ['B', 100, 109],
    ['C', 80, 99],
    ['D', 60, 79],
    ['E', 0, 59],
  ],
];

function said(from: number, to: number | null): string {
  if (to === null) return `${from}％以上`;
  return from === 0 ? `${to + 1}％未満` : `${from}～${to}％`;
}

export function drawLegend(random: Random): Legend {
  const bands = random.pick(LEGENDS).map(([grade, from, to]) => ({ grade, from, to }));
  const parts = bands.map(({ grade, from, to }) => `${grade}：${said(from, to)}`);
  const lines = random.chance(0.7) ? [`評価基準　${parts.join('　')}`] : ['【評価基準】', ...parts];
  return { lines, bands };
}

/** The grades that are right at a rate: two where it lies between two bands. */
export function gradesAt({ bands }: Legend, rate: number): string[] {
  const percent = rate * 100;
  const within = bands.filter(({ from, to }, at) => {
    const upper = to ?? Infinity;
    // The lowest band is said as "under": it has no gap above it.
    return at === bands.length - 1 ? percent < upper + 1 : percent >= from && percent <= upper;
  });
  if (within.length > 0) return within.map(({ grade }) => grade);
  const below = bands.findIndex(({ from }) => percent >= from);
  return bands.slice(Math.max(0, below - 1), below + 1).map(({ grade }) => grade);
}
