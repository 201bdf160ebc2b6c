import { ERA_LETTER_OF_EITHER_CASE, ERA_NAME, eraYearIn } from '../lexicon/eras.js';
import { mapList } from '../lists/map-list.js';
import { memoize } from '../text/memoize.js';
import { type MayStand, matchesWhere } from '../text/standing.js';

/** A month with its year, by era or western, with or without a day: `令和8年4月`, `R8.4`, `2026/4/1`. */
const DATED = new RegExp(
  `(?:(${ERA_NAME}|${ERA_LETTER_OF_EITHER_CASE})(元|\\d{1,2})|((?:19|20)\\d{2}))[年./](\\d{1,2})(?!\\d)`,
  'g',
);
const MAY_DATE = /[\d元][年./]\d/;
/** A letter behind another one, and a year within a number, begin no date. */
const isApart: MayStand = (before) => !/[a-z\d,]$/i.test(before);
/** Fiscal years begin in April. */
const LAST_MONTH = 3;

/**
 * The fiscal years in which the months lie that a text names with their year: 令和8年3月 lies in that of 2025, 令和8年4月 in that of 2026.
 * Empty where it names none.
 * @param text folded, without white space
 */
export const fiscalYearsOfDates = memoize((text): readonly number[] => {
  if (!MAY_DATE.test(text)) return [];
  return mapList(matchesWhere(text, DATED, isApart), ([, era = '', ofEra = '', western, month]) => {
    const year = eraYearIn(era, ofEra) ?? Number(western);
    return Number(month) <= LAST_MONTH ? year - 1 : year;
  });
});
