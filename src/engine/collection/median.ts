/** The middle of what is sorted. */

/**
 * The two in the middle, twice the same of an odd count; undefined where there is none.
 * @param sorted from the smallest on
 * @param without the place of one that does not count
 */
export function middleOf<T>(sorted: readonly T[], without = sorted.length): readonly [T, T] | undefined {
  const half = (without < sorted.length ? sorted.length - 1 : sorted.length) / 2;
  const at = (place: number) => sorted[place < without ? place : place + 1];
  const [low, high] = [at(Math.ceil(half) - 1), at(Math.floor(half))];
  return low === undefined || high === undefined ? undefined : [low, high];
}

/**
 * The median of some numbers, of an even count the mean of both in the middle; 0 of none.
 * @param sorted from the smallest on
 * @param without the place of one that does not count
 */
export function medianOf(sorted: readonly number[], without?: number): number {
  const [low, high] = middleOf(sorted, without) ?? [0, 0];
  return (low + high) / 2;
}
