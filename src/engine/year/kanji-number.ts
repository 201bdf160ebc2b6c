const DIGITS = '〇一二三四五六七八九';
const NUMBER = /([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)/;
const OF_A_DATE = /[一二三四五六七八九十]{1,3}(?=[年月日])/g;

/** A number up to 99 in kanji (`三十一`) as digits; null for any other text. */
export function kanjiNumber(text: string): number | null {
  const [all, tens = '', ten = '', ones = ''] = NUMBER.exec(text) ?? [];
  if (text === '' || all !== text || (ten === '' && tens !== '' && ones !== '')) return null;
  if (ten === '') return DIGITS.indexOf(tens || ones);
  return 10 * (tens === '' ? 1 : DIGITS.indexOf(tens)) + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** A text with the years, months and days in it in digits: `九月三十日` → `9月30日`. */
export function withDatesInDigits(text: string): string {
  return text.replace(OF_A_DATE, (kanji) => String(kanjiNumber(kanji) ?? kanji));
}

const RUN = /[一二三四五六七八九十]{2,5}/y;

/** The number of two or more kanji that begins at a place of a text, and where it ends; null where there is none. One alone begins many words. */
export function kanjiNumberAt(
  text: string,
  at: number,
): { readonly value: number; readonly end: number } | null {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0];
  const value = run === undefined ? null : kanjiNumber(run);
  return run === undefined || value === null ? null : { value, end: at + run.length };
}
