/** Writes docs/rules.md. Needs the built engine: run it as `npm run docs:rules`, which builds that first. */
import { writeFileSync } from 'node:fs';
import { LIST, ruleList } from './rule-list.mjs';

const { RULES } = await import(new URL('../../dist/engine/index.js', import.meta.url).href);
writeFileSync(LIST, ruleList(RULES));
console.log(`docs/rules.md: ${RULES.length} rules`);
