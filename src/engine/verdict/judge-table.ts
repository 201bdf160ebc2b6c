import { answersFor, UNANSWERED } from '../answers/answers.js';
import type { Policy } from '../answers/policy.js';
import { subjectsOf } from '../answers/subject.js';
import type { Grading } from '../grades/grading.js';
import { NEEDS_REVIEW, NO_TARGET, type Verdict } from '../lexicon/verdict-words.js';
import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import type { Indicator, PartTally, PassedOver, SummaryTable } from '../table/summary-table.js';
import { countedByGrades, withGrade } from './grade-indicator.js';
import { judgeIndicator } from './judge-indicator.js';
import { judgeMeasures } from './judge-measures.js';
import { judgeTally, NONE_REPEATED, repeatedIndicators, repeatedMeasures } from './judge-tally.js';
import type { JudgedIndicator, JudgedTable, JudgedTally } from './judged.js';
import { outcomesOf } from './outcomes.js';
import { unsureRows } from './unsure-rows.js';
import { yearStanding } from './year-state.js';

/** Verdicts of a table and its tallies (docs/table-rules.md, decisions 4, 5 and 11). */

/** Tallies that were not read, and actuals of other rows: nothing that a tally could count. */
const NO_INDICATORS: ReadonlySet<PassedOver['because']> = new Set([
  'lone-actual',
  'tally-of-part',
  'tally-unclear',
  'tally-in-rows',
  'tally-of-others',
  'tally-of-no-level',
]);

/** Rows that a tally may count wherever they stand. */
const ANYWHERE: ReadonlySet<PassedOver['because']> = new Set([
  'label-alone',
  'repeated-label',
  'heads-of-another',
]);

/**
 * Rows of which only a person knows whether they are indicators (docs/table-rules.md, decision 18): labels alone, rows told again
 * and words that may as well be heads, and above the 達成数計 whatever else was not read.
 */
function untoldRows({ passedOver, tallies }: SummaryTable): readonly PassedOver[] {
  const end = tallies.indicators?.row ?? 0;
  return filterList(passedOver, ({ row, is, because }) => {
    if (is !== 'unread') return false;
    if (ANYWHERE.has(because)) return true;
    return row < end && !NO_INDICATORS.has(because);
  });
}

/** The same indicator with a verdict that is not certain. Written out, not spread: this runs once a row (docs/architecture.md). */
const judgedOtherwise = (
  judged: JudgedIndicator,
  basis: JudgedIndicator['basis'],
  doubts: JudgedIndicator['doubts'],
  verdict: Verdict = NEEDS_REVIEW,
): JudgedIndicator => ({
  indicator: judged.indicator,
  actual: judged.actual,
  target: judged.target,
  comparison: judged.comparison,
  directionFrom: judged.directionFrom,
  unit: judged.unit,
  verdict,
  basis,
  doubts,
  certain: false,
  answers: judged.answers,
  written: judged.written,
  rate: judged.rate,
  grade: judged.grade,
});

/** An indicator of a year that is not closed: with a target nothing is decided, whatever anybody answered (docs/table-rules.md, decision 11). */
function undecided(judged: JudgedIndicator): JudgedIndicator {
  const { doubts } = judged;
  return judged.verdict === NO_TARGET
    ? judgedOtherwise(judged, judged.basis, doubts, NO_TARGET)
    : judgedOtherwise(judged, 'year-open', doubts);
}

function withLayoutDoubt(judged: JudgedIndicator): JudgedIndicator {
  return judgedOtherwise(judged, 'needs-review', ['layout', ...judged.doubts]);
}

/**
 * Judges a table: the state of its year, verdicts of indicators, of measures, and both tallies.
 * @param grading how it is graded, or null
 */
export function judgeTable(table: SummaryTable, policy: Policy, grading: Grading | null = null): JudgedTable {
  const subjects = subjectsOf(table);
  const answers = answersFor(table, subjects.indicators, policy);
  const standing = yearStanding(table, policy);
  const closed = standing.state === 'closed';
  const isUnsure = unsureRows(table);
  const judgeOne = (indicator: Indicator, index: number): JudgedIndicator => {
    const own = answers[index] ?? UNANSWERED;
    if (!closed) return undecided(judgeIndicator(indicator, Object.assign({}, own, { verdict: null })));
    const judged = judgeIndicator(indicator, own);
    return isUnsure(indicator.row) ? withLayoutDoubt(judged) : judged;
  };
  const indicators = mapList(table.indicators, (indicator, index) =>
    withGrade(judgeOne(indicator, index), grading, index),
  );
  const counted = countedByGrades(indicators, grading);
  const untold = untoldRows(table);
  const { measures, outcomes } = judgeMeasures(table, indicators, untold, policy);
  const outcomesOfRows = mapList(counted, outcomesOf);
  const partCount = ({ tally, from, to }: PartTally): JudgedTally =>
    judgeTally(
      {
        rows: counted.slice(from, to),
        outcomes: outcomesOfRows.slice(from, to),
        untold: 0,
        repeated: NONE_REPEATED,
      },
      { state: standing.state, written: tally, countingRule: table.countingRule },
    );
  return {
    table,
    policy,
    grading,
    ...standing,
    subjects,
    indicators,
    measures,
    tallies: {
      measures: table.hasMeasures
        ? judgeTally(
            { rows: measures, outcomes, untold: 0, repeated: repeatedMeasures(measures) },
            { state: standing.state, written: table.tallies.measures, countingRule: table.countingRule },
          )
        : null,
      indicators: judgeTally(
        {
          rows: counted,
          outcomes: outcomesOfRows,
          untold: untold.length,
          repeated: repeatedIndicators(indicators),
        },
        { state: standing.state, written: table.tallies.indicators, countingRule: table.countingRule },
      ),
    },
    partTallies:
      untold.length > 0
        ? []
        : mapList(table.partTallies, (part) => Object.assign({}, part, { count: partCount(part) })),
  };
}
