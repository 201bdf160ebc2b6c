/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { TextEncoder } from 'node:util';
import { probeDocuments } from '../../../src/project/probe/written.mjs';
import CLAIMS from '../../probe/claims.json' with { type: 'json' };
import { contradictions } from '../../probe/contradictions.js';

const documents = probeDocuments(process.cwd());

test('what is made from the questions of the probe is as they are now (npm run docs:probe)', () => {
  for (const [file, text] of documents)
    expect({ file, text: readFileSync(file, 'utf8') }).toEqual({ file, text });
});

/** A block of a snippet's YAML, under its head. */
function block(yaml: string, head: string): string {
  const [, body = ''] = new RegExp(`^${head}:\n  content: \\|\n((?:    .*\n|\n)+)`, 'm').exec(yaml) ?? [];
  return body.replace(/^ {4}/gm, '');
}

test('the snippet of Script Lab, alone, asks the same and gets the same', async () => {
  // Not in the page that jsdom plays.
  Object.assign(globalThis, { TextEncoder });
  const { probeable } = await import('../../probe/probe-simulated.js');
  const { default: ts } = await import('typescript');
  const yaml = documents.get('docs/probe-script-lab.yaml') ?? '';
  const script = ts.transpile(block(yaml, 'script'), { target: ts.ScriptTarget.ES2020 });
  const { Excel, Office } = probeable();
  const office = { ...Office, onReady: async () => ({ host: 'Excel', platform: 'PC' }) };
  document.body.innerHTML = block(yaml, 'template');
  new Function('Excel', 'Office', script)(Excel, office);
  await new Promise((resolve) => setTimeout(resolve));
  document.querySelector('button')?.click();
  const field = await new Promise<HTMLTextAreaElement>((resolve) => {
    new MutationObserver((_, observer) => {
      const found = document.querySelector('textarea');
      if (!found) return;
      observer.disconnect();
      resolve(found);
    }).observe(document.body, { childList: true, subtree: true });
  });
  const report = JSON.parse(field.value);
  expect(contradictions(report.answers, CLAIMS)).toEqual([]);
  expect(report.product).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
