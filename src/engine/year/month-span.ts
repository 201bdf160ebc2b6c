/** Months a head names for its figures: `4〜9月期`, `R7.4～R8.3`. */

const DASH = '[~ー―—-]';
const YEAR = '(?:令和|平成|[rhs])?(?:元|\\d{1,4})[年./]';
const MONTHS = new RegExp(`(\\d{1,2})月?(?:\\d{1,2}日)?${DASH}(?:翌年?)?(\\d{1,2})月`);
const DATED = new RegExp(`${YEAR}(\\d{1,2})月?${DASH}${YEAR}(\\d{1,2})(?!\\d)`);

/**
 * Says whether the months named make a whole year or a part of one; null where none are named.
 * @param word folded, without white space
 */
export function monthSpanOf(word: string): 'year' | 'part' | null {
  const match = DATED.exec(word) ?? MONTHS.exec(word);
  if (!match) return null;
  const months = (Number(match[2]) - Number(match[1]) + 12) % 12;
  return months === 11 ? 'year' : 'part';
}
