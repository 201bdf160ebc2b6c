import type { SettledSame } from '../answers/policy.js';
import type { Check } from '../check.js';
import { societiesOf } from '../comparison/earlier-table-of.js';
import { answersOf } from '../comparison/settled-pairs.js';
import type { Comparison } from '../figure/reading.js';
import { ACHIEVED, NO_TARGET, type Verdict } from '../lexicon/verdict-words.js';
import { reportAnswers } from '../report/reported-answers.js';
import { type ReportedPolicy, reportPolicy } from '../report/reported-policy.js';
import { type SaidAnswer, sayAnswers } from '../report/say-answers.js';
import type { Severity } from '../rules/rule.js';
import { wordFinding } from '../rules/word-finding.js';
import { societiesIn } from '../table/heads/society.js';
import { figureAsWritten } from '../tidy/canonical-figure.js';
import type { Count, JudgedIndicator, JudgedMeasure, JudgedTable } from '../verdict/judged.js';
import type { YearState } from '../verdict/year-state.js';
import type { Language } from '../words/language.js';
import { societyOf } from './society.js';

/** What a report over many tables needs of one: plain data, small, fit to be sent between threads. */

/** What stands in the place of verdicts and rates before the year is closed, so that no count takes them for any. */
export const STANDING = { plan: '計画', open: '途中' } as const;

export interface SummaryIndicator {
  readonly cell: string;
  readonly strategyKind: string;
  readonly strategy: string;
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  /** A text where the figure is no number or a range. */
  readonly actual: number | string;
  readonly target: number | string;
  /** Null where nothing is compared. */
  readonly comparison: Comparison | null;
  readonly verdict: Verdict | (typeof STANDING)[keyof typeof STANDING];
  readonly written: string;
  /** The grade as written, and by the legend on the sheet (`''` where it is open); null where the table is not graded. */
  readonly grade: { readonly written: string; readonly right: string } | null;
  /** What stands there of it in words; `''` for nothing. */
  readonly comment: string;
}

export interface SummaryMeasure {
  readonly cell: string;
  readonly strategyKind: string;
  readonly label: string;
  readonly verdict: SummaryIndicator['verdict'];
  readonly written: string;
  /** Of its indicators with a target. */
  readonly achieved: number;
  readonly total: number;
}

export interface SummaryFinding {
  readonly cell: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
}

export interface TableSummary {
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly society: string;
  /** Whether that is the name of a 商工会, and no title in its place. */
  readonly isNamed: boolean;
  /** False where something of the sheet was not read, or it is not certain which of its columns is which. */
  readonly isWhole: boolean;
  readonly fiscalYear: number | null;
  readonly state: YearState;
  /** Null where the form has no 施策 level, and before the year is closed. */
  readonly measures: Count | null;
  readonly indicators: readonly SummaryIndicator[];
  /** Empty where the form has no 施策 level. */
  readonly measureRows: readonly SummaryMeasure[];
  readonly findings: readonly SummaryFinding[];
  /** What people have decided, in words. */
  readonly answers: readonly SaidAnswer[];
  /** What people have said is the same as in the year before under another name. */
  readonly same: readonly SettledSame[];
  /** What the table was judged by. */
  readonly policy: ReportedPolicy;
}

function targetOf({ target }: JudgedIndicator): number | string {
  if (target === null) return '';
  return typeof target === 'number' ? target : `${target[0]}〜${target[1]}`;
}

function indicatorOf(
  judged: JudgedIndicator,
  measures: readonly JudgedMeasure[],
  state: YearState,
): SummaryIndicator {
  const { indicator, actual, target } = judged;
  const measure = indicator.measure === null ? undefined : measures[indicator.measure]?.measure;
  const cell = indicator.status?.cell ?? indicator.figureCells[0] ?? indicator.labelCell ?? '';
  // What is not read as numbers is shown as it was written, all in the column of actuals.
  const unread = actual === null && target === null;
  return {
    cell,
    strategyKind: indicator.strategyKind,
    strategy: indicator.strategy,
    measure: measure?.label ?? '',
    label: indicator.label,
    unit: judged.unit,
    actual: actual ?? (unread ? figureAsWritten(indicator.figureTexts) : indicator.figure.actual.raw),
    target: targetOf(judged),
    comparison: judged.comparison,
    verdict: state === 'closed' || judged.verdict === NO_TARGET ? judged.verdict : STANDING[state],
    written: indicator.status?.text ?? '',
    grade: judged.grade && { written: judged.grade.text, right: judged.grade.right ?? '' },
    comment: (indicator.comment?.text ?? '').trim(),
  };
}

function measureOf(
  { measure, verdict }: JudgedMeasure,
  at: number,
  { indicators, state }: JudgedTable,
): SummaryMeasure {
  const own = indicators.filter(({ indicator }) => indicator.measure === at);
  const verdicts = own.filter((one) => one.verdict !== NO_TARGET).map((one) => one.verdict);
  return {
    cell: measure.status?.cell ?? measure.labelCell ?? '',
    strategyKind: own[0]?.indicator.strategyKind ?? '',
    label: measure.label,
    verdict: state === 'closed' || verdict === NO_TARGET ? verdict : STANDING[state],
    written: measure.status?.text ?? '',
    achieved: verdicts.filter((one) => one === ACHIEVED).length,
    total: verdicts.length,
  };
}

/**
 * Sums up one checked table.
 * @param file name to show for it
 */
export function summaryOf(checked: Check, file: string, language: Language = 'ja'): TableSummary {
  const { judged, findings } = checked;
  const { table, tallies, state } = judged;
  // A title without a name leaves it to the line above or below, where only one is named.
  const named = societiesOf(table);
  const [society = ''] = societiesIn(table.title).length > 0 || named.length === 1 ? named : [];
  const isNamed = society !== '';
  return {
    file,
    sheet: table.sheetName,
    title: table.title,
    society: isNamed ? society : societyOf(table.title),
    isNamed,
    isWhole:
      table.layout.certain &&
      table.furtherTables.length === 0 &&
      !findings.some(({ rule }) => rule === 'row-unread'),
    fiscalYear: table.fiscalYear,
    state,
    measures: state === 'closed' ? tallies.measures : null,
    measureRows: judged.measures.map((own, at) => measureOf(own, at, judged)),
    indicators: judged.indicators.map((own) => indicatorOf(own, judged.measures, state)),
    findings: findings.map((finding) => {
      const { title, why, todo } = wordFinding(finding, language);
      const message = `${why}${language === 'ja' ? '' : ' '}${todo}`;
      return { cell: finding.cells[0] ?? '', severity: finding.severity, title, message };
    }),
    answers: sayAnswers(reportAnswers(checked), language),
    same: answersOf(judged),
    policy: reportPolicy(judged),
  };
}
