import { flatMapList } from '../../lists/flat-map-list.js';
import type { HeaderColumn } from '../heads/header.js';
import type { Role } from '../kinds/role.js';
import { fitOf, type Profile } from './alignment.js';
import type { Assignment } from './assignment.js';

/** From the roles of heads to columns of the body: what a head spans, and what stands beside it without one. */

/** The role of a head over the body columns that it spans: one column each, or a name and its number, a label and its unit. */
export function spanned(role: Role, header: HeaderColumn, profile: Profile): Assignment[] {
  if (header.span === 1) return [{ role, columns: [header.column], header }];
  const columns = [header.column];
  for (let column = header.column + 1; column < header.column + header.span; column += 1)
    if ((profile[column]?.filled ?? 0) > 0) columns.push(column);
  const first = columns[0] ?? header.column;
  const second = columns[1];
  const one = (columnOf: number): Assignment => ({ role, columns: [columnOf], header });
  if (second === undefined) return [one(first)];
  if (role === 'strategy') {
    return [
      { role: 'strategyKind', columns: [first], header: null },
      { role: 'strategy', columns: [second], header },
    ];
  }
  if (role === 'measure' || role === 'figure') {
    // Verdicts under a head that was left blank are no part of the name or the figure.
    const verdicts = fitOf('indicatorStatus', profile[second]) > fitOf(role, profile[second]);
    return verdicts ? [one(first)] : [{ role, columns: [first, second], header }];
  }
  // A label or a figure and its unit in two cells under one head.
  const unit = ['indicator', 'actual', 'target'].includes(role) && fitOf('unit', profile[second]) > 1;
  if (unit) return [one(first), { role: 'unit', columns: [second], header: null }];
  if (role === 'indicator') {
    return [{ role, columns: fitOf('figure', profile[second]) > 1 ? [first] : [first, second], header }];
  }
  const best = columns.reduce((a, b) => (fitOf(role, profile[b]) > fitOf(role, profile[a]) ? b : a));
  return [one(best)];
}

/** 目標値 beside 実績値 whose head was left blank: a column of figures next to it that no head covers. */
export function unnamedTarget(assignments: readonly Assignment[], profile: Profile): Assignment[] {
  const has = (role: Role) => assignments.some((own) => own.role === role);
  const actual = assignments.find(({ role }) => role === 'actual')?.columns[0];
  if (actual === undefined || has('target') || has('figure')) return [];
  const covered = new Set(flatMapList(assignments, ({ columns }) => columns));
  const column = [actual - 1, actual + 1].find(
    (own) => !covered.has(own) && fitOf('target', profile[own]) > 1,
  );
  return column === undefined ? [] : [{ role: 'target', columns: [column], header: null }];
}
