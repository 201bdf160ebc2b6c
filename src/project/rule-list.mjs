/**
 * The list of rules in docs/rules.md and the clerk's pages of all findings in docs/findings.md, made from the catalogue and
 * the help pages. `npm run docs:rules` renews both.
 */
import { readFileSync } from 'node:fs';

/**
 * What the list needs of a rule; the catalogue of the engine has it.
 * @typedef {{ readonly id: string, readonly severity: string,
 *   readonly words: { readonly ja: { readonly title: string }, readonly en: { readonly title: string } } }} ListedRule
 */

const FOLDER = new URL('../engine/rules/', import.meta.url);

/** Where the list is kept. */
export const LIST = new URL('../../docs/rules.md', import.meta.url);

/** Where the pages of all findings are kept. */
export const FINDINGS = new URL('../../docs/findings.md', import.meta.url);

/** @param {string} id @returns {string} Markdown of a rule's help page; throws where there is none */
const helpPage = (id) => readFileSync(new URL(`${id}/help.ja.md`, FOLDER), 'utf8');

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
    const page = helpPage(id);
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

/** @type {Readonly<Record<string, string>>} */
const MEANINGS = {
  error: '表の中で食い違っているか、値と合わないところです。',
  review: '人が決めるところです。プログラムは決めず、書き込みもしません。',
  hint: '判定には関わりませんが、直すか説明を用意しておくとよいところです。',
};

/**
 * The whole of docs/findings.md: every rule's help page below its severity.
 * @param {readonly ListedRule[]} rules in the catalogue's order
 * @param {readonly string[]} severities what matters most first
 * @param {Readonly<Record<string, string>>} names of the severities, in Japanese
 * @returns {string} Markdown, with a line break at its end
 * @throws where a rule has no help page
 */
export function findingsPage(rules, severities, names) {
  const parts = severities.map((severity) => {
    const own = rules.filter((rule) => rule.severity === severity);
    const list = own.map(({ id, words }) => `- [${words.ja.title}](#${id})`).join('\n');
    const pages = own.map(({ id }) => `<a id="${id}"></a>\n\n${demoted(helpPage(id))}`).join('\n\n');
    return `## ${names[severity]}\n\n${MEANINGS[severity]}\n\n${list}\n\n${pages}`;
  });
  return `# 指摘の説明

パネルの「指摘」に出るものを、種類ごとに説明します。パネルの「説明」を押すと、同じ説明が開きます。使い方は[手引き](manual.md)にあります。
場合によっては、同じ指摘が別の種類(誤りが要確認など)で出ることがあります。

${parts.join('\n\n')}
`;
}

/** @param {string} page Markdown whose headings go two levels down */
function demoted(page) {
  return page.trim().replace(/^#/gm, '###');
}
