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
  },
  en: {
    draft: 'it looks like a draft or a copy',
    'no-year': 'its year is not known',
    'no-society': 'its society is not known',
    unsure: 'it is not certain which of its columns is which',
  },
};

/** Which other sheets of its workbook a table is held against, and which not: a line each; none where nobody asked. */
export function saySheets(sheets: ReportedSheets | undefined, language: Language): string[] {
  if (!sheets) return [];
  const { compared, left, notCompared } = sheets;
  const ja = language === 'ja';
  const names = compared.map((sheet) => quote(sheet, language)).join(ja ? '' : ', ');
  return [
    ...(compared.length === 0
      ? []
      : [
          ja
            ? `ほかのシート${compared.length}枚と突き合わせました: ${names}`
            : `Held against ${compared.length} other sheets: ${names}`,
        ]),
    ...left.map(({ sheet, because }) =>
      ja
        ? `${quote(sheet, 'ja')}とは突き合わせていません(${BECAUSE.ja[because]}ため)。`
        : `Not held against ${quote(sheet, 'en')}: ${BECAUSE.en[because]}.`,
    ),
    ...(notCompared.length === 0
      ? []
      : [
          ja
            ? `同じ名前の指標が二つ以上あるため、${notCompared.length}件は突き合わせていません。`
            : `Not held against anything, for their name stands more than once: ${notCompared.length}.`,
        ]),
  ];
}
