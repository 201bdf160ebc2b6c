import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/project/browser.mjs';

/** The browser that the browser tests share, or one of its own where a walk is gone alone. */
export async function openBrowser(): Promise<Browser> {
  const shared = process.env.SOUKATSU_BROWSER_SERVER;
  if (shared) return chromium.connect(shared);
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser found: set SOUKATSU_BROWSER.');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
