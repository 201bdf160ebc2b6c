// @ts-check
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Builds the page of this folder once for all browser tests and tells them where; throws with webpack's words where it
 * can't be built.
 */
// biome-ignore lint/style/noDefaultExport: jest reads it so
export default async function buildPanePage() {
  const folder = await mkdtemp(path.join(tmpdir(), 'pane-page-'));
  const webpack = path.resolve('node_modules/webpack/bin/webpack.js');
  const config = fileURLToPath(new URL('webpack.config.js', import.meta.url));
  // In a process of its own: webpack's workers and jest's module system do not get on.
  await promisify(execFile)(process.execPath, [webpack, '--config', config, '--output-path', folder]);
  process.env.SOUKATSU_PANE_PAGE = folder;
}

/** Takes the page away again; jest runs it after the last test. */
export async function removePanePage() {
  const folder = process.env.SOUKATSU_PANE_PAGE;
  if (folder) await rm(folder, { recursive: true, force: true });
}
