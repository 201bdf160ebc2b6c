import type { Policy, SettledYearEnd } from '../answers/policy.js';
import { tableIdentity } from '../answers/subject.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import type { Indicator, SummaryTable, TextAt } from '../table/summary-table.js';
import { planYearsIn } from '../year/fiscal-year.js';
import { lastDayOf } from '../year/iso-date.js';
import { partOfYearIn, partOfYearInHead } from '../year/part-of-year.js';

/** The state of the year (docs/table-rules.md, decision 11): a plan, a year under way, or one that is closed. Only the last one is judged for certain. */
export type YearState = 'plan' | 'open' | 'closed';

/** What shows that the year of a table is not closed. */
export type OpenReason =
  /** Targets, and not a single actual. */
  | { readonly kind: 'no-actual'; readonly targets: number }
  /** The title, a line beside it or the head of the actuals says so. */
  | { readonly kind: 'words'; readonly at: TextAt; readonly words: string }
  /** A part of the year is filled, and the year's total nowhere. */
  | { readonly kind: 'total-blank'; readonly part: TextAt }
  /** The date of the check comes before the last day of the year; both as ISO dates. */
  | { readonly kind: 'date'; readonly asOf: string; readonly lastDay: string };

export interface YearStanding {
  readonly state: YearState;
  /** Null where the year is closed. */
  readonly openBecause: OpenReason | null;
  /** The answer by which it is closed; null where it is closed without one, or open. */
  readonly closedBy: SettledYearEnd | null;
}

const CLOSED: YearStanding = { state: 'closed', openBecause: null, closedBy: null };

const notClosed = (state: 'plan' | 'open', openBecause: OpenReason): YearStanding => ({
  state,
  openBecause,
  closedBy: null,
});

const hasTarget = ({ figure: { target } }: Indicator) => target.kind === 'number' || target.kind === 'range';

/** A dash is no actual; 集計中 and 中止 say something of the year that is over. */
const hasActual = ({ figure }: Indicator) => figure.actual.kind !== 'blank';

function wordsOf({ title, titleCell, captions, actualHeads, fiscalYear }: SummaryTable): OpenReason | null {
  const above = [...(titleCell === null ? [] : [{ cell: titleCell, text: title }]), ...captions];
  for (const at of above) {
    const words = partOfYearIn(at.text, fiscalYear);
    if (words !== null) return { kind: 'words', at, words };
  }
  for (const at of actualHeads) {
    const words = partOfYearInHead(at.text, fiscalYear);
    if (words !== null) return { kind: 'words', at, words };
  }
  return null;
}

/** A title that names the years of a plan and no year of its own: its targets are mostly those of the plan's last. */
function planOf({ title, titleCell }: SummaryTable, asOf: string): OpenReason | null {
  const years = titleCell === null ? null : planYearsIn(title);
  if (!titleCell || !years || asOf >= lastDayOf(years.last)) return null;
  return { kind: 'words', at: { cell: titleCell, text: title }, words: years.words };
}

function dateOf(table: SummaryTable, asOf: string | null): OpenReason | null {
  const { fiscalYear } = table;
  if (asOf === null) return null;
  if (fiscalYear === null) return planOf(table, asOf);
  const lastDay = lastDayOf(fiscalYear);
  return asOf < lastDay ? { kind: 'date', asOf, lastDay } : null;
}

/** What a table holds, what it says, and at last the date. */
function standingBySheet(table: SummaryTable, asOf: string | null): YearStanding {
  const { indicators } = table;
  const part = flatMapList(indicators, ({ parts }) => parts)[0];
  if (!indicators.some(hasActual)) {
    if (part) return notClosed('open', { kind: 'total-blank', part });
    const targets = filterList(indicators, hasTarget).length;
    if (targets > 0) return notClosed('plan', { kind: 'no-actual', targets });
  }
  const openBecause = wordsOf(table) ?? dateOf(table, asOf);
  return openBecause ? notClosed('open', openBecause) : CLOSED;
}

/**
 * The state of a table's year: what a person has settled, else what it holds, what it says, and at last the date.
 * Without a year, or without a date, the date says nothing.
 */
export function yearStanding(
  table: SummaryTable,
  { asOf, yearEnds }: Pick<Policy, 'asOf' | 'yearEnds'>,
): YearStanding {
  const standing = standingBySheet(table, asOf);
  if (standing.state === 'closed') return standing;
  const name = tableIdentity(table);
  // Of two answers about one table the later one counts.
  const closedBy = filterList(yearEnds, (answer) => tableIdentity(answer.table) === name).at(-1);
  return closedBy ? { ...CLOSED, closedBy } : standing;
}
