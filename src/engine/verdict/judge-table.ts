import { answersFor, UNANSWERED } from '../answers/answers.js';
import type { MeasureRule, Policy } from '../answers/policy.js';
import { subjectsOf } from '../answers/subject.js';
import type { Grading } from '../grades/grading.js';
import {
  NEEDS_REVIEW,
  NO_TARGET,
  type OfficialVerdict,
  readVerdict,
  type Verdict,
} from '../lexicon/verdict-words.js';
import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import type { Indicator, PassedOver, SummaryTable } from '../table/summary-table.js';
import { countedByGrades, withGrade } from './grade-indicator.js';
import { judgeIndicator } from './judge-indicator.js';
import { judgeTally, repeatedIndicators, repeatedMeasures, UNTOLD } from './judge-tally.js';
import type { JudgedIndicator, JudgedMeasure, JudgedTable } from './judged.js';
import { countOutcomes, measureOutcomes, outcomesOf } from './outcomes.js';
import { unsureRows } from './unsure-rows.js';
import { yearStanding } from './year-state.js';

/** Verdicts of measures and the tallies (docs/table-rules.md, decisions 3 to 5 and 11). */

/** The one verdict that is possible, or 要確認. */
function onlyOf(outcomes: readonly OfficialVerdict[]): Verdict {
  const [only, other] = outcomes;
  return only !== undefined && other === undefined ? only : NEEDS_REVIEW;
}

/** The verdict of a measure whose indicators have these verdicts; 要確認 among them leaves it open only where it matters. */
export function judgeMeasureBy(rule: MeasureRule, verdicts: readonly Verdict[]): Verdict {
  const rows = mapList(verdicts, (verdict) =>
    outcomesOf({ verdict, certain: verdict !== NEEDS_REVIEW, doubts: ['unreadable'] }),
  );
  return onlyOf(measureOutcomes(rule, countOutcomes(rows)));
}

function outcomesOfMeasure(
  rule: MeasureRule,
  indicators: readonly JudgedIndicator[],
  untold: number,
): readonly OfficialVerdict[] {
  const own = mapList(indicators, outcomesOf);
  const open = new Array<readonly OfficialVerdict[]>(untold).fill(UNTOLD);
  return measureOutcomes(rule, countOutcomes(untold === 0 ? own : [...own, ...open]));
}

/** The indicators at some places of all. */
function indicatorsAt(
  places: readonly number[],
  all: readonly JudgedIndicator[],
): readonly JudgedIndicator[] {
  const own: JudgedIndicator[] = [];
  for (const place of places) {
    const indicator = all[place];
    if (indicator) own.push(indicator);
  }
  return own;
}

/** True where nothing is asked of any of them: what is possible is what they are. */
function areDecided(own: readonly JudgedIndicator[]): boolean {
  for (const { certain, verdict } of own) if (!certain || verdict === NEEDS_REVIEW) return false;
  return true;
}

/** The verdicts of a measure's indicators, and of as many rows more of which only a person knows whether they are any. */
const verdictsOf = (own: readonly JudgedIndicator[], untold: number): readonly Verdict[] => [
  ...mapList(own, ({ verdict }) => verdict),
  ...new Array<Verdict>(untold).fill(NEEDS_REVIEW),
];

/** Tallies that were not read, and no row that one could count. */
const NO_INDICATORS: ReadonlySet<PassedOver['because']> = new Set(['tally-of-part', 'tally-of-no-level']);

/**
 * Rows of which only a person knows whether they are indicators (docs/table-rules.md, decision 18): labels alone and rows told again,
 * and above the 達成数計 whatever else was not read.
 */
function untoldRows({ passedOver, tallies }: SummaryTable): readonly PassedOver[] {
  const end = tallies.indicators?.row ?? 0;
  return filterList(passedOver, ({ row, is, because }) => {
    if (is !== 'unread') return false;
    if (because === 'label-alone' || because === 'repeated-label') return true;
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
  const { measureRule } = policy;
  const outcomes: (readonly OfficialVerdict[])[] = [];
  const untold = untoldRows(table);
  let passed = 0;
  const measures = mapList(table.measures, (measure, place): JudgedMeasure => {
    const own = indicatorsAt(measure.indicators, indicators);
    const next = table.measures[place + 1]?.row ?? Number.POSITIVE_INFINITY;
    let within = 0;
    for (; passed < untold.length && (untold[passed]?.row ?? next) < next; passed += 1) within += 1;
    const possible = outcomesOfMeasure(measureRule, own, within);
    outcomes.push(possible);
    return {
      measure,
      verdict:
        areDecided(own) && within === 0
          ? onlyOf(possible)
          : judgeMeasureBy(measureRule, verdictsOf(own, within)),
      certain: possible.length === 1,
      written: readVerdict(measure.status?.text ?? ''),
    };
  });
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
          outcomes: mapList(counted, outcomesOf),
          untold: untold.length,
          repeated: repeatedIndicators(indicators),
        },
        { state: standing.state, written: table.tallies.indicators, countingRule: table.countingRule },
      ),
    },
  };
}
