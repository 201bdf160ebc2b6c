import { formOf } from '../agreement/form-of.js';
import type { Check } from '../check.js';
import type { Comparison } from '../figure/reading.js';
import type { Verdict } from '../lexicon/verdict-words.js';
import { isCarriedTarget } from '../next-year/carried-target.js';
import { columnsToGive } from '../reading/columns-to-give.js';
import { sayColumnsToGive } from '../reading/say-columns-to-give.js';
import type { Edit, Elsewhere, Fix, Severity } from '../rules/rule.js';
import { wordFinding } from '../rules/word-finding.js';
import type { Tally } from '../table/summary-table.js';
import { type IndicatorProgress, progressOfIndicator } from '../verdict/indicator-progress.js';
import type { JudgedIndicator, JudgedMeasure, JudgedTally } from '../verdict/judged.js';
import type { YearState } from '../verdict/year-state.js';
import type { Language } from '../words/language.js';
import { type ReportedAnswer, reportAnswers } from './reported-answers.js';
import {
  type ReportedBefore,
  type ReportedLastYear,
  reportedBefore,
  reportLastYear,
} from './reported-last-year.js';
import { type ReportedLayout, reportLayout } from './reported-layout.js';
import { type ReportedPolicy, reportPolicy } from './reported-policy.js';
import { type ReportedSheets, reportSheets } from './reported-sheets.js';
import { type Unread, unreadOf } from './unread.js';

/** The report of one table as JSON, format `soukatsu-report/1` (docs/command-line.md). */
export interface Report {
  readonly format: 'soukatsu-report/1';
  readonly source: { readonly file: string; readonly sheet: string };
  readonly title: string;
  /**
   * April of this western year begins it; null where neither title nor heads name one.
   * @asType integer
   */
  readonly fiscalYear: number | null;
  readonly indicators: readonly ReportedIndicator[];
  readonly measures: readonly ReportedMeasure[];
  readonly tallies: { readonly measures: ReportedTally | null; readonly indicators: ReportedTally };
  readonly findings: readonly ReportedFinding[];
  readonly edits: readonly Edit[];
  /** Whether the table is a plan, of a year under way, or of one that is closed. */
  readonly state: YearState;
  readonly layout: ReportedLayout | null;
  readonly policy: ReportedPolicy;
  readonly unread: readonly Unread[];
  readonly answers: readonly ReportedAnswer[];
  /** Only where the table is compared with that of an earlier year. */
  readonly lastYear?: ReportedLastYear;
  /** Only of a sheet that is 様式2, the form of one 施策. */
  readonly form?: 'evaluation';
  /** Only where the table is held against the other sheets of its workbook. */
  readonly sheets?: ReportedSheets;
}

/** An indicator as it is reported. */
export interface ReportedIndicator {
  /**
   * The sheet's own row.
   * @asType integer
   * @minimum 1
   */
  readonly row: number;
  readonly label: string;
  readonly strategy: string;
  /** Number of the 施策 the indicator belongs to, or null. */
  readonly measure: number | null;
  readonly unit: string;
  readonly actual: number | null;
  /** A range is `[low, high]`. */
  readonly target: number | readonly [number, number] | null;
  readonly comparison: Comparison | null;
  readonly status: Verdict;
  readonly written: string;
  /**
   * Null where the sheet has no such cell.
   * @pattern ^[A-Z]{1,3}[1-9][0-9]*$
   */
  readonly statusCell: string | null;
  /** @pattern ^[A-Z]{1,3}[1-9][0-9]*$ */
  readonly figureCells: readonly string[];
  /** actual ÷ target to four digits, or null. */
  readonly rate: number | null;
  /** As written, and by the legend on the sheet where it decides it; null where the table is not graded. */
  readonly grade: { readonly written: string; readonly right: string | null } | null;
  /** The same in the table of the earlier year, null where it is not there; only where the table is compared with one. */
  readonly lastYear?: ReportedBefore | null;
  /** How far it is, null without a target; only of a year under way. */
  readonly progress?: IndicatorProgress | null;
  /** Only where the target was taken over by `next`, and nobody has touched it since. */
  readonly targetFrom?: 'last-year';
}

/** A 施策 as it is reported. */
export interface ReportedMeasure {
  /**
   * The sheet's own row.
   * @asType integer
   * @minimum 1
   */
  readonly row: number;
  readonly number: number | null;
  readonly label: string;
  readonly status: Verdict;
  readonly written: string;
  /**
   * Null where the sheet has no such cell.
   * @pattern ^[A-Z]{1,3}[1-9][0-9]*$
   */
  readonly statusCell: string | null;
}

