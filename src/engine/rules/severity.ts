import type { Language } from '../words/language.js';
import type { Severity } from './rule.js';

/** How severities are ordered, named and counted, wherever findings are shown. */

/** What matters most first. */
export const SEVERITIES: readonly Severity[] = ['error', 'review', 'hint'];

export const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  ja: { error: '誤り', review: '要確認', hint: 'ヒント' },
  en: { error: 'Error', review: 'Review', hint: 'Hint' },
};

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const counts = { error: 0, review: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The counts in one line: `誤り2件、要確認1件、ヒント0件`. */
export function saySeverities({ error, review, hint }: SeverityCounts, language: Language): string {
  const { ja } = SEVERITY_WORDS;
  return language === 'ja'
    ? `${ja.error}${error}件、${ja.review}${review}件、${ja.hint}${hint}件`
    : `${error} ${error === 1 ? 'error' : 'errors'}, ${review} to review, ${hint} ${hint === 1 ? 'hint' : 'hints'}`;
}
