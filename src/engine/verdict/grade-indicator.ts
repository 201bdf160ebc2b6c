import { holds } from '../figure/comparison.js';
import { type Grading, gradeWritten } from '../grades/grading.js';
import { type Graded, gradeByAll, gradeCancelled, UNGRADED } from '../grades/judge-grade.js';
import { ACHIEVED, NEEDS_REVIEW, NO_TARGET, readVerdict, UNACHIEVED } from '../lexicon/verdict-words.js';
import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import type { Doubt, JudgedIndicator } from './judged.js';

/** The grade beside a verdict, and the tally where the legend says that it counts grades (docs/table-rules.md, decision 17). */

/** The grade by figures as they were read, whatever doubts there are. */
function gradeOfFigures(
  { indicator, actual, target, comparison, verdict, basis }: JudgedIndicator,
  { legends }: Grading,
): Graded {
  if (basis === 'cancelled') return gradeCancelled(legends);
  if (basis !== 'compared') return UNGRADED;
  const written = indicator.rate?.quantity ?? null;
  return gradeByAll(legends, { actual, target, comparison, achieved: verdict === ACHIEVED, written });
}

/** True where more and less being better give two verdicts. */
const isOneWay = ({ actual, target }: JudgedIndicator) =>
  actual !== null && target !== null && holds(actual, 'gte', target) !== holds(actual, 'lte', target);

/**
 * The doubts of an indicator whose label does not say which way is better: the grade written bears the reading out where it is the
 * right one by it, as a verdict would (decision 16), and a mark that is a grade does so by the legend alone.
 */
function doubtsBeside(judged: JudgedIndicator, written: string | null, grading: Grading): readonly Doubt[] {
  const { doubts, directionFrom, basis } = judged;
  if (written === null || directionFrom !== 'default' || basis !== 'compared') return doubts;
  const others = filterList(doubts, (doubt) => doubt !== 'direction');
  if (gradeOfFigures(judged, grading).right === written) return others;
  return grading.column === 'status' && isOneWay(judged) ? [...others, 'direction'] : doubts;
}

/**
 * The indicator with its grade. A mark that is a grade is no verdict.
 * @param index its place in the table
 */
export function withGrade(own: JudgedIndicator, grading: Grading | null, index: number): JudgedIndicator {
  if (!grading) return own;
  const cell = grading.written[index] ?? null;
  const text = cell?.text ?? '';
  const written = gradeWritten(text, grading);
  const doubts = doubtsBeside(own, written, grading);
  const judged = Object.assign({}, own, {
    doubts,
    certain: doubts === own.doubts ? own.certain : doubts.length === 0,
  });
  const isOpen = !judged.certain && judged.basis === 'compared';
  const grade = isOpen ? UNGRADED : gradeOfFigures(judged, grading);
  return Object.assign({}, judged, {
    written: grading.column === 'status' && written !== null ? null : own.written,
    grade: { cell: cell?.cell ?? null, text, written, ...grade },
  });
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
  return mapList(indicators, (own): Counted => {
    const { grade, verdict, written, doubts } = own;
    if (!grade || verdict === NO_TARGET) return own;
    const said = grade.written === null ? written : readVerdict(verdictOf(grade.written));
    if (grade.right !== null)
      return { verdict: verdictOf(grade.right), certain: true, written: said, doubts: [] };
    return { verdict: NEEDS_REVIEW, certain: false, written: said, doubts };
  });
}
