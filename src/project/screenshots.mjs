// @ts-check
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { provideBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { PICTURES } from './pictures.mjs';
import { root } from './run.mjs';
import { setUp } from './setup.mjs';

/** `npm run screenshots`: takes the pictures of the manual from the workbench, the same ones each time. */

const FOLDER = path.join(root, 'docs/pictures');

/** What could differ from run to run or machine to machine is said; the fonts remain the machine's. */
const LOOK = /** @type {const} */ ({
  viewport: { width: 1120, height: 700 },
  deviceScaleFactor: 1,
  locale: 'ja-JP',
  timezoneId: 'Asia/Tokyo',
  colorScheme: 'light',
  reducedMotion: 'reduce',
});

const STILL = /** @type {const} */ ({ animations: 'disabled', caret: 'hide' });

/**
 * A picture of what no longer changes: two in a row are equal.
 *
 * @param {import('playwright-core').Page | import('playwright-core').Locator} seen
 * @returns {Promise<Buffer>}
 */
async function settled(seen) {
  let last = await seen.screenshot(STILL);
  for (let tries = 0; tries < 20; tries++) {
    await setTimeout(250);
    const next = await seen.screenshot(STILL);
    if (next.equals(last)) return next;
    last = next;
  }
  return last;
}

/** @param {string} executablePath @param {string} address */
async function take(executablePath, address) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
  });
  try {
    const page = await (await browser.newContext(LOOK)).newPage();
    await page.goto(address);
    const pane = page.frameLocator('iframe.pane-frame');
    for (const { name, shows, before } of PICTURES) {
      await before(pane);
      // Nothing is hovered or half way.
      await page.mouse.move(0, 0);
      const seen = shows === 'pane' ? page.locator('#pane-side') : page;
      await writeFile(path.join(FOLDER, `${name}.png`), await settled(seen));
      console.log(`docs/pictures/${name}.png`);
    }
  } finally {
    await browser.close();
  }
}

async function screenshots() {
  if (!(await setUp())) return 1;
  const built = await build();
  if (built.code !== 0) {
    console.error(built.output.trimEnd());
    return 1;
  }
  const browser = await provideBrowser();
  if (!browser.ok) {
    console.error(browser.message);
    return 1;
  }
  const { serveWorkbench } = await import(pathToFileURL(path.join(root, 'dist/workbench-server.mjs')).href);
  const started = await serveWorkbench({ root, port: 0, triesAfter: 0 });
  if (!started.ok) {
    console.error(started.failure.message);
    return 1;
  }
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  try {
    await take(browser.path, started.workbench.address);
  } finally {
    await started.workbench.close();
  }
  return 0;
}

process.exitCode = await screenshots();
