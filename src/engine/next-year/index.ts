/** Next year's form, made of this one (docs/command-line.md, `next`). */
export { isCarriedTarget } from './carried-target.js';
export { type NextYearResult, type NoNextYear, nextYear, policyOfNextYear } from './make-next-year.js';
export type { ChangeOfYear, LeftBecause, LeftOfYear, NextYear, NextYearEdit } from './next-year.js';
export {
  sayChangesOfYear,
  sayLeftOfYear,
  sayNotesOfYear,
  sayTargetToReview,
} from './say-next-year.js';
export { sheetWith } from './sheet-with.js';
export type { ReviewReason, TargetToReview } from './targets-to-review.js';
