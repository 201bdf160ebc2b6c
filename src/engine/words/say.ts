import type { Comparison } from '../figure/reading.js';
import type { Language } from './language.js';

/** Figures and cell texts as they stand in a sentence. */

/** One for all numbers, made with the first: to make a formatter costs far more than to use it, and many a table needs none. */
let numbers: Intl.NumberFormat | undefined;

/** Neither rounded nor separated: most figures of a table. To set a formatter up takes longer than to check a small one. */
const PLAIN = /^-?\d{1,3}(?:\.\d{1,12})?$/;

/** A number with thousands separators and all its digits: 3300 → `3,300`. */
export function sayNumber(value: number): string {
  const written = String(value);
  if (PLAIN.test(written) && !Object.is(value, -0)) return written;
  numbers ??= new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 12 });
  return numbers.format(value);
}

/** A cell's text as quoted in a sentence, cut where it is long; a blank cell is named as such. */
export function quote(text: string, language: Language): string {
  const one = text.replace(/[\s\u3000]+/g, ' ').trim();
  if (one === '') return language === 'ja' ? '空欄' : 'blank';
  const short = one.length > 40 ? `${one.slice(0, 39)}…` : one;
  return language === 'ja' ? `「${short}」` : `“${short}”`;
}

/** A figure as its row writes it, from the texts of its cells: `133(121)`, or `133 / 121` where each side has its own. */
export function sayFigureAsWritten(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' / ');
}

/** A label as named in a sentence; a row without one is named as such. */
export function quoteLabel(label: string, language: Language): string {
  if (label.trim() === '') return language === 'ja' ? '指標名のない行' : 'The row without a label';
  return quote(label, language);
}

const COMPARISONS: Record<Language, Record<Comparison, string>> = {
  ja: { gte: '以上', gt: '超', lte: '以下', lt: '未満', between: '' },
  en: { gte: 'or more', gt: 'exceeded', lte: 'or less', lt: 'less than that', between: '' },
};

/** How a figure is compared, as said behind its target: `以上`; `''` for a range, which says it by its ends. */
export function sayComparison(comparison: Comparison | null, language: Language): string {
  return comparison ? COMPARISONS[language][comparison] : '';
}

/** A figure with its unit: `3,300円`, `48〜60%`; nothing where there is none. */
export function sayFigure(figure: number | readonly [number, number] | null, unit: string): string {
  if (figure === null) return '';
  return `${typeof figure === 'number' ? sayNumber(figure) : figure.map(sayNumber).join('〜')}${unit}`;
}

/** A target with its direction: `59以上`, `48〜60`. */
export function sayTarget(
  target: number | readonly [number, number],
  comparison: Comparison | null,
  unit: string,
  language: Language,
): string {
  const direction = sayComparison(comparison, language);
  const figure = sayFigure(target, unit);
  return language === 'ja' ? `${figure}${direction}` : `${figure} ${direction}`.trim();
}
