// @ts-check
import { engineFile, OWN_ENGINE } from './engines.mjs';
import { loadSpreadsheet } from './spreadsheet.mjs';

/** Who comes to the verdicts of a table, in the order of the columns: told to a process that does nothing else, so all of it can be sent. */

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {'engine' | 'plain loop' | 'HyperFormula' | 'JSON.parse'} does what is measured
 * @property {string} [engine] the file of the engine it runs
 * @property {boolean} [apart] has rounds of its own, and few: it takes long
 */

/** What the engine's time is also held beside: it comes to no verdict. @type {Contestant} */
export const JSON_PARSE = { name: 'JSON.parse', does: 'JSON.parse' };

/**
 * @param {string | undefined} beside where a second build of the engine lies
 * @returns {Promise<{ engines: Contestant[], all: Contestant[], spreadsheet: string | null }>} `all` begins with the engines; the version of HyperFormula, if it is there
 * @throws where there is no engine
 */
export async function contestants(beside) {
  /** @type {Contestant[]} */
  const engines = [{ name: 'engine', does: 'engine', engine: engineFile(OWN_ENGINE) }];
  if (beside !== undefined) engines.push({ name: 'beside', does: 'engine', engine: engineFile(beside) });
  /** @type {Contestant[]} */
  const others = [{ name: 'plain loop', does: 'plain loop' }];
  const spreadsheet = await loadSpreadsheet();
  if (spreadsheet) others.push({ name: 'HyperFormula', does: 'HyperFormula', apart: true });
  return { engines, all: [...engines, ...others], spreadsheet: spreadsheet?.version ?? null };
}