/** A 達成数計 as it is reported. */
export interface ReportedTally {
  /** @asType integer */
  readonly achieved: number;
  /**
   * Without the ones that have no target.
   * @asType integer
   */
  readonly total: number;
  /**
   * 要確認: in the total, not in the achieved.
   * @asType integer
   */
  readonly review: number;
  /** Null before the year is closed. */
  readonly text: string | null;
  readonly written: string;
  /**
   * Null where the sheet has no such cell.
   * @pattern ^[A-Z]{1,3}[1-9][0-9]*$
   */
  readonly cell: string | null;
}

/** A finding as it is reported, in one language. */
export interface ReportedFinding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /**
   * The one to look at first in front.
   * @pattern ^[A-Z]{1,3}[1-9][0-9]*$
   */
  readonly cells: readonly string[];
  /**
   * The sheet's own row.
   * @asType integer
   * @minimum 1
   */
  readonly row: number;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: Fix | null;
  /** Only where part of it stands on other sheets of the workbook. */
  readonly elsewhere?: readonly Elsewhere[];
}

function reportIndicator(
  judged: JudgedIndicator,
  measures: readonly JudgedMeasure[],
  beside: Pick<ReportedIndicator, 'lastYear' | 'progress'>,
): ReportedIndicator {
  const { indicator } = judged;
  const measure = indicator.measure === null ? undefined : measures[indicator.measure];
  return {
    row: indicator.row,
    label: indicator.label,
    strategy: indicator.strategy,
    measure: measure?.measure.number ?? null,
    unit: judged.unit,
    actual: judged.actual,
    target: judged.target,
    comparison: judged.comparison,
    status: judged.verdict,
    written: indicator.status?.text ?? '',
    statusCell: indicator.status?.cell ?? null,
    figureCells: indicator.figureCells,
    rate: judged.rate,
    grade: judged.grade && { written: judged.grade.text, right: judged.grade.right },
    ...beside,
    ...(isCarriedTarget(indicator) ? { targetFrom: 'last-year' as const } : {}),
  };
}

function reportTally(count: JudgedTally, cell: Tally | null): ReportedTally {
  const { achieved, total, review, text } = count;
  return { achieved, total, review, text, written: cell?.text ?? '', cell: cell?.cell ?? null };
}

/**
 * The report of a check.
 * @param file name of the file without its folder; `''` where the table comes from Excel
 * @param language of the findings' messages
 */
export function reportOf(result: Check, file: string, language: Language = 'ja'): Report {
  const { judged, findings, edits } = result;
  const { table } = judged;
  const before = reportedBefore(result);
  const lastYear = reportLastYear(result);
  const sheets = reportSheets(result);
  const toGive = sayColumnsToGive(columnsToGive(table), language);
  return {
    format: 'soukatsu-report/1',
    source: { file, sheet: table.sheetName },
    title: table.title,
    fiscalYear: table.fiscalYear,
    indicators: judged.indicators.map((own, place) =>
      reportIndicator(own, judged.measures, {
        ...(before ? { lastYear: before(place) } : {}),
        ...(judged.state === 'open'
          ? { progress: progressOfIndicator({ ...own, label: own.indicator.label }) }
          : {}),
      }),
    ),
    measures: judged.measures.map(({ measure, verdict }) => ({
      row: measure.row,
      number: measure.number,
      label: measure.label,
      status: verdict,
      written: measure.status?.text ?? '',
      statusCell: measure.status?.cell ?? null,
    })),
    tallies: {
      measures: judged.tallies.measures ? reportTally(judged.tallies.measures, table.tallies.measures) : null,
      indicators: reportTally(judged.tallies.indicators, table.tallies.indicators),
    },
    findings: findings.map((finding) => {
      const { why, todo } = wordFinding(finding, language);
      const { rule, severity, cells, row, found, expected, fix, elsewhere } = finding;
      return {
        rule,
        severity,
        cells,
        row,
        message: [why, todo, ...(rule === 'layout-unsure' ? toGive : [])].join(language === 'ja' ? '' : ' '),
        found,
        expected,
        fix,
        ...(elsewhere ? { elsewhere } : {}),
      };
    }),
    edits,
    state: judged.state,
    layout: reportLayout(table),
    policy: reportPolicy(judged),
    unread: unreadOf(table),
    answers: reportAnswers(result),
    ...(lastYear ? { lastYear } : {}),
    ...(formOf(table) === 'evaluation' ? { form: 'evaluation' as const } : {}),
    ...(sheets ? { sheets } : {}),
  };
}
