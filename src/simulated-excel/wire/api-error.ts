/** An error Excel answers an action with; codes are those of `Excel.ErrorCodes`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): ApiError {
  return new ApiError('InvalidArgument', message);
}

export function itemNotFound(): ApiError {
  return new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

/** Without cells selected, with a chart sheet or another workbook in front (office-js #5319). */
export function invalidSelection(): ApiError {
  return new ApiError('InvalidSelection', 'The current selection is invalid for this operation.');
}

export function accessDenied(): ApiError {
  return new ApiError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function itemAlreadyExists(): ApiError {
  return new ApiError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409,
  );
}

/** Excel's answer to a member it does not know: in an older Excel, or one this simulation leaves out. */
export function apiNotFound(member: string): ApiError {
  return new ApiError(
    'ApiNotFound',
    `The API you are trying to use could not be found: ${member} (simulated Excel)`,
    404,
  );
}
