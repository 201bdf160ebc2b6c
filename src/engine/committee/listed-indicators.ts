import type { Check } from '../check.js';
import { NEEDS_REVIEW, UNACHIEVED, type Verdict } from '../lexicon/verdict-words.js';
import { figureAsWritten } from '../tidy/canonical-figure.js';
import type { JudgedIndicator, JudgedTable } from '../verdict/judged.js';
import { sayComparison, sayFigure, sayTarget } from '../words/say.js';
import { sayRate } from '../words/say-rate.js';

/** The indicators a committee asks about, with their figures and the clerk's own words. */

export interface ListedIndicator {
  readonly row: number;
  /** Number of its 施策; null where there is none. */
  readonly measure: number | null;
  readonly label: string;
  readonly actual: string;
  readonly target: string;
  /** actual ÷ target in percent, rounded down to one decimal, where more is better; else `''`. */
  readonly share: string;
  readonly verdict: Verdict;
  /** The grade as written, and by the legend on the sheet where it says another; null where the table is not graded. */
  readonly grade: { readonly written: string; readonly right: string | null } | null;
  readonly comment: string;
  /** Where the comment stands; null where there is none. */
  readonly commentCell: string | null;
}

/** The number of an indicator's 施策, as the sheet has it. */
export const measureNumberOf = ({ measures }: JudgedTable, { indicator }: JudgedIndicator): number | null =>
  indicator.measure === null ? null : (measures[indicator.measure]?.measure.number ?? null);

/** Rows with a finding of a rule that nobody has set aside. */
export const rowsWith = ({ findings }: Check, rule: string): ReadonlySet<number> =>
  new Set(findings.flatMap((own) => (own.rule === rule ? [own.row] : [])));

function figures({ actual, target, comparison, unit, indicator }: JudgedIndicator) {
  // What is not read as numbers is shown as it was written, all in the column of actuals.
  if (actual === null && target === null)
    return { actual: figureAsWritten(indicator.figureTexts), target: '' };
  const isStated = comparison !== null && comparison !== 'gte' && sayComparison(comparison, 'ja') !== '';
  return {
    actual: actual === null ? indicator.figure.actual.raw : sayFigure(actual, unit),
    target: isStated && target !== null ? sayTarget(target, comparison, unit, 'ja') : sayFigure(target, unit),
  };
}

/** As `large-gap` says it. */
function shareOf({ actual, target, comparison }: JudgedIndicator): string {
  const isMore = comparison === 'gte' || comparison === 'gt';
  if (!isMore || actual === null || typeof target !== 'number' || target <= 0) return '';
  return sayRate(actual, target);
}

function gradeOf({ grade }: JudgedIndicator): ListedIndicator['grade'] {
  return grade && { written: grade.text, right: grade.right };
}

/** What was not reached, what is open, and what lies far from its target, in the order of the table. */
export function listedIndicators(check: Check): ListedIndicator[] {
  const { judged } = check;
  const far = rowsWith(check, 'large-gap');
  return judged.indicators
    .filter(
      ({ verdict, indicator }) =>
        verdict === UNACHIEVED || verdict === NEEDS_REVIEW || far.has(indicator.row),
    )
    .map((own): ListedIndicator => {
      const { indicator } = own;
      return {
        row: indicator.row,
        measure: measureNumberOf(judged, own),
        label: indicator.label,
        ...figures(own),
        share: shareOf(own),
        verdict: own.verdict,
        grade: gradeOf(own),
        comment: (indicator.comment?.text ?? '').trim(),
        commentCell: indicator.comment?.cell ?? null,
      };
    });
}
