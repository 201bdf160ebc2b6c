// @ts-check
import path from 'node:path';

/**
 * Where a Chromium-based browser usually is, the likeliest first.
 *
 * @param {string} platform `process.platform`
 * @param {Record<string, string | undefined>} env `process.env`: SOUKATSU_BROWSER goes before all others
 * @returns {string[]} absolute paths
 */
export function browserPlaces(platform, env) {
  const own = env.SOUKATSU_BROWSER;
  return [...(own ? [own] : []), ...usualPlaces(platform, env)];
}

/**
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 */
function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES(X86)'], env.PROGRAMFILES, env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => [
      path.win32.join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
      path.win32.join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
    ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = [
    ...(env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/')),
    '/usr/bin',
    '/snap/bin',
  ];
  return [...new Set(names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name))))];
}
