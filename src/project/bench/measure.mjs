// @ts-check
import { performance } from 'node:perf_hooks';

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Milliseconds of several things done in turn, round after round, so that what else the machine does meets them all.
 *
 * @param {number} rounds
 * @param {readonly (() => unknown)[]} works one round does each once
 * @returns {{ median: number, least: number }[]} one for each of `works`
 */
export function inTurn(rounds, works) {
  const times = works.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      work();
      times[index]?.push(performance.now() - started);
    }
  }
  return times.map((own) => ({ median: median(own), least: Math.min(...own) }));
}

/**
 * Megabytes that stay in use because of what `work` gives; needs `node --expose-gc`.
 *
 * @param {() => unknown} work
 */
export function keptMegabytes(work) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  return kept === undefined ? 0 : (after - before) / 2 ** 20;
}
