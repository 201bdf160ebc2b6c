import { storedParts } from '../files/index.js';
import { bytesOf } from './bounds/limits.js';
import type { MakeWork } from './file-work.js';
import { readBytes } from './files.js';
import { STDIN } from './stdin.js';

/** Whether work needs no thread of its own. */

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
  if (bytesOf(work) > SMALL) return false;
  if (work.file === STDIN) return work.stdin === null || isSmallUnpacked(work.stdin.bytes);
  const read = readBytes(work.file);
  return !read.ok || isSmallUnpacked(read.bytes);
}

/** What is no container is a text, or refused for what it is. */
function isSmallUnpacked(bytes: Uint8Array): boolean {
  const parts = storedParts(bytes);
  return !parts.ok || parts.value.reduce((sum, { size }) => sum + size, 0) <= SMALL_UNPACKED;
}
