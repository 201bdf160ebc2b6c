import { fold } from '../text/fold.js';

/** Fiscal years (April to March) as the tables name them: 令和7年度, Ｒ７, 平成27年度, H27, 2025年度. */

const ERA_START: Record<string, number> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 };
const NAMED =
  /(令和|平成|昭和)\s*(元|\d{1,2})(?!\d)|(?<![a-z])([rhs])\s*\.?\s*(\d{1,2})(?![\d-])|(?<!\d)((?:19|20)\d{2})\s*年度?|fy\s*((?:19|20)\d{2})/g;
/** `令和5年度〜令和9年度`, `R5~R9`: the span of a plan, not the year of the table. */
const SPAN = /(?:令和|平成|r|h)?\s*\d{1,4}\s*年?度?\s*[~-]\s*(?:令和|平成|r|h)?\s*\d{1,4}\s*年?度?/g;

/** `令和8年3月31日現在`, `R8.3.31`, `2026/3`: a day or month, which names no fiscal year by itself. */
const DATE =
  /(?:(?:令和|平成|昭和)\s*(?:元|\d{1,2})|(?<![a-z])[rhs]\s*\d{1,2}|(?<!\d)(?:19|20)\d{2})\s*[年./]\s*\d{1,2}(?:\s*[月./](?:\s*\d{1,2}\s*日?)?|(?!\d))/g;

/** How far into a cell a year is looked for; titles and headers are short. */
const REACH = 200;

/**
 * Every fiscal year named in a text, in order, as western years: `令和7年度` → 2025.
 * A word without a year gives an empty list.
 */
export function fiscalYearsIn(text: string): number[] {
  const folded = fold(text.slice(0, REACH)).toLowerCase().replace(DATE, ' ');
  const years: number[] = [];
  for (const match of folded.matchAll(NAMED)) {
    const [, era, eraYear, letter, letterYear, western, fy] = match;
    const start = ERA_START[era ?? letter ?? ''];
    if (start !== undefined) years.push(start + (eraYear === '元' ? 1 : Number(eraYear ?? letterYear)));
    else years.push(Number(western ?? fy));
  }
  return years;
}

/** The one fiscal year a header names, or null where it names none or several different ones. */
export function fiscalYearOf(text: string): number | null {
  const years = new Set(fiscalYearsIn(text));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/**
 * The fiscal year a title names. The span of a plan (`令和5年度〜令和9年度`) and dates (`令和8年4月10日`) are passed over;
 * a year said as 年度 comes before one said otherwise.
 */
export function fiscalYearOfTitle(title: string): number | null {
  const folded = fold(title.slice(0, REACH)).toLowerCase().replace(SPAN, ' ');
  const stated =
    folded.match(/(?:(?:令和|平成|昭和)\s*(?:元|\d{1,2})|[rhs]\s*\d{1,2}|(?:19|20)\d{2})\s*年度/g) ?? [];
  return fiscalYearsIn(stated[0] ?? folded)[0] ?? null;
}
