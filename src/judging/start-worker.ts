import type { StartCheckThread } from './check-beside.js';
import type { CheckAnswer } from './messages.js';

/** Starts the worker beside the page's own scripts. Throws where the browser refuses at once. */
export const startCheckWorker: StartCheckThread = (hear, fail) => {
  const worker = new Worker(new URL('./check-worker.js', import.meta.url), { name: 'soukatsu-check' });
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => hear(data));
  // The script did not load or threw; an answer could not be unpacked.
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  return { ask: (request) => worker.postMessage(request), end: () => worker.terminate() };
};
