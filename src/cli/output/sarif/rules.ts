import { type Language, ruleOf, type Severity } from '../../../engine/index.js';
import { loadHelp } from '../../../rule-help/load-help.js';
import { helpAsText } from '../../help/help-as-text.js';
import type { Level, RuleDescriptor } from './log.js';

/** The rules a log speaks of, with their pages of help. */

export const LEVELS: Readonly<Record<Severity, Level>> = { error: 'error', review: 'warning', hint: 'note' };

/** Every page of help is in Japanese, as the tables are. */
const IN_JAPANESE = 'Its page of help, in Japanese:';

async function descriptorOf(id: string, language: Language): Promise<RuleDescriptor[]> {
  const rule = ruleOf(id);
  if (!rule) return [];
  const { title } = rule.words[language];
  const page = (await loadHelp(id)) ?? '';
  const before = language === 'ja' ? '' : `${title}\n\n${IN_JAPANESE}\n\n`;
  return [
    {
      id,
      shortDescription: { text: title },
      help: { text: `${before}${helpAsText(page)}`, markdown: `${before}${page}` },
      defaultConfiguration: { level: LEVELS[rule.severity] },
    },
  ];
}

/** Descriptors of rules, each once. */
export async function descriptorsOf(ids: readonly string[], language: Language): Promise<RuleDescriptor[]> {
  const all = await Promise.all([...new Set(ids)].map((id) => descriptorOf(id, language)));
  return all.flat();
}
