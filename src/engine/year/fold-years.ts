import { westernYear } from '../lexicon/eras.js';
import { mapList } from '../lists/map-list.js';
import { foldWord } from '../text/fold.js';
import { memoize } from '../text/memoize.js';
import { withInstead } from '../text/standing.js';
import {
  bareYearIn,
  eraOfBareYears,
  namedYears,
  withoutBareYear,
  withoutDates,
  yearNamed,
} from './fiscal-year.js';

/** Years folded out of the words of heads, so that next year's heads are the same words. */

const OWN = '〈年〉';
const EARLIER = '〈前〉';
const LATER = '〈後〉';
/** 年度 behind a year goes with it. */
const REST = new RegExp(`(${OWN}|${EARLIER}|${LATER})年?度?`, 'g');

const undatedWord = memoize((text) => foldWord(withoutDates(text)));

/**
 * Texts with marks for their years: the own one, an earlier, a later. Which of them it is must stay, for a form that names
 * five years is another form in the next of them; how far away it is must not, for a last year of a plan stays while years go by.
 * @param own the fiscal year that is judged; null for the latest the texts name
 */
export function foldYears(texts: readonly string[], own: number | null): readonly string[] {
  const words = mapList(texts, undatedWord);
  const named: number[] = [];
  const bare: number[] = [];
  for (const word of words) {
    for (const year of namedYears(word)) named.push(yearNamed(year));
    const own = bareYearIn(word);
    if (own !== undefined) bare.push(own);
  }
  const era = eraOfBareYears(bare, own);
  const years = [...named, ...mapList(bare, (year) => westernYear(era, year))];
  const judged = own ?? years.reduce<number | null>((latest, year) => Math.max(latest ?? year, year), null);
  const mark = (year: number) => (year === judged ? OWN : judged !== null && year < judged ? EARLIER : LATER);
  return mapList(words, (word) => {
    if (namedYears(word).length === 0 && bareYearIn(word) === undefined) return word;
    const marked = withInstead(word, namedYears(word), (match) => mark(yearNamed(match)));
    return withoutBareYear(marked, (year) => mark(westernYear(era, year))).replace(REST, '$1');
  });
}
