import { BARE_YEAR, withoutYears } from '../year/fiscal-year.js';

/** The names of 商工会 in titles and above tables; what else is in a name is told from it by white space and brackets. */

const NAME = /[^\s　()（）「」【】:：]*商工会(?!議所連合|連合会)/g;

/**
 * The names in a text, in their order. The years are no part of them, for `令和7年度みどり商工会` has nothing between.
 * 商工会 alone, as forms say it of whichever fills them in, is among them.
 */
export function societyNamesIn(text: string): readonly string[] {
  if (!text.includes('商工会')) return [];
  return withoutYears(text, ' ').replace(BARE_YEAR, ' ').match(NAME) ?? [];
}
