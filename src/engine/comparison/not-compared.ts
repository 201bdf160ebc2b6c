import type { EarlierTable } from '../answers/earlier-table.js';
import type { Language } from '../words/language.js';
import { quote } from '../words/say.js';
import { sayFiscalYear } from '../words/say-year.js';

/** Why two tables are not compared: nothing is guessed, and it is said what to do. */

type Why =
  | { readonly code: 'earlier-unsure' | 'earlier-without-year'; readonly source: EarlierTable['source'] }
  | { readonly code: 'own-unsure' | 'own-without-year' }
  | { readonly code: 'not-earlier'; readonly fiscalYear: number; readonly earlier: EarlierTable }
  | { readonly code: 'other-society'; readonly own: readonly string[]; readonly earlier: EarlierTable };

export interface NotCompared {
  readonly code: Why['code'];
  readonly message: Readonly<Record<Language, string>>;
}

/** The name of an earlier table: its file, or its sheet where it is one of the same workbook. */
export function sayEarlierSource({ file, sheet }: EarlierTable['source'], language: Language): string {
  return quote(file === '' ? sheet : file, language);
}

/** The words of a refusal. */
export function notCompared(why: Why): NotCompared {
  return { code: why.code, message: { ja: sayJa(why), en: sayEn(why) } };
}

function sayJa(why: Why): string {
  switch (why.code) {
    case 'earlier-unsure':
      return `前年度の表${sayEarlierSource(why.source, 'ja')}は、どの列が実績値や目標値か確かでないため、比べません。その表を確認し、列を確かめてから、もう一度比べてください。`;
    case 'earlier-without-year':
      return `前年度の表${sayEarlierSource(why.source, 'ja')}が何年度のものか分からないため、比べません。表題に年度を書いてください。`;
    case 'own-unsure':
      return 'この表は、どの列が実績値や目標値か確かでないため、前年度と比べません。列を確かめてから、もう一度比べてください。';
    case 'own-without-year':
      return 'この表が何年度のものか分からないため、前年度と比べません。表題に年度を書いてください。';
    case 'not-earlier': {
      const [own, other] = [why.fiscalYear, why.earlier.fiscalYear].map((year) => sayFiscalYear(year, 'ja'));
      if (own === other)
        return `${sayEarlierSource(why.earlier.source, 'ja')}とこの表は、どちらも${own}の表なので、比べません。前の年度の表を選んでください。`;
      return `${sayEarlierSource(why.earlier.source, 'ja')}は${other}、この表は${own}のものなので、比べません。前の年度の表を選んでください。`;
    }
    case 'other-society':
      return `${sayEarlierSource(why.earlier.source, 'ja')}は${why.earlier.societies.join('・')}、この表は${why.own.join('・')}のものなので、比べません。同じ商工会の表を選んでください。`;
  }
}

function sayEn(why: Why): string {
  switch (why.code) {
    case 'earlier-unsure':
      return `Nothing was compared: which columns of last year’s table ${sayEarlierSource(why.source, 'en')} hold actuals and targets is not certain. Check that table and settle its columns first.`;
    case 'earlier-without-year':
      return `Nothing was compared: last year’s table ${sayEarlierSource(why.source, 'en')} does not say which year it is of. Put the year into its title.`;
    case 'own-unsure':
      return 'Nothing was compared: which columns of this table hold actuals and targets is not certain. Settle its columns first.';
    case 'own-without-year':
      return 'Nothing was compared: this table does not say which year it is of. Put the year into its title.';
    case 'not-earlier': {
      const [own, other] = [why.fiscalYear, why.earlier.fiscalYear].map((year) => sayFiscalYear(year, 'en'));
      if (own === other)
        return `Nothing was compared: ${sayEarlierSource(why.earlier.source, 'en')} and this table are both of ${own}. Choose a table of an earlier year.`;
      return `Nothing was compared: ${sayEarlierSource(why.earlier.source, 'en')} is of ${other}, and this table of ${own}. Choose a table of an earlier year.`;
    }
    case 'other-society':
      return `Nothing was compared: ${sayEarlierSource(why.earlier.source, 'en')} is of ${why.earlier.societies.join(', ')}, and this table of ${why.own.join(', ')}. Choose a table of the same society.`;
  }
}
