import { createContext, Script } from 'node:vm';
import { codeOf } from '../files.js';

/** Work that can't be waited for, ended where it takes too long: the only way Node has to end it in the thread that waits. */

const nothing = () => undefined;
const room: { work: () => void } = { work: nothing };
const context = createContext(room);
const RUN = new Script('work()');

let isWatchedElsewhere = false;

/** In a thread of its own work is watched by whoever began that thread (`WorkerLane`): a second watch would cost each file a tenth of its time. */
export function leaveWatching(): void {
  isWatchedElsewhere = true;
}

/** Does work in this thread; null where it was not done in time. What it throws is thrown. */
export function within<T>(milliseconds: number, work: () => T): { readonly value: T } | null {
  if (isWatchedElsewhere) return { value: work() };
  const values: T[] = [];
  room.work = () => {
    values.push(work());
  };
  try {
    RUN.runInContext(context, { timeout: Math.ceil(milliseconds) });
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  } finally {
    // What the work has in its hands would stay with it.
    room.work = nothing;
  }
  const [value] = values;
  return value === undefined ? null : { value };
}
