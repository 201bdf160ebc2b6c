// @ts-check
import { performance } from 'node:perf_hooks';

/** @typedef {{ median: number, least: number }} Spread of the milliseconds of some rounds */
/** @typedef {{ clock: number, cpu: number }} Time milliseconds by the clock, and of the processors, which what else the machine does leaves alone */
/** @typedef {{ clock: Spread, cpu: Spread }} Times of some rounds */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** @param {readonly number[]} values @returns {Spread} */
const spread = (values) => ({ median: median(values), least: Math.min(...values) });

const cpuMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * What one thing takes of this process, clearing garbage and compiling on other threads included.
 *
 * @param {() => unknown} work
 * @returns {Time}
 */
export function timeOf(work) {
  const [started, used] = [performance.now(), cpuMilliseconds()];
  work();
  return { cpu: cpuMilliseconds() - used, clock: performance.now() - started };
}

/**
 * Several things done in turn, round after round, so that what else the machine does meets them all; each round begins with another one.
 *
 * @param {number} rounds
 * @param {readonly ((round: number) => Promise<Time>)[]} turns one round does each once, and waits for each
 * @returns {Promise<Times[]>} one for each of `turns`
 */
export async function inTurn(rounds, turns) {
  const times = turns.map(() => /** @type {Time[]} */ ([]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < turns.length; turn += 1) {
      const index = (round + turn) % turns.length;
      const time = await turns[index]?.(round);
      if (time) times[index]?.push(time);
    }
  }
  return times.map((own) => ({
    clock: spread(own.map(({ clock }) => clock)),
    cpu: spread(own.map(({ cpu }) => cpu)),
  }));
}

/** Other threads of V8 give back what they compiled with when they are done, which may be in the midst of one measurement. */
const MEASUREMENTS = 5;

/**
 * Bytes that stay in use because of what `work` gives, the median of some measurements; needs `node --expose-gc`.
 *
 * @param {() => unknown} work
 */
export function keptBytes(work) {
  return median(Array.from({ length: MEASUREMENTS }, () => keptOnce(work)));
}

/** What the first clearing sets free may hold more that only the second one finds. */
function clearGarbage() {
  globalThis.gc?.();
  globalThis.gc?.();
}

/** @param {() => unknown} work */
function keptOnce(work) {
  clearGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  clearGarbage();
  const after = process.memoryUsage().heapUsed;
  return kept === undefined ? 0 : after - before;
}
