// @ts-check
import { saidBy } from './engines.mjs';
import { plainLoop } from './plain-loop.mjs';
import { sheetOf } from './tables.mjs';

/** Who comes to the verdicts of a table, in the order of the columns. */

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {(rows: string[][]) => unknown} work what is measured
 * @property {(rows: string[][]) => import('./plain-loop.mjs').Said} said
 * @property {boolean} [apart] has rounds of its own, and few: it takes long, and what it leaves behind would be cleared away at the cost of the others
 */

/**
 * @param {readonly import('./engines.mjs').Engine[]} engines
 * @param {import('./spreadsheet.mjs').Spreadsheet | null} spreadsheet
 * @returns {Contestant[]}
 */
export function contestants(engines, spreadsheet) {
  /** @type {Contestant[]} */
  const all = engines.map((engine) => ({
    name: engine.name,
    work: (rows) => engine.check(sheetOf(rows)),
    said: (rows) => saidBy(engine, rows),
  }));
  all.push({ name: 'plain loop', work: plainLoop, said: plainLoop });
  if (spreadsheet)
    all.push({ name: 'HyperFormula', work: spreadsheet.calculate, said: spreadsheet.calculate, apart: true });
  return all;
}

/**
 * Tables as a reader gives them, each call a copy of its own.
 *
 * @param {string[][]} rows
 * @returns {() => string[][]}
 */
export function copiesOf(rows) {
  const text = JSON.stringify(rows);
  return () => JSON.parse(text);
}

/**
 * What a round gives to each of its works: copies of one table, of another one each round where texts must not come again.
 *
 * @param {(table: number) => string[][]} rowsOf
 * @returns {(round: number) => string[][]}
 */
export function tableEachRound(rowsOf) {
  /** @type {{ round: number, copy: () => string[][] } | null} */
  let last = null;
  return (round) => {
    if (last?.round !== round) last = { round, copy: copiesOf(rowsOf(round)) };
    return last.copy();
  };
}
