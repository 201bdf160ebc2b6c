// @ts-check
import { copiesOf } from './contestants.mjs';
import { number, print } from './lines.mjs';
import { inTurn } from './measure.mjs';
import { fullRows, HOSTILE, hostileRows, SHAPES } from './tables.mjs';

/** How an engine's time grows with what tempts a reader to look at it again and again. */

/** @typedef {import('./contestants.mjs').Contestant} Contestant */

/** @param {string} what @param {readonly Contestant[]} engines */
const head = (what, engines) => [
  what,
  ...engines.flatMap(({ name }) => [`${name}: n ms`, '4n ms', 'ratio', 'least/least']),
];

/**
 * @param {readonly Contestant[]} engines
 * @param {string} name
 * @param {number} size
 * @param {(size: number) => string[][]} rowsOf
 * @param {number} rounds
 */
function growth(engines, name, size, rowsOf, rounds) {
  const [small, large] = [copiesOf(rowsOf(size)), copiesOf(rowsOf(size * 4))];
  const works = engines.flatMap(({ work }) => [() => work(small()), () => work(large())]);
  inTurn(2, works, () => null);
  const times = inTurn(rounds, works, () => null);
  return [
    name,
    ...engines.flatMap((_, index) => {
      const [one, four] = [times[index * 2]?.cpu, times[index * 2 + 1]?.cpu];
      if (!one || !four) return [];
      return [
        number(one.median, 2),
        number(four.median, 2),
        number(four.median / one.median),
        number(four.least / one.least),
      ];
    }),
  ];
}

/** @param {readonly Contestant[]} engines */
export function longCells(engines) {
  print([
    head('one row, every cell 250,000 and 1,000,000 of', engines),
    ...Object.entries(HOSTILE).map(([name, parts]) =>
      growth(engines, name, 250_000, (size) => hostileRows(parts, size), 9),
    ),
  ]);
  console.log('');
  print([head('every cell 32,767 characters', engines), growth(engines, '50 and 200 rows', 50, fullRows, 9)]);
}

/** @param {readonly Contestant[]} engines */
export function oddTables(engines) {
  print([
    head('tables of 4,000 and 16,000 rows, or columns', engines),
    ...Object.entries(SHAPES).map(([name, rowsOf]) => growth(engines, name, 4000, rowsOf, 7)),
  ]);
}
