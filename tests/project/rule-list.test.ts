import { readFileSync } from 'node:fs';
import { RULES } from '../../src/engine/rules/catalogue.js';
import { SEVERITIES, SEVERITY_WORDS } from '../../src/engine/rules/severity.js';
import { FINDINGS, findingsPage, LIST, ruleList, whatOf } from '../../src/project/rule-list.mjs';

test('takes the first sentence of what a help page is about', () => {
  expect(whatOf('# 題\n\n## 何が\n\n空欄です。数えません。\n\n## なぜ\n')).toBe('空欄です。');
  expect(whatOf('# 題\n\n## なぜ\n\n空欄です。\n')).toBe('');
});

test('names every rule once, each with a sentence', () => {
  const rows = ruleList(RULES)
    .split('\n')
    .filter((line) => line.startsWith('| ['));
  expect(rows).toHaveLength(RULES.length);
  for (const row of rows)
    expect(row).toMatch(/^\| \[[a-z-]+\]\([^)]+\) \| \w+ \| [^|]+<br>[^|]+ \| [^|]+。 \|$/);
});

test('docs/rules.md is what the catalogue gives; if not, run: npm run docs:rules', () => {
  expect(readFileSync(LIST, 'utf8')).toBe(ruleList(RULES));
});

test('docs/findings.md has every rule once with all of its help page; if not, run: npm run docs:rules', () => {
  const page = readFileSync(FINDINGS, 'utf8');
  expect(page).toBe(findingsPage(RULES, SEVERITIES, SEVERITY_WORDS.ja));
  expect(page.match(/^<a id="/gm)).toHaveLength(RULES.length);
  // A heading of a help page stands below that of its severity.
  expect(page.match(/^## .*/gm)).toEqual(['## 誤り', '## 要確認', '## ヒント']);
});
