import { progressOfIndicator, type Underway } from './indicator-progress.js';

/** How far the indicators with a target are before the year is closed. */
export interface Progress {
  /** The target is reached already, whatever comes. */
  readonly reached: number;
  /** Of a rate, a balance and a bound only the year's end shows it. */
  readonly notYet: number;
  /** No actual that can be read. */
  readonly noActual: number;
}

/** Counts indicators with a target. */
export function progressOf(indicators: readonly Underway[]): Progress {
  let [reached, notYet, noActual] = [0, 0, 0];
  for (const own of indicators) {
    const kind = progressOfIndicator(own)?.kind;
    if (kind === 'no-actual') noActual += 1;
    else if (kind === 'reached') reached += 1;
    else if (kind) notYet += 1;
  }
  return { reached, notYet, noActual };
}
