/** What every sentence a clerk reads must and must not be. */
import type { Finding } from '../../../src/engine/rules/finding.js';
import type { FindingWords } from '../../../src/engine/rules/rule.js';
import { wordFinding } from '../../../src/engine/rules/word-finding.js';
import type { Language } from '../../../src/engine/words/language.js';

/** Left-overs of a template, doubled particles and endings, empty quotations, the other language's quotation marks. */
const FAULTS: Record<Language, RegExp> = {
  ja: /undefined|NaN|null|\[object|[{}$]|。。|、、|。、|、。|はは|をを|がが|にに|ですです|ましたです|ますです|「」|[“”]|\(\)|[ \u3000]$/,
  en: /undefined|NaN|null|\[object|[{}$]|\.\.|,,| {2}|“”|[「」]|\(\)|,\.|\bso so\b|\ba an\b/,
};
/** What stands in a language's own quotation marks is the clerk's text, in whatever language. */
const QUOTED: Record<Language, RegExp> = { ja: /「[^」]+」/g, en: /“[^”]+”/g };
const ENDS: Record<Language, RegExp> = { ja: /[。)]$/, en: /[.”]$/ };

/** The faults of a finding's words in one language, each as a line; none where they read well. */
export function faultsOf(finding: Finding, language: Language): string[] {
  const words: FindingWords = wordFinding(finding, language);
  const faults: string[] = [];
  for (const part of ['title', 'why', 'todo'] as const) {
    const text = words[part];
    const own = text.replace(QUOTED[language], 'x');
    if (text.trim() === '') faults.push(`${part} is empty`);
    if (FAULTS[language].test(own) || /「」|“”/.test(text)) faults.push(`${part}: ${text}`);
    if (part !== 'title' && !ENDS[language].test(text)) faults.push(`${part} does not end: ${text}`);
  }
  return faults;
}
