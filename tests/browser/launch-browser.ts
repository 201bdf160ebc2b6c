import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/project/browser.mjs';

/** Where pictures go, for a person to look at. */
export const screenshots = path.join(process.cwd(), '.screenshots');

/** Starts the browser of this machine: quiet, and asking nobody else anything. Throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser found: run npm test, or set SOUKATSU_BROWSER.');
  await mkdir(screenshots, { recursive: true });
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
