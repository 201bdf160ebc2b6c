import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { GivenColumns } from '../columns/given-columns.js';
import { FIGURES } from '../kinds/role.js';
import type { Candidate, FigureColumns } from './candidate.js';

/** What a person's reading leaves of the ways in which actual and target may stand. */

export const NOTHING_GIVEN: GivenColumns = new Map();

/** Where actual and target stand, as far as a person says both; else null. */
export function figuresGiven(given: GivenColumns): FigureColumns | null {
  const [figure, actual, target] = [given.get('figure'), given.get('actual'), given.get('target')];
  if (figure !== undefined) return { kind: 'combined', figure };
  return actual === undefined || target === undefined ? null : { kind: 'split', actual, target };
}

/** Columns that a person gives to something else than actual, target or a rate. */
export function othersGiven(given: GivenColumns): number[] {
  const figures: readonly string[] = [...FIGURES, 'rate'];
  return flatMapList([...given], ([role, column]) => (figures.includes(role) ? [] : [column]));
}

/** Columns that may hold rates by a person's word, or where that is wrong: what one takes for a figure may be a rate of others. */
export function ratesGiven(given: GivenColumns): number[] {
  return flatMapList(['rate', 'actual', 'target'] as const, (role) => given.get(role) ?? []);
}

/** True for the same columns in the same roles. */
export function isSame(one: FigureColumns, other: FigureColumns): boolean {
  if (one.kind === 'combined') return other.kind === 'combined' && one.figure === other.figure;
  return other.kind === 'split' && one.actual === other.actual && one.target === other.target;
}

/** The ways that agree with what is given; the given one among them all where it is whole, to be held against the others. */
export function waysLeft(ways: readonly Candidate[], given: GivenColumns): readonly Candidate[] {
  const own = figuresGiven(given);
  if (own) {
    // The same two the other way round: that is how they are most easily mistaken.
    const exchanged = own.kind === 'split' ? [{ ...own, actual: own.target, target: own.actual }] : [];
    const more = filterList([own, ...exchanged], (one) => !ways.some(({ columns }) => isSame(columns, one)));
    return [
      ...ways,
      ...mapList(
        more,
        (columns): Candidate => ({
          columns,
          heads: 0,
          named: false,
          namesTarget: false,
          saysRoles: false,
          ofThisYear: true,
          ofTwoYears: false,
        }),
      ),
    ];
  }
  const [actual, target] = [given.get('actual'), given.get('target')];
  if (actual === undefined && target === undefined) return ways;
  return filterList(
    ways,
    ({ columns }) =>
      columns.kind === 'split' &&
      (actual === undefined || columns.actual === actual) &&
      (target === undefined || columns.target === target),
  );
}
