// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { matchesLock, nodeIsNewEnough } from './installed.mjs';
import { root, run } from './run.mjs';

/**
 * @param {string} file path below the project's folder
 * @returns {Promise<import('./installed.mjs').Lock | null>}
 */
async function readLock(file) {
  try {
    return JSON.parse(await readFile(path.join(root, file), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Installs the packages with `npm ci`, none of their scripts, unless exactly those of the lock file are there already.
 *
 * @returns {Promise<boolean>} false where it can't be done; why has been printed
 */
export async function setUp() {
  if (!nodeIsNewEnough(process.versions.node)) {
    console.error(
      `Node 20.19 以降が必要です(現在 ${process.versions.node})。 / Node 20.19 or newer is needed (this is ${process.versions.node}).`,
    );
    return false;
  }
  const lock = await readLock('package-lock.json');
  if (!lock) {
    console.error('package-lock.json が読めません。 / package-lock.json cannot be read.');
    return false;
  }
  const state = matchesLock(lock, await readLock('node_modules/.package-lock.json'));
  if (state.ok) return true;
  console.log(
    `準備中(1〜3分)… / Setting up: ${state.reason} Installing packages with npm ci (1 to 3 minutes).`,
  );
  const started = Date.now();
  // No script of any package runs: all that is needed comes built, and the project's own is a step of its own. What npm would say of the packages nobody reads here.
  const install = await run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { quiet: true },
  );
  if (install.code !== 0) {
    console.error(install.output.trimEnd());
    console.error(
      'npm ci が失敗しました。ネットワークを確認して、もう一度実行してください。 / npm ci failed: check the network and run this again.',
    );
    return false;
  }
  console.log(`準備できました。 / Set up in ${Math.round((Date.now() - started) / 1000)} s.`);
  return true;
}
