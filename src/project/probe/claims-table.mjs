// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { GUIDE_CLAIMS } from './guide-claims.mjs';

/**
 * @typedef {{ id: string, asks: { en: string }, needs: string, source: string }} Question
 * @typedef {{ id: string, sources: string[], state: string, lookedAt: string, does: { ja: string, en: string }, members: string[] }} OpenBug
 */

/**
 * What a script of declarations has under a name.
 *
 * @param {string} script TypeScript, without imports
 * @param {string} name
 */
function declared(script, name) {
  const plain = ts.transpile(script.replace(/^export /gm, ''), { target: ts.ScriptTarget.ES2020 });
  return vm.runInNewContext(`${plain}\n;${name}`);
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

/** @param {string} source an issue of office-js by number, or a page */
const linked = (source) =>
  source.startsWith('#')
    ? `[office-js ${source}](https://github.com/OfficeDev/office-js/issues/${source.slice(1)})`
    : `<${source}>`;

/**
 * Everything that is claimed of Excel, with its source and what holds it.
 *
 * @param {string} root folder of the project
 * @param {string} probe the probe as one file
 */
export function claimsTable(root, probe) {
  /** @type {readonly Question[]} */
  const questions = declared(probe, 'QUESTIONS');
  const file = path.join(root, 'src/simulated-excel/open-bugs.ts');
  /** @type {readonly OpenBug[]} */
  const bugs = declared(readFileSync(file, 'utf8'), 'OPEN_BUGS');
  /** @type {Record<string, unknown>} */
  const claims = JSON.parse(readFileSync(path.join(root, 'tests/probe/claims.json'), 'utf8'));
  const asked = questions.map(
    ({ id, asks, needs, source }) =>
      `| \`${id}\` | ${cell(asks.en)} | \`${cell(JSON.stringify(claims[id]))}\` | ${needs} | ${cell(source)} |`,
  );
  const open = bugs.map(
    ({ id, sources, state, lookedAt, does, members }) =>
      `| \`${id}\` | ${cell(does.en)} | ${members.join(', ')} | ${sources.map(linked).join(', ')} | ${cell(state)} | ${lookedAt} |`,
  );
  const said = GUIDE_CLAIMS.map(
    ({ says, where, source, seen }) => `| ${cell(says)} | ${where} | ${cell(source)} | ${cell(seen)} |`,
  );
  return `# What is claimed of Excel

Made by \`npm run docs:probe\`. No real Excel was at hand when this was written: each claim has a source, and something that holds it.

| what | source | held by |
| --- | --- | --- |
| names, shapes and requirement sets of the members the add-in calls | \`@types/office-js\` | \`tests/office-types\`, which reads the types |
| what Excel answers (below, ${questions.length} questions) | as it stands beside each | the probe: \`tests/probe/claims.json\` holds the simulated Excel to the claim, \`tests/probe/answers\` both to a real one |
| faults that some Excel has (below, ${bugs.length}) | issues of office-js by number | conditions of the simulated Excel (\`src/simulated-excel/open-bugs.ts\`), under which the add-in is tested |
| what the guides say of versions, dates and browsers (at the end, ${said.length}) | as it stands beside each | nobody here: it says how far the source was looked at |
| what no program can ask: looks, undo, saving, other people, printing | — | a person, with [the checklist](real-excel-checklist.md) |

Other answers of the simulated Excel have their source beside them, in \`src/simulated-excel\`.

## Asked by the probe

An answer is what the question brings; \`done\` is a batch without an error. "Our guess" is a claim nobody documents: those are what the probe is for.

| question | what | claimed answer | ExcelApi | source |
| --- | --- | --- | --- | --- |
${asked.join('\n')}

## Open faults, as conditions

| condition | what Excel does | members | source | state | looked at |
| --- | --- | --- | --- | --- | --- |
${open.join('\n')}

## Said in the guides

| what | where | source | looked at |
| --- | --- | --- | --- |
${said.join('\n')}
`;
}
