/** Writes docs/rules.md and docs/findings.md. Needs the built engine: run it as `npm run docs:rules`, which builds that first. */
import { writeFileSync } from 'node:fs';
import { FINDINGS, findingsPage, LIST, ruleList } from './rule-list.mjs';

const { RULES, SEVERITIES, SEVERITY_WORDS } = await import(
  new URL('../../dist/library/engine/index.js', import.meta.url).href
);
writeFileSync(LIST, ruleList(RULES));
writeFileSync(FINDINGS, findingsPage(RULES, SEVERITIES, SEVERITY_WORDS.ja));
console.log(`docs/rules.md, docs/findings.md: ${RULES.length} rules`);
