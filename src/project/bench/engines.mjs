// @ts-check
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Compiled engines: this one, and another that is measured beside it. */

/** @typedef {typeof import('../../engine/index.ts').check} Check */

/** Where this engine is built. */
export const OWN_ENGINE = fileURLToPath(new URL('../../../dist', import.meta.url));
/** Where the engine lies below a checkout, its `dist`, or the engine's own folder. */
const PLACES = ['dist/library/engine/index.js', 'library/engine/index.js', 'engine/index.js', 'index.js'];

/**
 * @param {string} place a checkout that is built, its folder `dist`, or the file `index.js` of a compiled engine
 * @returns {string} the file
 * @throws where there is none
 */
export function engineFile(place) {
  const full = path.resolve(place);
  if (existsSync(full) && statSync(full).isFile()) return full;
  const found = PLACES.map((below) => path.join(full, below)).find((file) => existsSync(file));
  if (!found)
    throw new Error(
      `No compiled engine at ${full}: name a checkout in which \`npx tsc -p src/engine\` has run, its dist, or the engine's index.js.`,
    );
  return found;
}

/**
 * @param {string} file
 * @returns {Promise<Check>}
 */
export async function loadEngine(file) {
  const { check } = await import(pathToFileURL(file).href);
  return check;
}
