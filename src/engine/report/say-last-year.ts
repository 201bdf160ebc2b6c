import { sayEarlierSource } from '../comparison/not-compared.js';
import type { Language } from '../words/language.js';
import { sayFiscalYear } from '../words/say-year.js';
import type { ReportedLastYear } from './reported-last-year.js';

const STANDS = {
  ja: { plan: '計画の表', open: '年度の途中の表' },
  en: { plan: 'a plan', open: 'of a year under way' },
} as const;

/** Which table a report compares with, and what of it can't be compared: a line each; none where nothing is compared. */
export function sayLastYear(lastYear: ReportedLastYear | undefined, language: Language): string[] {
  if (!lastYear) return [];
  const { source, fiscalYear, state, matched, notCompared } = lastYear;
  const [name, year] = [sayEarlierSource(source, language), sayFiscalYear(fiscalYear, language)];
  const left = notCompared.length;
  if (language === 'ja')
    return [
      `${year}の表${name}と比べました。両方にある指標は${matched}件です。`,
      ...(state === 'closed' ? [] : [`その表は、${STANDS.ja[state]}です。値は年度末のものではありません。`]),
      ...(left > 0 ? [`同じ名前の指標が二つ以上あるため、${left}件は比べていません。`] : []),
    ];
  return [
    `Compared with ${name} of ${year}: ${matched} indicators stand in both.`,
    ...(state === 'closed'
      ? []
      : [`That table is ${STANDS.en[state]}: its figures are not those of the year’s end.`]),
    ...(left > 0 ? [`Not compared, for their name stands more than once: ${left}.`] : []),
  ];
}
