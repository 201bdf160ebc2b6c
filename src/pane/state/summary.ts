import type { Check, JudgedTally, Verdict } from '../../engine/index.js';

/** The figures at the top of the pane. */

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface TallySummary {
  readonly level: 'measures' | 'indicators';
  /** What is right: `14/21`. */
  readonly right: string;
  /** What the sheet says; null where it has no cell for it. */
  readonly written: string | null;
  readonly differs: boolean;
  readonly counts: VerdictCounts;
}

export interface StrategySummary {
  readonly name: string;
  readonly counts: VerdictCounts;
  readonly total: number;
}

export interface Summary {
  readonly title: string;
  readonly fiscalYear: number | null;
  readonly indicators: number;
  /** Null where the form has no 施策 level. */
  readonly measures: number | null;
  readonly tallies: readonly TallySummary[];
  readonly strategies: readonly StrategySummary[];
}

function count(verdicts: readonly { readonly verdict: Verdict }[]): VerdictCounts {
  const counts = { 達成: 0, 未達成: 0, 要確認: 0, '—': 0 };
  for (const { verdict } of verdicts) counts[verdict] += 1;
  return counts;
}

/** `４／１０` and `4/10` are the same tally. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

function tallySummary(
  level: TallySummary['level'],
  tally: JudgedTally,
  cell: { readonly text: string; readonly value: string } | null,
  verdicts: readonly { readonly verdict: Verdict }[],
): TallySummary {
  const written = cell?.text ?? null;
  const differs = cell !== null && plain(cell.value) !== tally.text;
  return { level, right: tally.text, written, differs, counts: count(verdicts) };
}

/** Sums a check up. */
export function summarize({ judged }: Check): Summary {
  const { table, indicators, measures, tallies } = judged;
  const byStrategy = new Map<string, { readonly verdict: Verdict }[]>();
  for (const own of indicators) {
    const name = own.indicator.strategy;
    const group = byStrategy.get(name);
    if (group) group.push(own);
    else byStrategy.set(name, [own]);
  }
  return {
    title: table.title,
    fiscalYear: table.fiscalYear,
    indicators: indicators.length,
    measures: table.hasMeasures ? measures.length : null,
    tallies: [
      ...(tallies.measures
        ? [tallySummary('measures', tallies.measures, table.tallies.measures, measures)]
        : []),
      tallySummary('indicators', tallies.indicators, table.tallies.indicators, indicators),
    ],
    strategies: [...byStrategy].map(([name, own]) => ({ name, counts: count(own), total: own.length })),
  };
}
