/** Chance that is the same for the same seed: a form is known by its seed alone. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  chance(share: number): boolean;
  /** One of a list; throws where the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** A key, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  /** The list in another order; the list itself stays. */
  shuffled<T>(list: readonly T[]): T[];
}

/** Mulberry32, begun from a stirred seed so that neighbouring seeds differ. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('there is nothing to pick from');
    return list[int(0, list.length - 1)] as T;
  };
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K => {
      let left = 0;
      for (const key in weights) left += weights[key] ?? 0;
      left *= next();
      let own: K | undefined;
      for (const key in weights) {
        const weight = weights[key] ?? 0;
        if (weight === 0) continue;
        own = key;
        left -= weight;
        if (left < 0) break;
      }
      if (own === undefined) throw new Error('there is nothing to pick from');
      return own;
    },
    shuffled: (list) => {
      const all = [...list];
      for (let last = all.length - 1; last > 0; last -= 1) {
        const other = int(0, last);
        [all[last], all[other]] = [all[other] as (typeof all)[0], all[last] as (typeof all)[0]];
      }
      return all;
    },
  };
}
