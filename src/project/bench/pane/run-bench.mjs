// @ts-check
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../browser.mjs';
import { root } from '../../run.mjs';
import { served } from './opened.mjs';
import { times } from './times.mjs';
import { traces } from './trace-pane.mjs';

/** Prints what the built pane takes of a person's time in Chromium; fails where an answer comes late or a task of its own is too long. */

const { values: asked } = parseArgs({
  options: {
    beside: { type: 'string' },
    parts: { type: 'string', default: 'times,traces' },
  },
});
const parts = asked.parts.split(',');
const executablePath = await findBrowser();
if (!executablePath) throw new Error('No browser found: run npm test, or set SOUKATSU_BROWSER.');
const own = await served('now', root);
const builds = asked.beside === undefined ? [own] : [own, await served('beside', asked.beside)];
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
console.log(`Chromium ${browser.version()}\n`);
const inTime = !parts.includes('times') || (await times(browser, builds));
console.log('');
const isAwake = !parts.includes('traces') || (await traces(browser, own));
await browser.close();
for (const build of builds) await build.close();
process.exitCode = inTime && isAwake ? 0 : 1;
