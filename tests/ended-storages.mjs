// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Ends what a test file kept beside its promises. Jest 30.5.2 loads its runner anew for each test file, and the runner keeps the running test in a storage of Node's
 * (`jest-circus`, `testExecutionContext`) that it never ends: from then on Node hands the storages of all test files of a worker to every promise of the next ones.
 * After a hundred files that is a tenth of the processor time.
 */

/** @type {Set<AsyncLocalStorage<unknown>>} */
const running = new Set();

const { run } = AsyncLocalStorage.prototype;

/**
 * Node's own, which also notes whose it was.
 *
 * @this {AsyncLocalStorage<unknown>}
 * @param {Parameters<typeof run>} given
 */
function noted(...given) {
  running.add(this);
  return run.apply(this, given);
}

AsyncLocalStorage.prototype.run = noted;

/** Ends every storage that ran since this was called last; whoever runs one again starts it again. */
export function endStorages() {
  for (const storage of running) storage.disable();
  running.clear();
}
