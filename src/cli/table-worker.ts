import { parentPort } from 'node:worker_threads';
import type { MakeWork } from './file-work.js';
import { makeHere } from './make-here.js';
import { readTableFile } from './tables/read-table-file.js';
import type { TableWork } from './tables/table-outcome.js';

/** Entry of a worker thread: work on a file comes in, an outcome goes out. */

parentPort?.on('message', async (work: MakeWork | TableWork) => {
  const outcome = work.command === 'table' ? readTableFile(work.file, work.request) : makeHere(work);
  parentPort?.postMessage(await outcome);
});
