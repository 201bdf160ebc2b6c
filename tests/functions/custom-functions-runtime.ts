/** The two members of Excel's runtime that the functions touch, as `@types/custom-functions-runtime` declares them. */

enum ErrorCode {
  invalidValue = '#VALUE!',
  notAvailable = '#N/A',
}

class RuntimeError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}
}

/** Puts the runtime where Excel puts it. */
export function installRuntime(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError, ErrorCode } });
}

/** What a cell shows for a call: the value, or code and sentence of the error. */
export function shownBy(call: () => string | number): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof RuntimeError) return [error.code, error.message];
    throw error;
  }
}
