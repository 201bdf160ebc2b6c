import { societiesIn } from '../table/heads/society.js';
import { withoutYears } from '../year/fiscal-year.js';

/**
 * What a table is told by, as a title says it: the name of its 商工会, or the title without its year where none is named.
 * `令和7年度 かつの商工会アクションプログラム 総括表` → `かつの商工会`
 */
export function societyOf(title: string): string {
  const [name] = societiesIn(title);
  return (
    name ??
    withoutYears(title, ' ')
      .replace(/[\s　]+/g, ' ')
      .trim()
  );
}
