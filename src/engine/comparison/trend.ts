import type { SettledSame } from '../answers/policy.js';
import type { Named } from './keys.js';
import { pairWithAnswers } from './settled-pairs.js';

/** Indicators through several years, as plain data for a sheet or a view. */

/** So many years stand side by side. */
export const MOST_YEARS = 5;

export interface YearOf<T> {
  readonly fiscalYear: number;
  readonly indicators: readonly T[];
  /** What people have said is the same as in the year before under another name; left out for nothing. */
  readonly same?: readonly SettledSame[];
}

/** One indicator: what it was in each year, null where it was not there. */
export type Through<T> = readonly (T | null)[];

export interface Trend<T> {
  /** The last years there are, the earliest first. */
  readonly years: readonly number[];
  /** In the order of the latest year; behind them those that ended before it. */
  readonly rows: readonly Through<T>[];
}

/**
 * Follows the indicators from year to year, each as in a comparison of two (`pairWithAnswers`): what is only asked about there, or
 * stands twice, begins anew here.
 * @param tables one a year, in any order
 */
export function trendOf<T extends Named>(tables: readonly YearOf<T>[]): Trend<T> {
  const years = [...tables].sort((a, b) => a.fiscalYear - b.fiscalYear).slice(-MOST_YEARS);
  const rows: (T | null)[][] = [];
  /** Rows of the indicators of the year before, in their order. */
  let before: (T | null)[][] = [];
  for (const [at, year] of years.entries()) {
    const last = years[at - 1];
    const pairs = new Map(
      last
        ? pairWithAnswers(last, year, year.same ?? []).paired.pairs.map(
            (pair) => [pair.own, before[pair.last]] as const,
          )
        : [],
    );
    before = year.indicators.map((own, place) => {
      const row = pairs.get(place) ?? Array.from({ length: years.length }, () => null);
      if (!pairs.get(place)) rows.push(row);
      row[at] = own;
      return row;
    });
  }
  const latest = new Set(before);
  return {
    years: years.map(({ fiscalYear }) => fiscalYear),
    rows: [...before, ...rows.filter((row) => !latest.has(row))],
  };
}
