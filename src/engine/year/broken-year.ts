/** `202` and `3年度`, or `4実績`, on two lines of a narrow cell. */
const BROKEN = /(^|\D)(\d{1,3})[ \t]*\r?\n[ \t]*(\d{1,3})(?!\d)/g;
const joined = (all: string, before: string, first: string, second: string) =>
  /^(?:19|20)\d{2}$/.test(first + second) ? before + first + second : all;

/** A text with the western years in it on one line each. */
export const withYearsJoined = (text: string): string =>
  text.includes('\n') ? text.replace(BROKEN, joined) : text;
