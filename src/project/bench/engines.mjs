// @ts-check
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sheetOf } from './tables.mjs';

/** Compiled engines: this one, and another that is measured beside it. */

/** @typedef {{ name: string, check: typeof import('../../engine/index.ts').check }} Engine */

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
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
 * This engine, and behind it the one at another place.
 *
 * @param {string | undefined} beside
 * @returns {Promise<Engine[]>}
 * @throws where there is none
 */
export async function engines(beside) {
  const files = [{ name: 'engine', file: engineFile(DIST) }];
  if (beside !== undefined) files.push({ name: 'beside', file: engineFile(beside) });
  return Promise.all(
    files.map(async ({ name, file }) => ({ name, check: (await import(pathToFileURL(file).href)).check })),
  );
}

/**
 * What an engine says of a table, in the words of `plain-loop.mjs`.
 *
 * @param {Engine} engine
 * @param {string[][]} rows
 * @returns {import('./plain-loop.mjs').Said}
 */
export function saidBy({ check }, rows) {
  const result = check(sheetOf(rows));
  const indicators = result.ok ? result.check.judged.indicators : [];
  const decided = indicators.filter(({ verdict }) => verdict === '達成' || verdict === '未達成');
  return {
    read: decided.length,
    achieved: decided.filter(({ verdict }) => verdict === '達成').length,
    wrong: decided.filter(({ verdict, written }) => written?.verdict !== verdict).length,
  };
}
