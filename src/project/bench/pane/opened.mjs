// @ts-check
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { watchFrame } from './watch-frame.mjs';

/** Built workbenches, opened in a browser with the pane watched. */

/** @typedef {{ name: string, address: string, close: () => Promise<void> }} Build */
/** @typedef {{ page: import('playwright-core').Page, pane: import('playwright-core').FrameLocator, frame: import('playwright-core').Frame, cpu: () => Promise<number>, close: () => Promise<void> }} Opened */

/** How long nothing must be added to the page until it counts as drawn. */
const QUIET = 300;

/**
 * @param {string} name
 * @param {string} root a checkout that is built
 * @returns {Promise<Build>}
 * @throws where it can't be served
 */
export async function served(name, root) {
  /** @type {{ serveWorkbench: typeof import('../../../workbench/server/serve-workbench.ts').serveWorkbench }} */
  const { serveWorkbench } = await import(pathToFileURL(path.join(root, 'dist/workbench-server.mjs')).href);
  const started = await serveWorkbench({ root, port: 0, triesAfter: 0 });
  if (!started.ok) throw new Error(started.failure.message);
  return { name, address: started.workbench.address, close: () => started.workbench.close() };
}

/**
 * A workbench with the sample in it, the pane ready to be pressed.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Build} build
 * @returns {Promise<Opened>}
 */
export async function opened(browser, build) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' });
  await context.addInitScript(watchFrame);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(build.address);
  const pane = page.frameLocator('iframe.pane-frame');
  await pane.getByText('総括表のシートを開いて').waitFor();
  const frame = page.frames().find((own) => own.url().includes('/addin/pane.html'));
  if (!frame) throw new Error('The workbench shows no pane.');
  await frame.waitForFunction(() => /** @type {any} */ (window).soukatsuWatch.ready > 0);
  // Nobody presses before a page has come to rest.
  await page.waitForLoadState('networkidle');
  return {
    page,
    pane,
    frame,
    cpu: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    },
    close: () => context.close(),
  };
}

/** @param {Opened} opened @returns {Promise<import('./watch-frame.mjs').Watch>} */
export const watched = ({ frame }) => frame.evaluate(() => /** @type {any} */ (window).soukatsuWatch);

/**
 * Presses a button and waits until what it brings about is said and all drawn.
 *
 * @param {Opened} opened
 * @param {string | RegExp} name of the button
 * @param {RegExp} said
 * @returns {Promise<{ clock: number, cpu: number }>} milliseconds from the press to the last of it drawn, and of the main thread's processor time, the
 *   simulated Excel's and Office.js's in it
 */
export async function timeOfPress({ pane, frame, cpu }, name, said) {
  const button = pane.getByRole('button', { name, exact: true }).first();
  const before = await cpu();
  await button.click();
  await pane.getByRole('status').getByText(said).first().waitFor({ timeout: 120_000 });
  const clock = await frame.waitForFunction((quiet) => {
    const { pressed, changed, drawn } = /** @type {any} */ (window).soukatsuWatch;
    return drawn >= changed && performance.now() - changed > quiet && drawn - pressed;
  }, QUIET);
  return { clock: Number(await clock.jsonValue()), cpu: (await cpu()) - before };
}
