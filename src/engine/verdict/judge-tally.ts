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

/** No row that may be counted elsewhere already. */
export const NONE_REPEATED: ReadonlySet<number> = new Set();

function placesWhere<Row>(rows: readonly Row[], holds: (row: Row) => boolean): ReadonlySet<number> {
  let places: Set<number> | null = null;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place];
    if (row === undefined || !holds(row)) continue;
    places ??= new Set();
    places.add(place);
  }
  return places ?? NONE_REPEATED;
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

/** True where the sheet has a tally, and it is not this count. */
const isOther = (written: Tally | null, { achieved, total }: Count): boolean =>
  written !== null && (written.reading?.achieved !== achieved || written.reading.total !== total);

/** @param without what it counts without the rows that may be left out of it; null where nothing is open about them */
function tallyOf(
  { rows, outcomes, untold, repeated }: Counted,
  { state, written, countingRule }: TallyStanding,
  without: Count | null,
): JudgedTally {
  const count = countOf(rows);
  // A row whose verdict is not written yet counts by its figures.
  const asWritten = countVerdicts(mapList(rows, ({ written, verdict }) => written?.verdict ?? verdict));
  const possible =
    without === null ? outcomes : mapList(outcomes, (own, place) => (repeated.has(place) ? UNTOLD : own));
  const rule = isOther(written, count) ? countingRule : null;
  return {
    text: state === 'closed' ? tallyText(count) : null,
    asWritten,
    certain: rule === null && untold === 0 && without === null && rows.every(({ certain }) => certain),
    outcomes: countOutcomes([...possible, ...new Array<typeof UNTOLD>(untold).fill(UNTOLD)]),
    repeated: without === null ? null : { rows: repeated.size, without },
    rule,
    ...count,
  };
}

/** What a tally is held against besides its rows. */
interface TallyStanding {
  readonly state: YearState;
  /** As it stands on the sheet. */
  readonly written: Tally | null;
  /** A line of the sheet that counts in a way of its own, or null. */
  readonly countingRule: string | null;
}

/**
 * Judges a tally. Where rows may be counted elsewhere already, the total as written tells whether it counts them; the
 * count is certain only by it (docs/table-rules.md, decision 14).
 */
export function judgeTally(counted: Counted, standing: TallyStanding): JudgedTally {
  const { rows, outcomes, untold, repeated } = counted;
  if (repeated.size === 0) return tallyOf(counted, standing, null);
  const others = <Own>(all: readonly Own[]) => filterList(all, (_, place) => !repeated.has(place));
  const once = { rows: others(rows), outcomes: others(outcomes), untold, repeated: NONE_REPEATED };
  const [all, without] = [countOf(rows), countOf(once.rows)];
  const total = standing.written?.reading?.total;
  if (total === all.total || all.total === without.total) return tallyOf(counted, standing, null);
  return total === without.total ? tallyOf(once, standing, null) : tallyOf(counted, standing, without);
}
