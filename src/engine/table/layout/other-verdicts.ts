import type { FigureOrder } from '../../figure/read-figure.js';
import { readVerdict } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { columnTimeOf } from '../../year/column-time.js';
import { fiscalYearOf } from '../../year/fiscal-year.js';
import type { Alignment } from '../columns/alignment.js';
import { columnsWithRole } from '../columns/assignment.js';
import type { GivenColumns } from '../columns/given-columns.js';
import type { Header } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';
import type { Role } from '../kinds/role.js';
import type { Votes } from '../summary-table.js';
import { asTaken, type FigureColumns } from './candidate.js';
import { figuresGiven } from './given-ways.js';
import { proofOf } from './proof.js';
import { weigh } from './weigh.js';

/**
 * Two columns of verdicts, both full (自己評価 | 委員会評価): which of them is judged, and may be written to, no head says. While the figures bear
 * out the one that was taken, nothing would be written to it; where they contradict it, and the other says something else, a person is
 * asked (docs/table-rules.md, decision 14).
 */

/** Another column that may as well hold the verdicts that are judged. */
export interface OtherVerdicts {
  readonly column: number;
  /** What the figures say of the column that was taken, and of the other. */
  readonly own: Votes;
  readonly other: Votes;
}

/** The part of the rows of the column that was taken on which the other must hold a verdict too. */
const AS_FULL = 0.8;
/** One row is no evidence. */
const FEWEST_ROWS = 2;

const columnsFor = ({ assignments }: Alignment, role: Role) =>
  flatMapList(
    filterList(assignments, (own) => own.role === role),
    ({ columns }) => columns,
  );

/** Where actual and target stand; null where one is missing, or the figure stands in two cells. */
function figuresOf(alignment: Alignment): FigureColumns | null {
  if (columnsFor(alignment, 'figure').length > 1) return null;
  const stand = flatMapList(['figure', 'actual', 'target'] as const, (role) =>
    mapList(columnsFor(alignment, role), (column) => [role, column] as const),
  );
  return figuresGiven(new Map(stand));
}

const verdictAt = ({ texts }: BodyRow, column: number) =>
  readVerdict((texts[column] ?? '').trim())?.verdict ?? null;

/** True where a column holds verdicts on nearly all rows that the taken one does, and another one on some of them. */
function isAsFull(rows: readonly BodyRow[], own: number, column: number): boolean {
  const written = filterList(rows, (row) => verdictAt(row, own) !== null);
  const both = filterList(written, (row) => verdictAt(row, column) !== null);
  const differ = both.some((row) => verdictAt(row, own) !== verdictAt(row, column));
  return both.length >= FEWEST_ROWS && both.length >= AS_FULL * written.length && differ;
}

/**
 * The column of verdicts that makes the one that was taken doubtful; null where there is none, or a person says which it is.
 * @param rows the page's rows of content
 * @param year the year that is judged, null where none is known
 */
export function otherVerdicts(
  header: Header,
  alignment: Alignment,
  rows: readonly BodyRow[],
  year: number | null,
  order: FigureOrder,
  given: GivenColumns,
): OtherVerdicts | null {
  const taken = alignment.assignments.find(({ role }) => role === 'indicatorStatus');
  const own = taken?.columns[0];
  const figures = figuresOf(alignment);
  if (own === undefined || !figures || given.has('indicatorStatus')) return null;
  // 達成状況※2 says it in a word of its own.
  if (taken?.header?.word.roles.length === 1) return null;
  const isOfNow = (column: number) => {
    const head = header.texts[column] ?? '';
    return columnTimeOf(foldWord(head)) === null && (fiscalYearOf(head) ?? year) === year;
  };
  const withRole = columnsWithRole(alignment.assignments);
  const isFree = (column: number) => column !== own && !withRole.has(column) && isOfNow(column);
  const column = header.texts.findIndex((_, one) => isFree(one) && isAsFull(rows, own, one));
  if (column < 0) return null;
  const votesOf = (verdict: number) => {
    const names = {
      label: columnsFor(alignment, 'indicator').at(-1),
      unit: columnsFor(alignment, 'unit')[0],
    };
    const proof = proofOf(rows, [], { ...names, verdict, rates: [], single: [] }, header.graded);
    const [way] = weigh([asTaken(figures)], rows, proof, order);
    return way?.verdict ?? { fits: 0, contradicts: 0 };
  };
  const votes = { own: votesOf(own), other: votesOf(column) };
  return votes.own.contradicts > 0 ? { column, ...votes } : null;
}
