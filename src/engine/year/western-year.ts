/** A quick no for most cells of a table. */
const MAYBE = /(?:19|20)\d{2}/;
/** `2024` alone, `実績2024`, `目標(2024)`: no part of a number, and no day. */
const YEAR = /(^|[^\d,.])((?:19|20)\d{2})(?![\d年,./-])/g;

/** A text in which four digits that stand for a year are said as one: `実績2024` → `実績2024年度`. */
export const withYearsSaid = (text: string): string =>
  MAYBE.test(text) ? text.replace(YEAR, '$1$2年度') : text;
