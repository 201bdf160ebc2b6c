import { flatMapList } from '../../lists/flat-map-list.js';
import type { LayoutPage, TakenColumn, Testimony, Votes } from '../../table/summary-table.js';

/** A way to read the figures or the verdicts, as the sentences of the rule need it: plain data. */

export type FigureRole = 'figure' | 'actual' | 'target';

/** What may be in doubt. */
export type DoubtfulRole = FigureRole | 'indicatorStatus';

/** A column, what it was taken for, and the words over it. */
export interface NamedColumn {
  readonly role: DoubtfulRole;
  readonly column: string;
  readonly head: string;
}

/** What the table says of two ways: so many written verdicts or rates, and how many of them each explains. */
export interface Explained {
  readonly what: 'verdict' | 'rate';
  readonly of: number;
  readonly own: number;
  /** Null where there is no other way. */
  readonly rival: number | null;
}

/** The columns of actual and target. */
export function figuresOf(columns: readonly TakenColumn[]): NamedColumn[] {
  return flatMapList(columns, ({ role, column, head }) =>
    role === 'figure' || role === 'actual' || role === 'target' ? [{ role, column, head }] : [],
  );
}

/** The column of verdicts. */
export function verdictsOf(columns: readonly TakenColumn[]): NamedColumn[] {
  return flatMapList(columns, ({ role, column, head }) =>
    role === 'indicatorStatus' ? [{ role, column, head }] : [],
  );
}

const rowsOf = ({ fits, contradicts }: Votes) => fits + contradicts;

/** The word of the table that parts the two ways most; null where it says nothing of them. */
export function explainedBy({
  testimony,
  rival,
}: {
  readonly testimony: Testimony;
  readonly rival: Pick<NonNullable<LayoutPage['rival']>, 'testimony'> | null;
}): Explained | null {
  const all = flatMapList(['rate', 'verdict'] as const, (what): Explained[] => {
    const own = testimony[what];
    const other = rival?.testimony[what];
    const of = Math.max(own ? rowsOf(own) : 0, other ? rowsOf(other) : 0);
    if (of === 0) return [];
    return [{ what, of, own: own?.fits ?? 0, rival: rival ? (other?.fits ?? 0) : null }];
  });
  const parts = ({ own, rival: other }: Explained) => (other ?? own) - own;
  return all.reduce<Explained | null>(
    (most, one) => (most === null || parts(one) > parts(most) ? one : most),
    null,
  );
}
