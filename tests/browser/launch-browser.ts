import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where pictures go, for a person to look at. */
export const screenshots = path.join(process.cwd(), '.screenshots');

/** The browser that all files share (pane-page/global-setup.mjs); closing it ends what was opened here. Throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const endpoint = process.env.SOUKATSU_BROWSER_SERVER;
  if (!endpoint) throw new Error('No browser found: run npm test, or set SOUKATSU_BROWSER.');
  await mkdir(screenshots, { recursive: true });
  return chromium.connect(endpoint);
}
