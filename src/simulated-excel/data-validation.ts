import type { Area } from './area.js';

/**
 * A validation on an area; the rule is kept as it was given (`Excel.DataValidationRule`), one property named by its kind, or
 * none where any value is allowed and only a message is shown.
 */
export interface Validation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  /** `Excel.DataValidationErrorAlert`, as it was given. */
  readonly errorAlert?: unknown;
  /** `Excel.DataValidationPrompt`: the message Excel shows where such a cell is selected. */
  readonly prompt?: unknown;
}
