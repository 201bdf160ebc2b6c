import type { LeftBecause } from '../agreement/scope.js';
import type { Language } from '../words/language.js';
import { quote } from '../words/say.js';
import type { ReportedSheets } from './reported-sheets.js';

const BECAUSE: Readonly<Record<Language, Readonly<Record<LeftBecause, string>>>> = {
  ja: {
    draft: '下書きか写しのように見える',
    'no-year': '何年度の表か分からない',
    'no-society': 'どの商工会の表か分からない',
    unsure: 'どの列が実績値や目標値か確かでない',
    'other-year': '別の年度の表である',
    'other-society': '別の商工会の表である',
    'own-no-year': 'この表が何年度のものか分からない',
    'own-unsure': 'この表の、どの列が実績値や目標値か確かでない',
  },
  en: {
    draft: 'a draft or a copy, as it looks',
    'no-year': 'the year is not known',
    'no-society': 'the society is not known',
    unsure: 'it is not certain which columns are which',
    'other-year': 'of another year',
    'other-society': 'of another society',
    'own-no-year': 'the year of this table is not known',
    'own-unsure': 'it is not certain which columns of this table are which',
  },
};

/** Which other sheets of its workbook a table is held against, and which not: a line each; none where nobody asked. */
export function saySheets(sheets: ReportedSheets | undefined, language: Language): string[] {
  if (!sheets) return [];
  const { compared, left, notCompared } = sheets;
  const ja = language === 'ja';
  const namesOf = (names: readonly string[]) =>
    names.map((name) => quote(name, language)).join(ja ? '' : ', ');
  const reasons = [...new Set(left.map(({ because }) => because))];
  return [
    ...(compared.length === 0
      ? []
      : [
          ja
            ? `ほかのシート${compared.length}枚と突き合わせました: ${namesOf(compared)}`
            : `Held against ${compared.length} other sheets: ${namesOf(compared)}`,
        ]),
    ...reasons.map((because) => {
      const names = namesOf(left.filter((own) => own.because === because).map(({ sheet }) => sheet));
      return ja
        ? `${names}とは突き合わせていません(${BECAUSE.ja[because]}ため)。`
        : `Not held against ${names}: ${BECAUSE.en[because]}.`;
    }),
    ...(notCompared.length === 0
      ? []
      : [
          ja
            ? `同じ名前の指標が二つ以上あるため、${notCompared.length}件は突き合わせていません。`
            : `Not held against anything, for their name stands more than once: ${notCompared.length}.`,
        ]),
  ];
}
