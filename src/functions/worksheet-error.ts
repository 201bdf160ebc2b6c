/**
 * Errors a cell shows. Only `#VALUE!` and `#N/A` carry a sentence: Microsoft, "Handle and return errors from your
 * custom function".
 */

/** `#VALUE!`: an argument is not what the function takes. */
export function invalidArgument(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** `#N/A`: the arguments are fine, and there is no answer to give. */
export function noAnswer(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}
