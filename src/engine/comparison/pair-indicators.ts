import { type Keys, keysOf, type Named, placesBy } from './keys.js';

/** Which indicators of two years are the same, by their words alone (docs/table-rules.md, "Last year's table"). */

/** A year's indicators, in the order of their table. */
export interface YearOfNames {
  readonly fiscalYear: number | null;
  readonly indicators: readonly Named[];
}

/** Places in the earlier and the later table. */
export interface Pair {
  readonly last: number;
  readonly own: number;
}

export interface Paired {
  /** In the order of the later table. */
  readonly pairs: readonly Pair[];
  /** Of the earlier table, with no fellow. */
  readonly gone: readonly number[];
  /** Of the later table, with no fellow. */
  readonly fresh: readonly number[];
  /** Of the later table: their name stands in both, and in one of them more than once. Which is which is not guessed. */
  readonly left: readonly number[];
  /** Whether names count within their 施策: both tables have that level. */
  readonly byMeasure: boolean;
  readonly keys: { readonly last: readonly Keys[]; readonly own: readonly Keys[] };
}

const hasMeasures = ({ indicators }: YearOfNames) => indicators.some(({ measure }) => measure !== '');

/**
 * Pairs the indicators of two tables. A pair has one name of its own in both: the label within its 施策, numbers and rows aside; at
 * first with the unit in its brackets, then without it. Whatever stands twice is left.
 */
export function pairIndicators(last: YearOfNames, own: YearOfNames): Paired {
  const byMeasure = hasMeasures(last) && hasMeasures(own);
  const keys = {
    last: keysOf(last.indicators, last.fiscalYear, byMeasure),
    own: keysOf(own.indicators, own.fiscalYear, byMeasure),
  };
  const fellows = new Map<number, number>();
  const taken = new Set<number>();
  const left = new Set<number>();
  for (const part of ['exact', 'withoutUnit'] as const) {
    const before = placesBy(keys.last, part);
    for (const [key, places] of placesBy(keys.own, part)) {
      const others = before.get(key) ?? [];
      const [place, other] = [places[0], others[0]];
      if (place === undefined || other === undefined) continue;
      if (places.length === 1 && others.length === 1) {
        if (fellows.has(place) || taken.has(other) || left.has(place)) continue;
        fellows.set(place, other);
        taken.add(other);
      } else if (part === 'exact') {
        for (const one of places) left.add(one);
        for (const one of others) taken.add(one);
      }
    }
  }
  const places = own.indicators.map((_, at) => at);
  return {
    pairs: places.flatMap((at) => {
      const fellow = fellows.get(at);
      return fellow === undefined ? [] : [{ last: fellow, own: at }];
    }),
    gone: last.indicators.flatMap((_, at) => (taken.has(at) ? [] : [at])),
    fresh: places.filter((at) => !fellows.has(at) && !left.has(at)),
    left: [...left].sort((a, b) => a - b),
    byMeasure,
    keys,
  };
}
