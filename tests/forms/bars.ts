import type { Measured, Sum } from './measure.js';
import type { Group } from './variants.js';

/** What results are held to, on as many forms as are measured. Shares are of the indicators a person can judge from the paper. */
export interface Bar {
  /** Least share of right verdicts. */
  readonly right?: number;
  /** Greatest share of verdicts that are certain and wrong, those of forms that must be asked about included. */
  readonly wrong: number;
  /** Greatest share of indicators that are not read at all. */
  readonly unread?: number;
  /** Greatest number of cells written wrongly. */
  readonly written?: number;
  /** Least share of questions among forms that must be asked about. */
  readonly asked?: number;
}

export const BARS: Readonly<Record<Group, Bar>> = {
  known: { right: 0.97, wrong: 0, written: 0 },
  'known-half-wrong': { right: 0.85, wrong: 0, written: 0 },
  'known-spanned': { wrong: 0, written: 0 },
  // 目標 and 実績 on two rows are known heads too; a person can settle which row is which (docs/table-rules.md, decision 14a).
  'figures-on-rows': { wrong: 0, written: 0 },
  unknown: { right: 0.9, wrong: 0.003 },
  'no-figure-head': { wrong: 0.002, unread: 0 },
  'exchanged-rates': { wrong: 0.005 },
  exchanged: { wrong: 0, asked: 1 },
};

/** Rows taken for indicators that are none. */
export const PHANTOMS = 0;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const percent = (part: number): string => `${(100 * part).toFixed(2)} %`;

/** Where a group's results miss its bar, in words; empty where they meet it. */
export function missesOf(group: Group, sum: Sum): string[] {
  const bar = BARS[group];
  const all = sum.indicators + sum.mustAsk;
  const right = share(sum.right, sum.indicators);
  const wrong = share(sum.wrong + sum.mustAskWrong, all);
  const unread = share(sum.unread + sum.mustAskUnread, all);
  const asked = share(sum.mustAskAsked, sum.mustAsk);
  return [
    ...(sum.indicators > 0 && right < (bar.right ?? 0) ? [`right ${percent(right)}`] : []),
    ...(wrong > bar.wrong ? [`certain and wrong ${percent(wrong)}`] : []),
    ...(unread > (bar.unread ?? 1) ? [`unread ${percent(unread)}`] : []),
    ...(sum.writtenWrongly > (bar.written ?? Number.POSITIVE_INFINITY)
      ? [`${sum.writtenWrongly} cells written wrongly`]
      : []),
    ...(sum.mustAsk > 0 && asked < (bar.asked ?? 0) ? [`asked ${percent(asked)}`] : []),
  ];
}

/** Every miss of a measure, group by group. */
export function missesIn({ all, axes }: Measured): Record<string, string[]> {
  const groups = [...(axes.get('group') ?? [])].map(([group, sum]): [string, string[]] => [
    group,
    missesOf(group as Group, sum),
  ]);
  const phantoms: [string, string[]][] =
    all.phantoms > PHANTOMS ? [['all', [`${all.phantoms} phantom rows`]]] : [];
  return Object.fromEntries([...groups, ...phantoms].filter(([, misses]) => misses.length > 0));
}
