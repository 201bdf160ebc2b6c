import { sayEarlierSource } from '../comparison/not-compared.js';
import type { Language } from '../words/language.js';
import { sayFiscalYear } from '../words/say-year.js';
import type { ReportedLastYear } from './reported-last-year.js';

/** Which table a report compares with, and what of it can't be compared: a line each; none where nothing is compared. */
export function sayLastYear(lastYear: ReportedLastYear | undefined, language: Language): string[] {
  if (!lastYear) return [];
  const { source, fiscalYear, matched, notCompared } = lastYear;
  const [name, year] = [sayEarlierSource(source, language), sayFiscalYear(fiscalYear, language)];
  const left = notCompared.length;
  if (language === 'ja')
    return [
      `${year}の表${name}と比べました。両方にある指標は${matched}件です。`,
      ...(left > 0 ? [`同じ名前の指標が二つ以上あるため、${left}件は比べていません。`] : []),
    ];
  return [
    `Compared with ${name} of ${year}: ${matched} indicators stand in both.`,
    ...(left > 0 ? [`Not compared, for their name stands more than once: ${left}.`] : []),
  ];
}
