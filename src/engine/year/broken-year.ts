/** `202` and `3年度` on two lines of a narrow cell. */
const BROKEN = /(?<!\d)(\d{1,3})[ \t]*\r?\n[ \t]*(\d{1,3})(?=年)/g;
const joined = (all: string, first: string, second: string) =>
  /^(?:19|20)\d{2}$/.test(first + second) ? first + second : all;

/** A text with the western years in it on one line each. */
export const withYearsJoined = (text: string): string => text.replace(BROKEN, joined);
