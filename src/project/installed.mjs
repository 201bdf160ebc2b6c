// @ts-check

/**
 * One package of a lock file, as far as it decides whether it is installed.
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm last installed is what the lock file asks for. A package for another platform is in the lock
 * file yet never installed: an optional one may be missing, none may differ.
 *
 * @param {Lock} lock `package-lock.json`
 * @param {Lock | null} installed `node_modules/.package-lock.json`; `null` where there is none
 * @returns {{ ok: true } | { ok: false, reason: string }} the reason is a sentence for the person at the terminal
 */
export function matchesLock(lock, installed) {
  if (!installed?.packages) return { ok: false, reason: 'The packages are not installed yet.' };
  const wanted = lock.packages ?? {};
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '' || entry.link) continue;
    const found = installed.packages[place];
    if (!found) {
      if (entry.optional || entry.devOptional || entry.peer) continue;
      return { ok: false, reason: `${packageName(place)} is missing.` };
    }
    if (found.version !== entry.version) {
      return {
        ok: false,
        reason: `${packageName(place)} is ${found.version}, and ${entry.version} is wanted.`,
      };
    }
  }
  const stray = Object.keys(installed.packages).find((place) => place !== '' && !wanted[place]);
  if (stray) return { ok: false, reason: `${packageName(stray)} is no longer wanted.` };
  return { ok: true };
}

/** @param {string} place `node_modules/a/node_modules/b` */
function packageName(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * Whether a version of Node can run the project.
 *
 * @param {string} version `process.versions.node`
 * @returns {boolean} true from 20.19 on
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
