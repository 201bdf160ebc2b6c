import { foldWord } from '../text/fold.js';
import { dayBeforeYearEnd } from './day-in-words.js';
import { monthSpanOf } from './month-span.js';

/** Words by which a table says that its figures are not those of the whole year (RULES.md, decision 11). */

/** 上期, 下半期, 第2四半期; `向上期間` and `目標以上期待` hold no half of a year. */
export const HALF_OR_QUARTER = /(?<![以向])[上下]半?期(?![待間])|[前後]半期|第?[1-4一二三四]四半期/;
/** 中間評価; 中間市 is a town, and 中間支援 a kind of work. */
const MIDWAY = /中間(?!市|町|村|商工|支援|組織|団体|層|財|処理)|(?:年度)?途中(?:経過|集計|報告)?/;
/** 見込客 are people. */
const EXPECTED = /(?:年度末)?(?:実績)?見込(?!み?客)(?:み|値)?/;
const MONTHS = /(?<![\d年./])\d{1,2}月?[~ー―—-]\d{1,2}月(?:期|分|末|の?実績|累計)/;

/** How far into a text they are looked for; titles and heads are short. */
const REACH = 200;

/**
 * The words of a text that say that its figures are of a part of the year, of a day before its end, or expected.
 * @param text a title, a line above the heads, or a head
 * @param fiscalYear the year of the table, or null
 * @returns the words, folded; null where the text says nothing of the kind
 */
export function partOfYearIn(text: string, fiscalYear: number | null): string | null {
  const word = foldWord(text.slice(0, REACH));
  const months = MONTHS.exec(word)?.[0] ?? '';
  return (
    dayBeforeYearEnd(word, fiscalYear) ??
    HALF_OR_QUARTER.exec(word)?.[0] ??
    MIDWAY.exec(word)?.[0] ??
    EXPECTED.exec(word)?.[0] ??
    (monthSpanOf(months) === 'part' ? months : null)
  );
}
