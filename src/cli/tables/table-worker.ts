import { parentPort, workerData } from 'node:worker_threads';
import { readTableFile } from './read-table-file.js';
import type { TableRequest } from './table-outcome.js';

/** Entry of a worker thread: a path comes in, an outcome goes out. */

const request: TableRequest = workerData;
parentPort?.on('message', async (file: string) => {
  parentPort?.postMessage(await readTableFile(file, request));
});
