// @ts-check
import { loadEngine } from './engines.mjs';
import { plainLoop } from './plain-loop.mjs';
import { loadSpreadsheet } from './spreadsheet.mjs';
import { sheetOf } from './tables.mjs';

/** What each contestant does with a table. */

/** @typedef {import('./plain-loop.mjs').Said} Said */

/**
 * @typedef {object} Work
 * @property {(rows: string[][]) => unknown} prepare what it is given, and is not measured
 * @property {(prepared: any) => unknown} do what is measured
 * @property {((rows: string[][]) => Said) | null} said null where it comes to no verdict
 */

/**
 * @param {import('./engines.mjs').Check} check
 * @returns {Work & { said: (rows: string[][]) => Said }}
 */
export function workOfEngine(check) {
  return {
    prepare: sheetOf,
    do: (sheet) => check(sheet),
    said(rows) {
      const result = check(sheetOf(rows));
      const indicators = result.ok ? result.check.judged.indicators : [];
      const decided = indicators.filter(({ verdict }) => verdict === '達成' || verdict === '未達成');
      return {
        read: decided.length,
        achieved: decided.filter(({ verdict }) => verdict === '達成').length,
        wrong: decided.filter(({ verdict, written }) => written?.verdict !== verdict).length,
      };
    },
  };
}

/**
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<Work>}
 * @throws where what it needs can't be loaded
 */
export async function workOf({ does, engine }) {
  /** @param {string[][]} rows */
  const asItIs = (rows) => rows;
  switch (does) {
    case 'engine':
      return workOfEngine(await loadEngine(engine ?? ''));
    case 'plain loop':
      return { prepare: asItIs, do: plainLoop, said: plainLoop };
    case 'HyperFormula': {
      const spreadsheet = await loadSpreadsheet();
      if (!spreadsheet) throw new Error('HyperFormula is not installed: npm ci installs it.');
      return { prepare: asItIs, do: spreadsheet.calculate, said: spreadsheet.calculate };
    }
    case 'JSON.parse':
      return { prepare: (rows) => JSON.stringify(rows), do: (text) => JSON.parse(text), said: null };
  }
}
