// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Files of a folder and below, as paths with `/`, without what V8 compiled, which is of one machine and in no package.
 *
 * @param {string} folder
 * @returns {string[]} sorted
 */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.cache'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * Compares two folders byte for byte.
 *
 * @param {string} first
 * @param {string} second
 * @returns {{ files: number, differences: string[] }} how many files there are in all, and a sentence a difference
 */
export function compareFolders(first, second) {
  const [a, b] = [filesBelow(first), filesBelow(second)];
  const names = [...new Set([...a, ...b])].sort();
  const differences = names.flatMap((name) => {
    if (!a.includes(name)) return `${name} is only in the second build.`;
    if (!b.includes(name)) return `${name} is only in the first build.`;
    const [one, other] = [readFileSync(path.join(first, name)), readFileSync(path.join(second, name))];
    if (one.equals(other)) return [];
    return `${name} differs from byte ${firstDifference(one, other)} on.`;
  });
  return { files: names.length, differences };
}

/** @param {Uint8Array} one @param {Uint8Array} other */
function firstDifference(one, other) {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return at < 0 ? one.length : at;
}
