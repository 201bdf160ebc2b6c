// @ts-check
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../src/project/browser.mjs';
import { LATE_QUICK_CODE } from '../../../src/project/late-quick-code.mjs';
import { LAUNCH_ARGUMENTS } from '../launch-options.mjs';

/** @type {import('playwright-core').BrowserServer | null} */
let server = null;

/** One browser for all files, which each connect to it: starting one a file costs as much as a test. Where none is installed the tests say so. */
async function shareBrowser() {
  const executablePath = await findBrowser();
  if (!executablePath) return;
  server = await chromium.launchServer({ executablePath, args: LAUNCH_ARGUMENTS });
  process.env.SOUKATSU_BROWSER_SERVER = server.wsEndpoint();
}

async function buildPanePage() {
  const folder = await mkdtemp(path.join(tmpdir(), 'pane-page-'));
  process.env.SOUKATSU_PANE_PAGE = folder;
  const webpack = path.resolve('node_modules/webpack/bin/webpack.js');
  const config = fileURLToPath(new URL('webpack.config.js', import.meta.url));
  // In a process of its own: webpack's workers and jest's module system do not get on.
  await promisify(execFile)(process.execPath, [
    ...LATE_QUICK_CODE,
    webpack,
    '--config',
    config,
    '--output-path',
    folder,
  ]);
}

/**
 * Starts what all browser tests share, the page of this folder and a browser, and tells them where; throws with webpack's words where the page can't be
 * built.
 */
// biome-ignore lint/style/noDefaultExport: jest reads it so
export default async function share() {
  await Promise.all([buildPanePage(), shareBrowser()]);
}

/** Takes both away again; jest runs it after the last test. */
export async function endShared() {
  await server?.close();
  const folder = process.env.SOUKATSU_PANE_PAGE;
  if (folder) await rm(folder, { recursive: true, force: true });
}
