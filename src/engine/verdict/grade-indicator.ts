import type { Grading } from '../grades/grading.js';
import { type Graded, gradeByAll, gradeCancelled, UNGRADED } from '../grades/judge-grade.js';
import { gradeOf, isSymbol } from '../lexicon/grade-marks.js';
import { ACHIEVED, NEEDS_REVIEW, NO_TARGET, readVerdict, UNACHIEVED } from '../lexicon/verdict-words.js';
import type { JudgedIndicator } from './judged.js';

/** The grade beside a verdict, and the tally where the legend says that it counts grades (docs/table-rules.md, decision 17). */

function graded(
  { indicator, actual, target, comparison, verdict, basis, certain }: JudgedIndicator,
  { legends }: Grading,
): Graded {
  if (basis === 'cancelled') return gradeCancelled(legends);
  if (!certain || basis !== 'compared') return UNGRADED;
  const written = indicator.rate ? (indicator.rate.quantity ?? null) : null;
  return gradeByAll(legends, { actual, target, comparison, achieved: verdict === ACHIEVED, written });
}

/** True for ◎○△× that no legend makes a grade: it is a verdict (decision 8). */
const isVerdictMark = (grade: string, { marks }: Grading) => isSymbol(grade) && !marks.includes(grade);

/**
 * The indicator with its grade. A mark that is a grade is no verdict.
 * @param index its place in the table
 */
export function withGrade(judged: JudgedIndicator, grading: Grading | null, index: number): JudgedIndicator {
  if (!grading) return judged;
  const cell = grading.written[index] ?? null;
  const text = cell?.text ?? '';
  const own = gradeOf(text);
  const written = own !== null && !isVerdictMark(own, grading) ? own : null;
  const isNoVerdict = grading.column === 'status' && written !== null;
  return {
    ...judged,
    written: isNoVerdict ? null : judged.written,
    grade: { cell: cell?.cell ?? null, text, written, ...graded(judged, grading) },
  };
}

type Counted = Pick<JudgedIndicator, 'verdict' | 'certain' | 'written' | 'doubts'>;

/** What a tally of indicators counts: their grades where the legend says which, else their verdicts. */
export function countedByGrades(
  indicators: readonly JudgedIndicator[],
  grading: Grading | null,
): readonly Counted[] {
  const counted = grading?.counted ?? null;
  if (!counted) return indicators;
  const verdictOf = (grade: string) => (counted.includes(grade) ? ACHIEVED : UNACHIEVED);
  return indicators.map((own): Counted => {
    const { grade, verdict, written, doubts } = own;
    if (!grade || verdict === NO_TARGET) return own;
    const said = grade.written === null ? written : readVerdict(verdictOf(grade.written));
    if (grade.right !== null)
      return { verdict: verdictOf(grade.right), certain: true, written: said, doubts: [] };
    return { verdict: NEEDS_REVIEW, certain: false, written: said, doubts };
  });
}
