import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Ids of the rules of accessibility that a page or frame breaks; what Fluent's focus guards are known for is left out. */
export async function barriersIn(where: Page | FrameLocator): Promise<string[]> {
  return where.locator('html').evaluate(async (_html, source) => {
    // A policy may forbid scripts from elsewhere in the page; what the test brings itself is evaluated here.
    if (!('axe' in globalThis)) new Function(source)();
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const forced = matchMedia('(forced-colors: active)').matches;
    const { violations } = await axe.run(document, {
      // Of what is in order one place a rule is told: telling all takes longer than looking.
      resultTypes: ['violations'],
      rules: { 'aria-hidden-focus': { enabled: false }, 'color-contrast': { enabled: !forced } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.html.slice(0, 160)}`));
  }, axeSource);
}
