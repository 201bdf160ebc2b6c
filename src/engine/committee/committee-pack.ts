import type { MeasureRule } from '../answers/policy.js';
import type { Check } from '../check.js';
import { societiesOf } from '../comparison/earlier-table-of.js';
import { sayEarlierSource } from '../comparison/not-compared.js';
import { rankOf } from '../lexicon/grade-marks.js';
import { reportAnswers } from '../report/reported-answers.js';
import { type SaidAnswer, sayAnswers } from '../report/say-answers.js';
import { countSeverities, type SeverityCounts } from '../rules/severity.js';
import { strategiesOf } from '../summary/strategy-rows.js';
import { summaryOf } from '../summary/table-summary.js';
import { countIndicators } from '../summary/verdict-count.js';
import { countByVerdict, type VerdictCounts } from '../verdict/count.js';
import type { JudgedTally } from '../verdict/judged.js';
import { sayDay, sayFiscalYear } from '../words/say-year.js';
import { type ListedIndicator, listedIndicators } from './listed-indicators.js';
import { type NoPack, noPack } from './no-pack.js';
import { type Point, pointsOf } from './points.js';

/** What the pack of a table says to its evaluation committee, as plain data: no figure that the report of the table has not, no sentence but templates. */

/** A 達成数計 and the verdicts behind it. */
export interface PackTally {
  readonly counts: VerdictCounts;
  readonly achieved: number;
  readonly total: number;
}

/** In the order of the grades. */
export type GradeCounts = readonly (readonly [grade: string, count: number])[];

export interface PackStrategy {
  readonly name: string;
  readonly achieved: number;
  readonly total: number;
}

/** An answer with the name of what it is about. */
export interface PackAnswer extends SaidAnswer {
  /** Label of the indicator; `''` where it is about none. */
  readonly label: string;
}

export interface CommitteePack {
  readonly title: string;
  readonly society: string;
  /** `令和7年度`; `''` where no year is known. */
  readonly year: string;
  /** The file and the sheet it is made of. */
  readonly source: { readonly file: string; readonly sheet: string };
  /** The day, in words; `''` where nobody said it. */
  readonly day: string;
  readonly measureRule: MeasureRule;
  /** `令和6年度の表「r6.xlsx」`; null where nothing is compared. */
  readonly besides: string | null;
  /** Null where the form has no 施策 level. */
  readonly measures: PackTally | null;
  readonly indicators: PackTally;
  /** How often each grade is written, and right by the legend on the sheet; null where the table is not graded. */
  readonly grades: { readonly written: GradeCounts; readonly right: GradeCounts } | null;
  readonly strategies: readonly PackStrategy[];
  readonly listed: readonly ListedIndicator[];
  readonly points: readonly Point[];
  readonly answers: readonly PackAnswer[];
  /** What the table's own check has found and nobody has settled. */
  readonly open: SeverityCounts;
}

export type CommitteeResult =
  | { readonly ok: true; readonly pack: CommitteePack }
  | { readonly ok: false; readonly failure: NoPack };

const tallyOf = (
  { achieved, total }: JudgedTally,
  verdicts: Parameters<typeof countByVerdict>[0],
): PackTally => ({
  counts: countByVerdict(verdicts),
  achieved,
  total,
});

/** How often each grade stands there; those that are blank or open are in none. */
function gradeCounts(grades: readonly (string | null)[]): GradeCounts {
  const counts = new Map<string, number>();
  for (const grade of grades) if (grade) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => rankOf(a) - rankOf(b));
}

function gradesOf({ judged }: Check): CommitteePack['grades'] {
  const graded = judged.indicators.flatMap(({ grade }) => grade ?? []);
  if (graded.length === 0) return null;
  return {
    written: gradeCounts(graded.map(({ written }) => written)),
    right: gradeCounts(graded.map(({ right }) => right)),
  };
}

function answersOf(check: Check): PackAnswer[] {
  const reported = reportAnswers(check);
  const { indicators } = check.judged;
  const labelAt = (cell: string) =>
    indicators.find(({ indicator }) => indicator.figureCells.includes(cell))?.indicator.label ?? '';
  return sayAnswers(reported, 'ja').map((own) => ({ ...own, label: labelAt(own.cell) }));
}

function besidesOf({ compared }: Check): string | null {
  if (!compared?.ok) return null;
  const { fiscalYear, source } = compared.comparison.earlier;
  return `${sayFiscalYear(fiscalYear, 'ja')}の表${sayEarlierSource(source, 'ja')}`;
}

/**
 * The pack of a checked table, compared with an earlier year where the check is.
 * @param file the name of the file it stands in
 * @returns the pack, or why there is none: the year is not over, its columns are not certain, or the years can't be compared
 */
export function committeePack(check: Check, file: string): CommitteeResult {
  const failure = noPack(check);
  if (failure) return { ok: false, failure };
  const { judged, findings } = check;
  const { table, tallies, policy } = judged;
  const summary = summaryOf(check, file);
  const [society = summary.society] = societiesOf(table);
  return {
    ok: true,
    pack: {
      title: table.title,
      society,
      year: sayFiscalYear(table.fiscalYear, 'ja'),
      source: { file, sheet: table.sheetName },
      day: policy.asOf === null ? '' : sayDay(policy.asOf, 'ja'),
      measureRule: policy.measureRule,
      besides: besidesOf(check),
      measures: tallies.measures
        ? tallyOf(
            tallies.measures,
            judged.measures.map(({ verdict }) => verdict),
          )
        : null,
      indicators: tallyOf(
        tallies.indicators,
        judged.indicators.map(({ verdict }) => verdict),
      ),
      grades: gradesOf(check),
      strategies: strategiesOf([summary]).map(({ kind, strategy, indicators }) => {
        const { achieved, total } = countIndicators(indicators);
        return { name: [kind, strategy].filter((word) => word !== '').join(' '), achieved, total };
      }),
      listed: listedIndicators(check),
      points: pointsOf(check),
      answers: answersOf(check),
      open: countSeverities(findings),
    },
  };
}
