import { ApiError } from './wire/api-error.js';

/**
 * What can go wrong with a request. The first four fail below the actions, as the library reports them by number:
 * a person editing a cell, a request or an answer that is too large, a lost session. `error` answers with a code of
 * `Excel.ErrorCodes`, before any action or, with `afterWrites`, after
 * that many assignments and calls have been done.
 */
export type Failure =
  | { readonly kind: 'cellEdit' | 'requestTooLarge' | 'responseTooLarge' | 'lostSession' }
  | {
      readonly kind: 'error';
      readonly code: string;
      readonly message?: string;
      readonly afterWrites?: number;
    };

/** Office.js's numbers: `RichApiMessageUtility.OfficeJsErrorCode_*` and, for cell editing, `ooeInvalidApiCallInContext`. */
export const FAILURE_NUMBER = {
  cellEdit: 5004,
  lostSession: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

interface Planned {
  /** The round trip it waits for, counted from the first of the host. */
  readonly roundTrip: number;
  readonly failure?: Failure;
  readonly before?: () => void;
}

/** Faults and surprises planned for coming requests; each happens once. */
export class FaultPlan {
  private planned: Planned[] = [];

  plan(planned: Planned): void {
    this.planned.push(planned);
  }

  /** Does what was to be done before a round trip and gives the failure planned for it. */
  take(roundTrip: number): Failure | null {
    const due = this.planned.filter((one) => one.roundTrip === roundTrip);
    this.planned = this.planned.filter((one) => one.roundTrip !== roundTrip);
    for (const { before } of due) before?.();
    return due.find((one) => one.failure)?.failure ?? null;
  }
}

/** Where and how a failure of kind `error` strikes, for the processor. */
export function failingAction(failure: Failure | null): { afterWrites: number; error: ApiError } | undefined {
  if (failure?.kind !== 'error') return undefined;
  return {
    afterWrites: failure.afterWrites ?? 0,
    error: new ApiError(failure.code, failure.message ?? failure.code, 500),
  };
}
