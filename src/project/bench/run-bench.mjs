// @ts-check
import { parseArgs } from 'node:util';
import { contestants } from './contestants.mjs';
import { longCells, oddTables } from './of-growth.mjs';
import { forms, fromTheStart, hostileTables, memory, whatIsSaid, wholeTables } from './of-tables.mjs';

/** Prints how long the engine reads, judges and checks, beside others that come to the verdicts; `npm run bench` builds the engine first. */

const { values: asked } = parseArgs({
  options: {
    beside: { type: 'string' },
    rows: { type: 'string', default: '100,1000,10000,20000,100000' },
    parts: { type: 'string', default: 'tables,forms,hostile,memory,growth' },
  },
});

const { engines, all, spreadsheet } = await contestants(asked.beside);

/** @type {Readonly<Record<string, readonly (() => Promise<void>)[]>>} */
const PARTS = {
  tables: [() => wholeTables(all, asked.rows.split(',').filter(Boolean).map(Number)), () => whatIsSaid(all)],
  forms: [() => fromTheStart(engines), () => forms(all)],
  hostile: [() => hostileTables(all)],
  memory: [() => memory(engines)],
  growth: [() => longCells(engines), () => oddTables(engines)],
};

console.log(
  `node ${process.version}, ${process.platform} ${process.arch}; medians of processor time, each in a process of its own, taking turns`,
);
console.log(
  spreadsheet
    ? `HyperFormula ${spreadsheet}: built and calculated with the formulas a clerk would write`
    : 'HyperFormula IS NOT INSTALLED and is left out: npm ci installs it',
);
if (asked.beside !== undefined) console.log(`beside: the engine at ${asked.beside}`);
for (const name of asked.parts.split(',')) {
  const parts = PARTS[name];
  if (!parts) throw new Error(`No part ${name}: there are ${Object.keys(PARTS).join(', ')}.`);
  for (const part of parts) {
    console.log('');
    await part();
  }
}
