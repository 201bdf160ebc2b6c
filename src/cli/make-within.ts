import { storedParts } from '../files/index.js';
import { bytesOf } from './bounds/limits.js';
import { failed } from './failure-object.js';
import type { Maker, MakeWork } from './file-work.js';
import { readBytes } from './files.js';
import { type Made, onlySaid } from './made.js';
import { nameOf, STDIN } from './stdin.js';
import { WorkerLane } from './tables/worker-lane.js';

/** Files up to this size, of which nothing unpacks into more than the other, are soon done whatever is in them. */
const SMALL = 128 * 1024;
const SMALL_UNPACKED = 2 * 1024 * 1024;

/** Whether the work on a file can't take long or much memory: a thread of its own takes longer to begin than most files to read. */
export async function isSoonDone(work: MakeWork): Promise<boolean> {
  // Of two tables each is small, or neither counts as it.
  const last = work.command === 'compare' || work.command === 'committee' ? work.last : null;
  if (last !== null && !(await isSmall({ file: last, stdin: null }))) return false;
  return isSmall(work);
}

async function isSmall(work: Pick<MakeWork, 'file' | 'stdin'>): Promise<boolean> {
  if ((await bytesOf(work)) > SMALL) return false;
  if (work.file === STDIN) return work.stdin === null || isSmallUnpacked(work.stdin.bytes);
  const read = await readBytes(work.file);
  return !read.ok || isSmallUnpacked(read.bytes);
}

/** What is no container is a text, or refused for what it is. */
function isSmallUnpacked(bytes: Uint8Array): boolean {
  const parts = storedParts(bytes);
  return !parts.ok || parts.value.reduce((sum, { size }) => sum + size, 0) <= SMALL_UNPACKED;
}

/**
 * Does the work on small files in this thread, and on all others in one of its own, with limits of time and memory.
 * @param entry of the worker: `table-worker` as built
 */
export function makeWithin(entry: URL, here: Maker): Maker {
  const notMade = (work: MakeWork, failure: Parameters<typeof failed>[1]) =>
    onlySaid(failed({ ...work, file: nameOf(work) }, failure));
  return async (work) => {
    if (await isSoonDone(work)) return here(work);
    const lane = new WorkerLane<MakeWork, Made>(entry, notMade);
    try {
      return await lane.do(work);
    } finally {
      await lane.end();
    }
  };
}
