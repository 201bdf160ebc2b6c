import { filterList } from '../../lists/filter-list.js';
import type { Alignment } from '../columns/alignment.js';
import type { Assignment } from '../columns/assignment.js';
import type { Header } from '../heads/header.js';
import { FIGURES, type Role } from '../kinds/role.js';
import { columnsOf, type FigureColumns } from './candidate.js';
import { provedByRates } from './certainty.js';
import type { Weighed } from './weigh.js';

/** The columns of a page with actual, target and rate where the best way has them. */

/** True where actual and target already stand in these columns. */
export function hasFigures({ assignments }: Alignment, columns: FigureColumns): boolean {
  const roles: readonly Role[] = columns.kind === 'combined' ? ['figure'] : ['actual', 'target'];
  return columnsOf(columns).every((column, place) =>
    assignments.some(({ role, columns: own }) => role === roles[place] && own[0] === column),
  );
}

/** The alignment with actual and target where the best way has them. */
export function withFigures(header: Header, alignment: Alignment, columns: FigureColumns): Alignment {
  if (hasFigures(alignment, columns)) return alignment;
  const taken = columnsOf(columns);
  const at = (role: Role, column: number): Assignment => ({
    role,
    columns: [column],
    header: header.columns.find((own) => own.column === column) ?? null,
  });
  const kept = filterList(
    alignment.assignments,
    ({ role, columns: own }) => !FIGURES.includes(role) && !own.some((column) => taken.includes(column)),
  );
  const figures =
    columns.kind === 'combined'
      ? [at('figure', columns.figure)]
      : [at('actual', columns.actual), at('target', columns.target)];
  const assignments = [...kept, ...figures].sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
  return { ...alignment, assignments };
}

/** A column of rates that bear the best way out is the rate, wherever else its head was taken to stand. */
export function withProvenRate(header: Header, alignment: Alignment, best: Weighed): Alignment {
  const { column } = best.rate;
  if (
    column === null ||
    !provedByRates(best) ||
    alignment.assignments.some(({ role, columns }) => role === 'rate' && columns[0] === column)
  )
    return alignment;
  const kept = filterList(
    alignment.assignments,
    ({ role, columns }) => role !== 'rate' && !columns.includes(column),
  );
  const own: Assignment = {
    role: 'rate',
    columns: [column],
    header: header.columns.find((head) => head.column === column) ?? null,
  };
  return {
    ...alignment,
    assignments: [...kept, own].sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0)),
  };
}
