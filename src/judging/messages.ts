import type { CheckResult, Policy, Sheet } from '../engine/index.js';
import type { CheckPart } from './check-parts.js';

/** What the page and its worker say to each other; plain data only. */

/** Asks for a check. Answers carry the same number. */
export interface CheckRequest {
  readonly number: number;
  readonly sheet: Sheet;
  readonly policy: Partial<Policy>;
}

/** How much is done, now and then; then the parts, in order, and what is left of the result. */
export type CheckAnswer =
  | { readonly number: number; readonly share: number }
  | { readonly number: number; readonly part: CheckPart }
  | { readonly number: number; readonly rest: CheckResult };
