import type { Language } from '../words/language.js';
import { ruleOf } from './catalogue.js';
import type { Finding } from './finding.js';
import type { FindingWords } from './rule.js';
import { sayUnseen } from './unseen.js';

/** Puts a finding into words; those of every rule say what of it is hidden. */
export function wordFinding(finding: Finding, language: Language): FindingWords {
  const words = ruleOf(finding.rule)?.word(finding, language) ?? { title: finding.rule, why: '', todo: '' };
  const unseen = finding.unseen ? sayUnseen(finding.unseen, language) : '';
  return unseen === ''
    ? words
    : Object.assign({}, words, { why: `${words.why}${language === 'ja' ? '' : ' '}${unseen}` });
}
