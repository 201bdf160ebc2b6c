// @ts-check
import { opened } from './opened.mjs';
import { ownPart, TRACE_CATEGORIES, tasksOf } from './own-tasks.mjs';
import { STAGES } from './stages.mjs';

/** Traces what the pane does on its main thread over a table of 20,000 rows. */

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

/**
 * Prints the longest tasks of each stage.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./opened.mjs').Build} build
 * @returns {Promise<boolean>} whether no own task is too long
 */
export async function traces(browser, build) {
  const { page, pane, close } = await opened(browser, build);
  await page.getByText('状態', { exact: true }).click();
  await page.getByRole('button', { name: '大きな表(2万行)' }).click();
  console.log(
    `${build.name}: 20,000 rows. The ${SHOWN} tasks of the main thread with the longest part of the add-in's own, a stage;\n` +
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
  await close();
  console.log(`\nlongest own task ${longest.toFixed(0)} ms of ${LIMIT} ms`);
  return longest <= LIMIT;
}
