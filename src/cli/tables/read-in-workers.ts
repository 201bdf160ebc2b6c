import { availableParallelism } from 'node:os';
import { EXIT } from '../exit-status.js';
import type { Failure } from '../failure-object.js';
import { STDIN, type Stdin } from '../stdin.js';
import { inOrder } from './lanes.js';
import type { TableOutcome, TableReader, TableWork } from './table-outcome.js';
import { WorkerLane } from './worker-lane.js';

/** Results that may wait for an earlier file, a lane. */
const AHEAD_A_LANE = 8;

type Work = TableWork & { readonly stdin: Stdin | null };

/**
 * Reads files over all cores, a file at a time a worker.
 * @param entry of the worker: `start/table-worker.cjs` as built
 */
export function readInWorkers(entry: URL): TableReader {
  return async function* (files, request) {
    const count = Math.max(1, Math.min(availableParallelism(), files.length));
    const notRead = (_: Work, failure: Failure): string =>
      JSON.stringify({ ok: false, exitStatus: EXIT.unusable, ...failure } satisfies TableOutcome);
    const lane = () => new WorkerLane<Work, string>(entry, notRead);
    const lanes = Array.from({ length: count }, lane);
    const works = files.map((file): Work => {
      // What came from standard input is copied to the thread that reads it, and to no other.
      const stdin = file === STDIN ? request.stdin : null;
      return { command: 'table', file, stdin, request: { ...request, stdin } };
    });
    try {
      for await (const outcome of inOrder(works, lanes, count * AHEAD_A_LANE))
        yield JSON.parse(outcome) as TableOutcome;
    } finally {
      await Promise.all(lanes.map((own) => own.end()));
    }
  };
}
