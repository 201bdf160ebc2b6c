// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The first day a zip can name: the same folder gives the same bytes on any day. */
const NO_DAY = '1980-01-01T00:00:00';

/**
 * A zip of all files below a folder.
 *
 * @param {string} folder
 * @param {string} name of the folder within the zip
 * @returns {Uint8Array} the same bytes for the same files, whenever and wherever it is made
 */
export function zipFolder(folder, name) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const entries = files.map((file) => {
    const inside = path.relative(folder, file).split(path.sep).join('/');
    return [`${name}/${inside}`, readFileSync(file)];
  });
  return zipSync(Object.fromEntries(entries), { mtime: new Date(NO_DAY), level: 9 });
}
