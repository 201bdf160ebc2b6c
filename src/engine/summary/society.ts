import { societyNamesIn } from '../table/heads/society.js';
import { foldWord } from '../text/fold.js';
import { withoutYears } from '../year/fiscal-year.js';

/** Which society a table is of, and of which year, as a title says it. */

/**
 * The society's name: the word ending in 商工会, or the title without its year where there is none.
 * `令和7年度 かつの商工会アクションプログラム 総括表` → `かつの商工会`
 */
export function societyOf(title: string): string {
  const [name] = societyNamesIn(title);
  return (
    name ??
    withoutYears(title, ' ')
      .replace(/[\s　]+/g, ' ')
      .trim()
  );
}

/** The same society whatever the widths and spaces it is written in. */
export function societyKey(society: string): string {
  return foldWord(society);
}
