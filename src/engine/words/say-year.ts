import { eraYear } from '../lexicon/eras.js';
import type { Language } from './language.js';

/** Fiscal years as the forms name them, and days; report, pane and findings say them alike. */

/**
 * A fiscal year in a sentence or a list: 2025 → `令和7年度`, in English `fiscal 2025 (R7)`; by its western number before
 * 昭和, and `''` where no year is known.
 */
export function sayFiscalYear(year: number | null, language: Language): string {
  if (year === null) return '';
  const own = eraYear(year);
  if (!own) return language === 'ja' ? `${year}年度` : `fiscal ${year}`;
  const { era, number } = own;
  return language === 'ja'
    ? `${era.name}${number === 1 ? '元' : number}年度`
    : `fiscal ${year} (${era.letter}${number})`;
}

/** A fiscal year as it stands in a head before its words: `R7` of `R7実績値(目標値)`; `''` where no year is known. */
export function fiscalYearInHead(year: number | null): string {
  if (year === null) return '';
  const own = eraYear(year);
  return own ? `${own.era.letter}${own.number}` : `${year}年度`;
}

/** A day from its ISO date: 2027-03-31 → `2027年3月31日`. */
export function sayDay(isoDate: string, language: Language): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  return language === 'ja' ? `${year}年${month}月${day}日` : isoDate;
}
