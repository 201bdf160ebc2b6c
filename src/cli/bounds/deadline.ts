import { Script } from 'node:vm';
import { codeOf } from '../files.js';

/** Work that can't be waited for, ended where it takes too long: the only way Node has to end it in the thread that waits. */

const nothing = () => undefined;
const WORK = Symbol.for('soukatsu: work');
/** Node ends nothing but a script, which finds the work where Node has its own globals: a context of its own takes longer to make than a small file to unpack. */
const globals: object = new Script('globalThis').runInThisContext();
const RUN = new Script(`globalThis[Symbol.for('${WORK.description}')]()`);

let isWatchedElsewhere = false;

/** In a thread of its own work is watched by whoever began that thread (`WorkerLane`): a second watch would cost each file a tenth of its time. */
export function leaveWatching(): void {
  isWatchedElsewhere = true;
}

/** Does work in this thread; null where it was not done in time. What it throws is thrown. */
export function within<T>(milliseconds: number, work: () => T): { readonly value: T } | null {
  if (isWatchedElsewhere) return { value: work() };
  const values: T[] = [];
  Reflect.set(globals, WORK, () => {
    values.push(work());
  });
  try {
    RUN.runInThisContext({ timeout: Math.ceil(milliseconds) });
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  } finally {
    // What the work has in its hands would stay with it.
    Reflect.set(globals, WORK, nothing);
  }
  const [value] = values;
  return value === undefined ? null : { value };
}
