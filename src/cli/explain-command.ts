import { type Language, RULES, ruleOf, SEVERITY_WORDS } from '../engine/index.js';
import { loadHelp } from '../rule-help/load-help.js';
import { type CommandResult, EXIT } from './exit-status.js';
import { helpAsText } from './help/help-as-text.js';

/** `soukatsu explain`: the page of help of a rule, or the names of all. */

/** Every page is in Japanese, as the tables are. */
const IN_JAPANESE = 'The page of help is in Japanese, as the tables are:';

function list(language: Language): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const lines = RULES.map(
    ({ id, severity, words }) =>
      `${id.padEnd(width)}  [${SEVERITY_WORDS[language][severity]}] ${words[language].title}`,
  );
  return `${lines.join('\n')}\n`;
}

async function page(id: string, language: Language): Promise<string> {
  const [rule, help] = [ruleOf(id), await loadHelp(id)];
  if (!rule || help === null) throw new Error(`${id}: help.ja.md`);
  const { title } = rule.words[language];
  const head = `[${SEVERITY_WORDS[language][rule.severity]}] ${id}`;
  const before = language === 'ja' ? head : `${head}: ${title}\n${IN_JAPANESE}`;
  return `${before}\n\n${helpAsText(help)}`;
}

/** The page of a rule, or the list of all where none is named. */
export async function explainCommand(rule: string | null, language: Language): Promise<CommandResult> {
  const stdout = rule === null ? list(language) : await page(rule, language);
  return { exitStatus: EXIT.clean, stdout, stderr: '' };
}
