// @ts-check
import { access, constants } from 'node:fs/promises';
import { browserPlaces } from './browser-places.mjs';
import { run, runTool } from './run.mjs';

const ADVICE =
  'ブラウザーの試験には Chromium・Chrome・Edge のいずれかが必要です。インストールするか、その場所を環境変数 SOUKATSU_BROWSER に指定してください。 / ' +
  'The browser tests need Chromium, Chrome or Edge: install one, or name its path in SOUKATSU_BROWSER.';

/** @param {string} file */
const isProgram = (file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/**
 * Finds an installed browser.
 *
 * @returns {Promise<string | null>} its path; `null` where there is none
 */
export async function findBrowser() {
  for (const place of browserPlaces(process.platform, process.env)) {
    if (await isProgram(place)) return place;
  }
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  return own && (await isProgram(own)) ? own : null;
}

/** True where apt-get can install without asking: root on Debian or Ubuntu. */
async function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && (await isProgram('/usr/bin/apt-get'));
}

/** @param {readonly string[]} packages */
async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, env });
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    quiet: true,
    env,
  });
}

/** True where text in Japanese would show as boxes. Windows and macOS bring their fonts. */
async function lacksJapaneseFont() {
  if (process.platform !== 'linux') return false;
  const fonts = await run('fc-list', [':lang=ja', 'family'], { quiet: true });
  return fonts.code !== 0 || fonts.output.trim() === '';
}

/**
 * Gets a browser for the tests: one that is there, or else installs one (with a Japanese font on Linux).
 *
 * @returns {Promise<{ ok: true, path: string } | { ok: false, message: string }>}
 */
export async function provideBrowser() {
  const apt = await canUseApt();
  let found = await findBrowser();
  if (!found) {
    console.log('ブラウザーを準備しています… / No browser found: installing Chromium.');
    const install = apt
      ? await aptInstall(['chromium', 'fonts-noto-cjk'])
      : await runTool('playwright-core/cli.js', ['install', 'chromium'], { quiet: true });
    found = await findBrowser();
    if (!found) return { ok: false, message: `${install.output.trim()}\n${ADVICE}` };
  }
  if (await lacksJapaneseFont()) {
    if (apt) await aptInstall(['fonts-noto-cjk', 'fontconfig']);
    if (await lacksJapaneseFont()) {
      console.log(
        '日本語フォントがないため、画面写真の文字が四角になります(fonts-noto-cjk を入れてください)。 / No Japanese font: install fonts-noto-cjk for readable screenshots.',
      );
    }
  }
  return { ok: true, path: found };
}
