// @ts-check
import { number, print } from './lines.mjs';
import { inTurn, keptMegabytes } from './measure.mjs';
import { fullRows, HOSTILE, hostileRows, SHAPES, sheetOf, tableRows } from './tables.mjs';

/** @type {typeof import('../../engine/index.ts')} */
const { check } = await import(new URL('../../../dist/library/engine/index.js', import.meta.url).href);

/** Prints how long the engine reads, judges and checks; `npm run bench` builds the engine first. */

function tablesBesideJson() {
  const lines = [
    ['rows', 'check ms', 'JSON.parse ms', 'ratio', 'least/least', 'µs a row', 'kept MB', 'JSON MB'],
  ];
  for (const [indicators, rounds] of /** @type {const} */ ([
    [100, 200],
    [1000, 60],
    [10_000, 15],
    [100_000, 7],
  ])) {
    const text = JSON.stringify(tableRows(indicators));
    /** @type {string[][]} */
    let rows = JSON.parse(text);
    const works = [
      () => {
        rows = JSON.parse(text);
      },
      () => check(sheetOf(rows)),
    ];
    inTurn(Math.ceil(rounds / 5), works);
    const [parse, own] = inTurn(rounds, works);
    if (!parse || !own) continue;
    lines.push([
      number(indicators, 0),
      number(own.median, 2),
      number(parse.median, 2),
      number(own.median / parse.median),
      number(own.least / parse.least),
      number((own.median * 1000) / indicators),
      number(keptMegabytes(() => check(sheetOf(rows)))),
      number(keptMegabytes(() => JSON.parse(text))),
    ]);
  }
  print(lines);
}

/**
 * @param {string} name
 * @param {number} size
 * @param {(size: number) => string[][]} rowsOf
 * @param {number} rounds
 */
function growth(name, size, rowsOf, rounds) {
  const small = sheetOf(rowsOf(size));
  const large = sheetOf(rowsOf(size * 4));
  const works = [() => check(small), () => check(large)];
  inTurn(2, works);
  const [one, four] = inTurn(rounds, works);
  return one && four
    ? [
        name,
        number(one.median, 2),
        number(four.median, 2),
        number(four.median / one.median),
        number(four.least / one.least),
      ]
    : [name];
}

function hostileTables() {
  const lines = [['every cell of a row, 250,000 and 1,000,000 of', 'n ms', '4n ms', 'ratio', 'least/least']];
  for (const [name, parts] of Object.entries(HOSTILE))
    lines.push(growth(name, 250_000, (size) => hostileRows(parts, size), 9));
  print(lines);
  console.log('');
  print([
    ['every cell 32,767 characters', 'n ms', '4n ms', 'ratio', 'least/least'],
    growth('50 and 200 rows', 50, fullRows, 9),
  ]);
}

function oddTables() {
  const lines = [['tables of 4,000 and 16,000 rows, or columns', 'n ms', '4n ms', 'ratio', 'least/least']];
  for (const [name, rowsOf] of Object.entries(SHAPES)) lines.push(growth(name, 4000, rowsOf, 7));
  print(lines);
}

console.log(
  `node ${process.version}, ${process.platform} ${process.arch}; medians; least/least is the ratio of the fastest rounds\n`,
);
tablesBesideJson();
console.log('');
hostileTables();
console.log('');
oddTables();
