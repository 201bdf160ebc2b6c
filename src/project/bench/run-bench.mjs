// @ts-check
import { parseArgs } from 'node:util';
import { contestants } from './contestants.mjs';
import { engines } from './engines.mjs';
import { longCells, oddTables } from './of-growth.mjs';
import { forms, hostileTables, memory, whatIsSaid, wholeTables } from './of-tables.mjs';
import { loadSpreadsheet } from './spreadsheet.mjs';

/** Prints how long the engine reads, judges and checks, beside others that come to the verdicts; `npm run bench` builds the engine first. */

const { values: asked } = parseArgs({
  options: {
    beside: { type: 'string' },
    rows: { type: 'string', default: '100,1000,10000,20000,100000' },
    parts: { type: 'string', default: 'tables,forms,hostile,memory,growth' },
  },
});

const spreadsheet = await loadSpreadsheet();
const measured = await engines(asked.beside);
const all = contestants(measured, spreadsheet);
const own = all.slice(0, measured.length);

/** @type {Readonly<Record<string, readonly (() => void)[]>>} */
const PARTS = {
  tables: [() => wholeTables(all, asked.rows.split(',').filter(Boolean).map(Number)), () => whatIsSaid(all)],
  forms: [() => forms(all)],
  hostile: [() => hostileTables(all)],
  memory: [() => memory(own)],
  growth: [() => longCells(own), () => oddTables(own)],
};

console.log(
  `node ${process.version}, ${process.platform} ${process.arch}; medians of processor time, taking turns`,
);
console.log(
  spreadsheet
    ? `HyperFormula ${spreadsheet.version}: built and calculated with the formulas a clerk would write`
    : 'HyperFormula IS NOT INSTALLED and is left out: npm ci installs it',
);
if (asked.beside !== undefined) console.log(`beside: the engine at ${asked.beside}`);
for (const name of asked.parts.split(',')) {
  const parts = PARTS[name];
  if (!parts) throw new Error(`No part ${name}: there are ${Object.keys(PARTS).join(', ')}.`);
  for (const part of parts) {
    console.log('');
    part();
  }
}
