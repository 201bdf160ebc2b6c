import type { MeasureRule, Policy } from '../answers/policy.js';
import {
  NEEDS_REVIEW,
  NO_TARGET,
  type OfficialVerdict,
  readVerdict,
  type Verdict,
  type WrittenVerdict,
} from '../lexicon/verdict-words.js';
import { mapList } from '../lists/map-list.js';
import type { Measure, PassedOver, SummaryTable } from '../table/summary-table.js';
import { UNTOLD } from './judge-tally.js';
import type { JudgedIndicator, JudgedMeasure, OtherRule, Outcomes } from './judged.js';
import { countOutcomes, measureOutcomes, OPEN, outcomesOf } from './outcomes.js';

/** Verdicts of 施策 (docs/table-rules.md, decisions 3 to 5). */

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

const NO_ROWS: readonly PassedOver[] = [];

/** A 施策, and what its indicators leave possible. */
interface MeasureRows {
  readonly measure: Measure;
  readonly own: readonly JudgedIndicator[];
  /** Rows that may be of it, of which only a person knows whether they are any. */
  readonly untold: readonly PassedOver[];
  readonly counted: Outcomes;
  /** By the rule in force. */
  readonly possible: readonly OfficialVerdict[];
  readonly written: WrittenVerdict | null;
}

function rowsOf(
  table: SummaryTable,
  indicators: readonly JudgedIndicator[],
  untoldRows: readonly PassedOver[],
  rule: MeasureRule,
): readonly MeasureRows[] {
  let passed = 0;
  return mapList(table.measures, (measure, place): MeasureRows => {
    const own = indicatorsAt(measure.indicators, indicators);
    const next = table.measures[place + 1]?.row ?? Number.POSITIVE_INFINITY;
    const from = passed;
    while (passed < untoldRows.length && (untoldRows[passed]?.row ?? next) < next) passed += 1;
    const untold = passed === from ? NO_ROWS : untoldRows.slice(from, passed);
    const outcomes = mapList(own, outcomesOf);
    const open = mapList(untold, () => UNTOLD);
    const counted = countOutcomes(untold.length === 0 ? outcomes : [...outcomes, ...open]);
    const possible = measureOutcomes(rule, counted);
    return { measure, own, untold, counted, possible, written: readVerdict(measure.status?.text ?? '') };
  });
}

/** So many verdicts written against the rule in force are no slip where all of them follow from the other. */
const NO_SLIP = 2;

/** True where each verdict written is that of a rule, and several are not those of the rule in force. */
function areWrittenBy(rule: MeasureRule, rows: readonly MeasureRows[]): boolean {
  let against = 0;
  for (const { written, counted, possible } of rows) {
    const [own, other] = possible;
    if (written === null || other !== undefined) continue;
    if (written.verdict !== onlyOf(measureOutcomes(rule, counted))) return false;
    if (written.verdict !== own) against += 1;
  }
  return against >= NO_SLIP;
}

/** The rule that the sheet has where that is not the one in force: by a line of its own, or by its verdicts where nobody chose a rule. */
function otherRuleOf(
  { measureRule: stated }: SummaryTable,
  { measureRule, from }: Policy,
  rows: readonly MeasureRows[],
): OtherRule | null {
  if (stated !== null) return stated.means === measureRule ? null : stated;
  const other = measureRule === 'all' ? 'majority' : 'all';
  return from.measureRule === 'default' && areWrittenBy(other, rows) ? { line: null, means: other } : null;
}

/** True for a 施策 whose verdict is another by the other rule, or may be, and that is not written as the one in force gives it. */
function hangsOn({ means }: OtherRule, { counted, possible, written }: MeasureRows): boolean {
  const [only, open] = possible;
  if (only === NO_TARGET || (open === undefined && written?.verdict === only)) return false;
  return means === null || onlyOf(measureOutcomes(means, counted)) !== only;
}

/** By the rule in force, and by the indicators as they stand. */
function verdictOf({ own, untold, possible }: MeasureRows, rule: MeasureRule): Verdict {
  if (areDecided(own) && untold.length === 0) return onlyOf(possible);
  const more = mapList(untold, (): Verdict => NEEDS_REVIEW);
  return judgeMeasureBy(rule, [...mapList(own, ({ verdict }) => verdict), ...more]);
}

/**
 * Judges the 施策 of a table.
 * @param untold rows of which only a person knows whether they are indicators
 * @returns with the verdicts that each of them can have
 */
export function judgeMeasures(
  table: SummaryTable,
  indicators: readonly JudgedIndicator[],
  untold: readonly PassedOver[],
  policy: Policy,
): {
  readonly measures: readonly JudgedMeasure[];
  readonly outcomes: readonly (readonly OfficialVerdict[])[];
} {
  const { measureRule } = policy;
  const rows = rowsOf(table, indicators, untold, measureRule);
  const other = otherRuleOf(table, policy, rows);
  const outcomes: (readonly OfficialVerdict[])[] = [];
  const measures = mapList(rows, (own): JudgedMeasure => {
    const { measure, possible, written } = own;
    const otherRule = other !== null && hangsOn(other, own) ? other : null;
    outcomes.push(otherRule !== null && possible.length === 1 ? OPEN : possible);
    return {
      measure,
      verdict: otherRule === null ? verdictOf(own, measureRule) : NEEDS_REVIEW,
      certain: otherRule === null && possible.length === 1,
      written,
      untold: own.untold,
      otherRule,
    };
  });
  return { measures, outcomes };
}
