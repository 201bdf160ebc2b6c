import { mapList } from '../../lists/map-list.js';
import { FIGURES, type Role } from '../kinds/role.js';
import type { Assignment } from './assignment.js';

/** Roles a header has no cell for, though the body may hold them: a head lost in pasting, or left blank. */

const unnamed = (role: Role): Assignment => ({ role, columns: [], header: null });

/** Each role that may be unnamed, the roles it stands beside, the nearest first, and on which side of them. */
const PLACES: readonly (readonly [Role, 'before' | 'behind', readonly Role[]])[] = [
  ['measure', 'before', ['measureStatus']],
  ['strategy', 'before', ['measure']],
  ['strategyKind', 'before', ['strategy']],
  ['measureStatus', 'behind', ['measure']],
  ['indicator', 'behind', ['measureStatus', 'measure']],
  ['figure', 'behind', ['unit', 'indicator']],
  ['indicatorStatus', 'behind', ['rate', 'target', 'actual', 'figure']],
];

/** The header's roles from left to right, with room for the unnamed ones among `wanted`. */
function rolesWith(assignments: readonly Assignment[], wanted: (role: Role) => boolean): Assignment[] {
  const roles = [...assignments].sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
  const has = (...known: readonly Role[]) => roles.some(({ role }) => known.includes(role));
  for (const [role, side, beside] of PLACES) {
    if (!wanted(role) || (role === 'figure' ? has(...FIGURES) : has(role))) continue;
    const places = mapList(roles, (own) => beside.includes(own.role));
    const place = side === 'before' ? places.indexOf(true) : places.lastIndexOf(true) + 1;
    if (places.includes(true)) roles.splice(place, 0, unnamed(role));
  }
  return roles;
}

/** Roles in order for one row; only a 戦略 kind may stand there without a head. */
export function rolesInOrder(assignments: readonly Assignment[]): Assignment[] {
  return rolesWith(assignments, (role) => role === 'strategyKind');
}

/** Roles in order for a page whose heads do not explain its body. */
export function withLostHeads(assignments: readonly Assignment[]): Assignment[] {
  return rolesWith(assignments, () => true);
}

/** True where the header names no indicators, no figures, or ※1 without 施策: then only the body can say where they are. */
export function isIncomplete(assignments: readonly Assignment[]): boolean {
  const has = (...wanted: readonly Role[]) => assignments.some(({ role }) => wanted.includes(role));
  return !has('indicator') || !has('figure', 'actual') || (has('measureStatus') && !has('measure'));
}
