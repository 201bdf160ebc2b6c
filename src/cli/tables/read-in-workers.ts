import { availableParallelism } from 'node:os';
import { inOrder } from './lanes.js';
import type { TableReader } from './table-outcome.js';
import { WorkerLane } from './worker-lane.js';

/** Results that may wait for an earlier file, a lane. */
const AHEAD_A_LANE = 8;

/**
 * Reads files over all cores, a file at a time a worker.
 * @param entry of the worker: `table-worker` as built
 */
export function readInWorkers(entry: URL): TableReader {
  return async function* (files, request) {
    const count = Math.max(1, Math.min(availableParallelism(), files.length));
    const lanes = Array.from({ length: count }, () => new WorkerLane(entry, request));
    try {
      yield* inOrder(files, lanes, count * AHEAD_A_LANE);
    } finally {
      await Promise.all(lanes.map((lane) => lane.end()));
    }
  };
}
