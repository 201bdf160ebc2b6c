// @ts-check
import { chromium } from 'playwright-core';
import { findBrowser } from '../../browser.mjs';
import { root } from '../../run.mjs';
import { ownPart, TRACE_CATEGORIES, tasksOf } from './own-tasks.mjs';
import { STAGES } from './stages.mjs';

/** @type {{ serveWorkbench: typeof import('../../../workbench/server/serve-workbench.ts').serveWorkbench }} */
const { serveWorkbench } = await import(
  new URL('../../../../dist/workbench-server.mjs', import.meta.url).href
);

/** Traces what the pane does on its main thread over a table of 20,000 rows; fails where a task of its own is too long. */

/** Milliseconds of one task that a person begins to feel: RAIL asks for an answer within 100. */
const LIMIT = 100;
const SHOWN = 3;
const MARK = 'soukatsu-bench-begins';

const shares = /** @type {const} */ (['script', 'drawing', 'office', 'excel', 'other']);
const number = (/** @type {number} */ value) => value.toFixed(0).padStart(9);

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} act
 */
async function traced(browser, page, act) {
  await browser.startTracing(page, { categories: [...TRACE_CATEGORIES, 'blink.user_timing'] });
  // The profiler's own start is a long task: what is measured begins after it.
  await page.waitForTimeout(300);
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await act();
  await page.waitForTimeout(500);
  /** @type {{ traceEvents: import('./own-tasks.mjs').TraceEvent[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const begins = traceEvents.find(({ name }) => name === MARK)?.ts ?? 0;
  return tasksOf(
    traceEvents.filter(({ name, ts }) => name !== 'RunTask' || ts > begins),
    '/addin/pane.html',
  );
}

async function measure() {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser found: run npm test, or set SOUKATSU_BROWSER.');
  const started = await serveWorkbench({ root, port: 0, triesAfter: 0 });
  if (!started.ok) throw new Error(started.failure.message);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(started.workbench.address);
  const pane = page.frameLocator('iframe.pane-frame');
  await pane.getByText('総括表のシートを開いて').waitFor();
  await page.getByText('状態', { exact: true }).click();
  await page.getByRole('button', { name: '大きな表(2万行)' }).click();
  console.log(
    `Chromium ${browser.version()}, 20,000 rows. The ${SHOWN} tasks of the main thread with the longest part of the add-in's own, a stage;\n` +
      'milliseconds of processor time. own = script + drawing; office: Office.js; excel: the simulation, another program in reality.\n',
  );
  console.log(
    ['stage'.padEnd(14), 'own', ...shares, 'task']
      .map((word) => word.padStart(9))
      .join('')
      .concat('   own/limit'),
  );
  let longest = 0;
  for (const [name, act] of STAGES) {
    const tasks = await traced(browser, page, () => act(pane));
    tasks.sort((a, b) => ownPart(b) - ownPart(a));
    for (const [place, task] of tasks.slice(0, SHOWN).entries()) {
      const own = ownPart(task);
      longest = Math.max(longest, own);
      const parts = shares.map((share) => number(task.shares[share])).join('');
      console.log(
        `${(place === 0 ? name : '').padEnd(14)}${number(own)}${parts}${number(task.length)}   ${(own / LIMIT).toFixed(2)}`,
      );
    }
  }
  await browser.close();
  await started.workbench.close();
  console.log(`\nlongest own task ${longest.toFixed(0)} ms of ${LIMIT} ms`);
  return longest <= LIMIT ? 0 : 1;
}

process.exitCode = await measure();
