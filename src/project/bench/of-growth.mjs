// @ts-check
import { number, print } from './lines.mjs';
import { inTurn } from './measure.mjs';
import { withProcesses } from './processes.mjs';
import { HOSTILE, SHAPES } from './tables.mjs';

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
 * @param {import('./inputs.mjs').Input} input the small one of the two that are compared
 * @param {number} rounds
 */
function growth(engines, name, input, rounds) {
  return withProcesses(engines, async (processes) => {
    const turns = processes.flatMap(({ time }) => [
      () => time(input),
      () => time({ ...input, size: input.size * 4 }),
    ]);
    await inTurn(2, turns);
    const times = await inTurn(rounds, turns);
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
  });
}

/** @param {readonly Contestant[]} engines */
export async function longCells(engines) {
  const lines = [head('one row, every cell 250,000 and 1,000,000 of', engines)];
  for (const name of Object.keys(HOSTILE))
    lines.push(await growth(engines, name, { of: `a cell of ${name}`, size: 250_000 }, 9));
  print(lines);
  console.log('');
  print([
    head('every cell 32,767 characters', engines),
    await growth(engines, '50 and 200 rows', { of: 'every cell full', size: 50 }, 9),
  ]);
}

/** @param {readonly Contestant[]} engines */
export async function oddTables(engines) {
  const lines = [head('tables of 4,000 and 16,000 rows, or columns', engines)];
  for (const of of Object.keys(SHAPES)) lines.push(await growth(engines, of, { of, size: 4000 }, 7));
  print(lines);
}
