import { foldWord } from '../text/fold.js';

/** Which society a table is of, and of which year, as a title says it. */

const YEAR =
  /(?:令和|平成|昭和)\s*(?:元|[0-9０-９]{1,2})\s*年度?|[RHSＲＨＳ]\s*[0-9０-９]{1,2}\s*年度?|(?:19|20)[0-9]{2}\s*年度?/g;
const SOCIETY = /[^\s　()（）「」【】]*商工会(?!議所連合|連合会)/;

/**
 * The society's name: the word ending in 商工会, or the title without its year where there is none.
 * `令和7年度 かつの商工会アクションプログラム 総括表` → `かつの商工会`
 */
export function societyOf(title: string): string {
  const rest = title
    .replace(YEAR, ' ')
    .replace(/[\s　]+/g, ' ')
    .trim();
  return SOCIETY.exec(rest)?.[0] ?? rest;
}

/** The same society whatever the widths and spaces it is written in. */
export function societyKey(society: string): string {
  return foldWord(society);
}

const ERAS = [
  { name: '令和', start: 2018 },
  { name: '平成', start: 1988 },
  { name: '昭和', start: 1925 },
];

/** `2025` → `令和7年度`; `''` where no year is known. */
export function fiscalYearText(year: number | null): string {
  if (year === null) return '';
  const era = ERAS.find(({ start }) => year > start);
  if (!era) return `${year}年度`;
  const own = year - era.start;
  return `${era.name}${own === 1 ? '元' : own}年度`;
}
