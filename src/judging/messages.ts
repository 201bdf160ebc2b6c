import type { CheckResult, Policy, Sheet } from '../engine/index.js';
import type { CheckPart } from './check-parts.js';

/** What the page and its worker say to each other; plain data only. */

/** Asks for a check. Answers carry the same number. */
export interface CheckRequest {
  readonly number: number;
  readonly sheet: Sheet;
  readonly policy: Partial<Policy>;
}

/** First the parts, in order, then what is left of the result. */
export type CheckAnswer =
  | { readonly number: number; readonly part: CheckPart }
  | { readonly number: number; readonly rest: CheckResult };
