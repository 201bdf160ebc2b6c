import type { Language } from '../../words/language.js';
import type { Finding } from '../finding.js';
import { yearOpen } from './rule.js';

/** Why the year of a table is not closed, as its finding says it; `''` where none of the findings does. */
export function sayWhyOpen(findings: readonly Finding[], language: Language): string {
  const own = findings.find(({ rule }) => rule === yearOpen.id);
  return own ? (yearOpen.word(own, language)?.why ?? '') : '';
}
