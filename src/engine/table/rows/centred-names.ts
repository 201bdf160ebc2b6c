import type { Indicator, Measure } from '../summary-table.js';

/**
 * The name of a 施策 that was printed in the middle of its merged cell, and so was pasted beside its second or third
 * indicator: only the numbers of the indicators say where its group begins.
 */

export interface Group extends Pick<Measure, 'strategy'> {
  readonly indicators: number[];
}

/**
 * Where the numbers above the first indicator of a 施策 lead up to it from a new (1), gives the places of those above.
 * @param own place of the first indicator beside the name
 * @param previous place of the first indicator of the 施策 before, or -1
 */
function leadingUp(indicators: readonly Indicator[], own: number, previous: number): number[] {
  const number = indicators[own]?.number ?? null;
  if (number === null || number < 2) return [];
  const begin = own - number + 1;
  if (begin <= previous) return [];
  const places = Array.from({ length: number - 1 }, (_, offset) => begin + offset);
  return places.every((place, offset) => indicators[place]?.number === offset + 1) ? places : [];
}

/** Moves such indicators to the 施策 they lead up to. */
export function gatherAroundNames(indicators: Indicator[], measures: readonly Group[]): void {
  let previous: Group | null = null;
  for (const [index, measure] of measures.entries()) {
    const [own] = measure.indicators;
    if (own === undefined) continue;
    const places = leadingUp(indicators, own, previous?.indicators[0] ?? -1);
    for (const place of places) {
      const moved = indicators[place];
      if (moved) indicators[place] = Object.assign({}, moved, { measure: index, strategy: measure.strategy });
    }
    if (previous) previous.indicators.splice(previous.indicators.length - places.length);
    measure.indicators.unshift(...places);
    previous = measure;
  }
}
