/** The list of rules in docs/rules.md, made from the catalogue and the help pages. `npm run docs:rules` renews it. */
import { readFileSync } from 'node:fs';

/**
 * What the list needs of a rule; the catalogue of the engine has it.
 * @typedef {{ readonly id: string, readonly severity: string,
 *   readonly words: { readonly ja: { readonly title: string }, readonly en: { readonly title: string } } }} ListedRule
 */

const FOLDER = new URL('../engine/rules/', import.meta.url);

/** Where the list is kept. */
export const LIST = new URL('../../docs/rules.md', import.meta.url);

/**
 * The first sentence below `## 何が` of a rule's help page.
 * @param {string} page text of a help.ja.md
 * @returns {string} the sentence with its 。; `''` where the page has no such section
 */
export function whatOf(page) {
  return /^## 何が\s+([^。\n]*。)/mu.exec(page)?.[1] ?? '';
}

/**
 * The whole of docs/rules.md.
 * @param {readonly ListedRule[]} rules in the catalogue's order
 * @returns {string} Markdown, with a line break at its end
 * @throws where a rule has no help page
 */
export function ruleList(rules) {
  const rows = rules.map(({ id, severity, words }) => {
    const page = readFileSync(new URL(`${id}/help.ja.md`, FOLDER), 'utf8');
    const help = `[${id}](../src/engine/rules/${id}/help.ja.md)`;
    return `| ${help} | ${severity} | ${words.ja.title}<br>${words.en.title} | ${whatOf(page)} |`;
  });
  return `# Rules

Made by \`npm run docs:rules\` from the rules in \`src/engine/rules\`; change those, not this list.

\`error\`: the sheet contradicts itself or its figures. \`review\` (要確認): a person must decide. \`hint\`: worth improving.
One case of a rule may weigh otherwise than the rule; each rule links to its page of help.

| rule | severity | title | 何が |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
