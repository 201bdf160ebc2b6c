// @ts-check
import { performance } from 'node:perf_hooks';

/** @typedef {{ median: number, least: number }} Spread of the milliseconds of some rounds */
/** @typedef {{ clock: Spread, cpu: Spread }} Times by the clock, and of the processors, which what else the machine does leaves alone */

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
 * Several things done in turn, round after round, so that what else the machine does meets them all; each round begins with another one, so that none always
 * clears away what the same one left. Garbage is never cleared on purpose: that takes the hidden classes of all that is not in use, and compiled code with them.
 *
 * @template Input
 * @param {number} rounds
 * @param {readonly ((input: Input) => unknown)[]} works one round does each once
 * @param {(round: number) => Input} inputOf makes what a work is given, anew for each of them, and is not measured: a text remembers its hash, which the first to ask would pay for
 * @returns {Times[]} one for each of `works`
 */
export function inTurn(rounds, works, inputOf) {
  const clocks = works.map(() => /** @type {number[]} */ ([]));
  const cpus = works.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < works.length; turn += 1) {
      const index = (round + turn) % works.length;
      const input = inputOf(round);
      const [started, used] = [performance.now(), cpuMilliseconds()];
      works[index]?.(input);
      cpus[index]?.push(cpuMilliseconds() - used);
      clocks[index]?.push(performance.now() - started);
    }
  }
  return clocks.map((own, index) => ({ clock: spread(own), cpu: spread(cpus[index] ?? []) }));
}

/**
 * Bytes that stay in use because of what `work` gives; needs `node --expose-gc`.
 *
 * @param {() => unknown} work
 */
export function keptBytes(work) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  return kept === undefined ? 0 : after - before;
}
