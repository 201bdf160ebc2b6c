import { societyKey, type TableSummary } from '../engine/index.js';

/** Which of several tables is the one of an earlier year of which: as their titles say it, and nothing where two might be. */

type Told = Pick<TableSummary, 'society' | 'isNamed' | 'fiscalYear'>;

export interface YearPair {
  /** Places in the list. */
  readonly own: number;
  readonly last: number;
}

/** Two files alone are held against each other whatever their titles name: the engine says where they can't be. */
function pairOfTwo(tables: readonly (Told | null)[]): YearPair[] {
  const [first, second] = tables.flatMap((table, at) => (table ? [{ at, year: table.fiscalYear }] : []));
  if (!first || !second) return [];
  const isInOrder = (first.year ?? 0) <= (second.year ?? 0);
  return [isInOrder ? { own: second.at, last: first.at } : { own: first.at, last: second.at }];
}

/**
 * Pairs each table with the latest earlier one of its society.
 * @param tables null in the place of a file that holds none
 */
export function yearPairs(tables: readonly (Told | null)[]): YearPair[] {
  if (tables.filter((table) => table !== null).length === 2) return pairOfTwo(tables);
  const known = tables.flatMap((table, at) =>
    table?.isNamed && table.fiscalYear !== null
      ? [{ at, year: table.fiscalYear, society: societyKey(table.society) }]
      : [],
  );
  return known.flatMap((own): YearPair[] => {
    const earlier = known.filter(({ society, year }) => society === own.society && year < own.year);
    const latest = Math.max(...earlier.map(({ year }) => year));
    const [last, another] = earlier.filter(({ year }) => year === latest);
    return last && !another ? [{ own: own.at, last: last.at }] : [];
  });
}

/** The places of the tables that are no other one's earlier year: those of the year that is worked on. */
export const placesOfThisYear = (tables: readonly (Told | null)[], pairs: readonly YearPair[]): number[] =>
  tables.flatMap((table, at) => (table && !pairs.some(({ last }) => last === at) ? [at] : []));
