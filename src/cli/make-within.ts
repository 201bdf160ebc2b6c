import { failed } from './failure-object.js';
import type { Maker, MakeWork } from './file-work.js';
import { type Made, onlySaid } from './made.js';
import { nameOf } from './stdin.js';

/**
 * Does the work on small files in this thread, and on all others in one of its own, with limits of time and memory.
 * @param entry of the worker: `start/table-worker.cjs` as built
 */
export function makeWithin(entry: URL, here: Maker): Maker {
  const notMade = (work: MakeWork, failure: Parameters<typeof failed>[1]) =>
    onlySaid(failed({ ...work, file: nameOf(work) }, failure));
  return async (work) => {
    const { isSoonDone } = await import('./soon-done.js');
    if (await isSoonDone(work)) return here(work);
    const { WorkerLane } = await import('./tables/worker-lane.js');
    const lane = new WorkerLane<MakeWork, Made>(entry, notMade);
    try {
      return await lane.do(work);
    } finally {
      await lane.end();
    }
  };
}
