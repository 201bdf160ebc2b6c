/** Characters of a number format. [MS-XLSB] 2.4.681 (BrtFmt): 255 at most. */
export const LONGEST_FORMAT = 255;

/** Whether Excel takes a text as a number format. That a longer one is answered with InvalidArgument is our guess. */
export function isNumberFormat(given: unknown): given is string {
  return typeof given === 'string' && given.length <= LONGEST_FORMAT;
}
