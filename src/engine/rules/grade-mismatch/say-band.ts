import type { Band } from '../../grades/band.js';
import { filterList } from '../../lists/filter-list.js';
import type { Language } from '../../words/language.js';
import { sayNumber } from '../../words/say.js';

/** A band as a sentence names it: `80%以上100%未満`. */
export function sayBand({ from, to }: Band, language: Language): string {
  const ja = language === 'ja';
  const ends = [
    from &&
      (ja
        ? `${sayNumber(from.at)}%${from.included ? '以上' : '超'}`
        : `${from.included ? 'from' : 'over'} ${sayNumber(from.at)}%`),
    to &&
      (ja
        ? `${sayNumber(to.at)}%${to.included ? '以下' : '未満'}`
        : `${to.included ? 'up to' : 'under'} ${sayNumber(to.at)}%`),
  ];
  if (from && to && from.at === to.at) return `${sayNumber(from.at)}%`;
  return filterList(ends, (end) => end !== null).join(ja ? '' : ' and ');
}

/** A rate in percent, rounded down to one decimal so that no rounding lifts it into another band. */
export function sayRate(rate: number): string {
  return `${sayNumber(Math.floor(rate * 10) / 10)}%`;
}
