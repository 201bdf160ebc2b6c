import type { CheckResult, Policy, Sheet } from '../engine/index.js';

/** Up to so many rows are checked where they are: that takes less time than a worker's start. */
export const FEW_ROWS = 300;

/** Who waits for a check that may take long. */
export interface CheckWatch {
  /** Told now and then how much of it is done, from 0 to 1. */
  tell(share: number): void;
  /** Calls it off. */
  readonly signal: AbortSignal;
}

/** Thrown where somebody has called a check off: nothing else ends it without a result. */
export class CalledOff extends Error {
  override readonly name = 'CalledOff';
}

/** Ends what is under way where it has been called off. */
export function throwIfCalledOff(watch: Pick<CheckWatch, 'signal'> | undefined): void {
  if (watch?.signal.aborted) throw new CalledOff();
}

/**
 * Has a sheet checked, wherever that is done: the same sheet and policy give the same result. Rejects with `CalledOff` where it is called
 * off, and never else.
 */
export type CheckSheet = (sheet: Sheet, policy: Partial<Policy>, watch?: CheckWatch) => Promise<CheckResult>;
