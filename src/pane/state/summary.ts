import {
  type Check,
  countByVerdict,
  type JudgedTally,
  type Progress,
  progressOf,
  type Verdict,
  type VerdictCounts,
} from '../../engine/index.js';

/** The figures at the top of the pane. */

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
  /** 共通戦略 or 独自戦略; `''` where the table does not say. */
  readonly kind: string;
  readonly counts: VerdictCounts;
  readonly total: number;
}

export interface Summary {
  readonly title: string;
  readonly fiscalYear: number | null;
  readonly indicators: number;
  /** Null where the form has no 施策 level. */
  readonly measures: number | null;
  /** How the table stands before its year is closed; null where it is. */
  readonly standing: { readonly state: 'plan' | 'open'; readonly progress: Progress } | null;
  /** None before the year is closed. */
  readonly tallies: readonly TallySummary[];
  readonly strategies: readonly StrategySummary[];
}

const count = (verdicts: readonly { readonly verdict: Verdict }[]) =>
  countByVerdict(verdicts.map(({ verdict }) => verdict));

/** `４／１０` and `4/10` are the same tally. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

function tallySummary(
  level: TallySummary['level'],
  tally: JudgedTally | null,
  cell: { readonly text: string; readonly value: string } | null,
  verdicts: readonly { readonly verdict: Verdict }[],
): TallySummary[] {
  const right = tally?.text ?? null;
  if (right === null) return [];
  const written = cell?.text ?? null;
  const differs = cell !== null && plain(cell.value) !== right;
  return [{ level, right, written, differs, counts: count(verdicts) }];
}

/** Sums a check up. */
export function summarize({ judged }: Check): Summary {
  const { table, state, indicators, measures, tallies } = judged;
  // Strategies of both kinds are numbered from 1.
  const byStrategy = new Map<string, { name: string; kind: string; own: { readonly verdict: Verdict }[] }>();
  for (const judgedOne of indicators) {
    const { strategy: name, strategyKind: kind } = judgedOne.indicator;
    const id = `${kind}\u241f${name}`;
    const group = byStrategy.get(id) ?? { name, kind, own: [] };
    group.own.push(judgedOne);
    byStrategy.set(id, group);
  }
  return {
    title: table.title,
    fiscalYear: table.fiscalYear,
    indicators: indicators.length,
    measures: table.hasMeasures ? measures.length : null,
    standing:
      state === 'closed'
        ? null
        : { state, progress: progressOf(indicators.map((own) => ({ ...own, label: own.indicator.label }))) },
    tallies: [
      ...tallySummary('measures', tallies.measures, table.tallies.measures, measures),
      ...tallySummary('indicators', tallies.indicators, table.tallies.indicators, indicators),
    ],
    strategies: [...byStrategy.values()].map(({ name, kind, own }) => ({
      name,
      kind,
      counts: count(own),
      total: own.length,
    })),
  };
}
