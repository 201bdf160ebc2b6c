import { withoutNumber } from '../lexicon/numbering.js';
import { OFFICIAL_VERDICTS, type OfficialVerdict, type Verdict } from '../lexicon/verdict-words.js';
import { filterList } from '../lists/filter-list.js';
import { mapList } from '../lists/map-list.js';
import {
  isReferenceLabel,
  isRepeatedComment,
  mayBeCountedElsewhere,
  mayBeReference,
} from '../table/kinds/row-kind.js';
import type { Tally } from '../table/summary-table.js';
import { countVerdicts, tallyText } from './count.js';
import type { Count, JudgedIndicator, JudgedMeasure, JudgedTally } from './judged.js';
import { countOutcomes } from './outcomes.js';
import { isPartOfAnother } from './parts-of-year.js';
import type { YearState } from './year-state.js';

/** The two tallies (docs/table-rules.md, decisions 5 and 18). */

interface CountedRow {
  readonly verdict: Verdict;
  readonly certain: boolean;
  readonly written: { readonly verdict: Verdict } | null;
}

/** The rows a tally counts. */
export interface Counted {
  readonly rows: readonly CountedRow[];
  /** By row the verdicts it can have once its questions are answered. */
  readonly outcomes: readonly (readonly OfficialVerdict[])[];
  /** How many rows more may belong to them, of which only a person knows it. */
  readonly untold: number;
  /** Places of rows that may be counted elsewhere already. */
  readonly repeated: ReadonlySet<number>;
}

/** A row with whatever verdict, or none. */
export const UNTOLD: readonly OfficialVerdict[] = OFFICIAL_VERDICTS;

const isReference = (label: string): boolean =>
  mayBeReference(label) && (mayBeCountedElsewhere(label) || isReferenceLabel(withoutNumber(label)));

/** `（再掲）巡回件数`, or 再掲 in the comment: with a verdict it is an indicator, and the society's tally may leave it out. */
const isRepeatedIndicator = ({ indicator: { label, comment } }: JudgedIndicator): boolean =>
  isReference(label) || (comment !== null && isRepeatedComment(comment.text));

const NONE: ReadonlySet<number> = new Set();

function placesWhere<Row>(rows: readonly Row[], holds: (row: Row) => boolean): ReadonlySet<number> {
  let places: Set<number> | null = null;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place];
    if (row === undefined || !holds(row)) continue;
    places ??= new Set();
    places.add(place);
  }
  return places ?? NONE;
}

/** Places of the indicators that may be counted in another row already. */
export function repeatedIndicators(indicators: readonly JudgedIndicator[]): ReadonlySet<number> {
  const isPart = isPartOfAnother(mapList(indicators, ({ indicator: { label } }) => label));
  return placesWhere(indicators, (own) => isRepeatedIndicator(own) || isPart(own.indicator.label));
}

/** The same of 施策. */
export const repeatedMeasures = (measures: readonly JudgedMeasure[]): ReadonlySet<number> =>
  placesWhere(measures, ({ measure }) => isReference(measure.label));

const countOf = (rows: readonly CountedRow[]): Count =>
  countVerdicts(mapList(rows, ({ verdict }) => verdict));

/** @param without what it counts without the rows that may be left out of it; null where nothing is open about them */
function tallyOf(
  { rows, outcomes, untold, repeated }: Counted,
  state: YearState,
  without: Count | null,
): JudgedTally {
  const count = countOf(rows);
  // A row whose verdict is not written yet counts by its figures.
  const asWritten = countVerdicts(mapList(rows, ({ written, verdict }) => written?.verdict ?? verdict));
  const possible =
    without === null ? outcomes : mapList(outcomes, (own, place) => (repeated.has(place) ? UNTOLD : own));
  return {
    text: state === 'closed' ? tallyText(count) : null,
    asWritten,
    certain: untold === 0 && without === null && rows.every(({ certain }) => certain),
    outcomes: countOutcomes([...possible, ...new Array<typeof UNTOLD>(untold).fill(UNTOLD)]),
    repeated: without === null ? null : { rows: repeated.size, without },
    ...count,
  };
}

/**
 * Judges a tally.
 * @param written as it stands on the sheet. Where rows may be counted elsewhere already, its total tells whether it counts them; the
 * count is certain only by it (docs/table-rules.md, decision 14).
 */
export function judgeTally(counted: Counted, state: YearState, written: Tally | null): JudgedTally {
  const { rows, outcomes, untold, repeated } = counted;
  if (repeated.size === 0) return tallyOf(counted, state, null);
  const others = <Own>(all: readonly Own[]) => filterList(all, (_, place) => !repeated.has(place));
  const once = { rows: others(rows), outcomes: others(outcomes), untold, repeated: NONE };
  const [all, without] = [countOf(rows), countOf(once.rows)];
  const total = written?.reading?.total;
  if (total === all.total || all.total === without.total) return tallyOf(counted, state, null);
  return total === without.total ? tallyOf(once, state, null) : tallyOf(counted, state, without);
}
