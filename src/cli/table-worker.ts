import { parentPort } from 'node:worker_threads';
import type { MakeWork } from './file-work.js';
import { makeHere } from './make-here.js';
import type { TableWork } from './tables/table-outcome.js';

/** Entry of a worker thread: work on a file comes in, an outcome goes out; that of a table as JSON, which threads hand on in a third of the time of its objects. */

async function outcomeOf(work: MakeWork | TableWork) {
  const { leaveWatching } = await import('./bounds/deadline.js');
  leaveWatching();
  if (work.command !== 'table') return makeHere(work);
  const { readTableFile } = await import('./tables/read-table-file.js');
  return JSON.stringify(await readTableFile(work.file, work.request));
}

parentPort?.on('message', async (work: MakeWork | TableWork) => {
  parentPort?.postMessage(await outcomeOf(work));
});
