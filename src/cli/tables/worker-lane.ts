import { Worker } from 'node:worker_threads';
import { EXIT } from '../exit-status.js';
import type { Lane } from './lanes.js';
import type { TableOutcome, TableRequest } from './table-outcome.js';

/** A table takes a few; the rest is for the largest file that is still read. */
const MEMORY = { maxOldGenerationSizeMb: 2048 };

function broken(file: string, error: unknown): TableOutcome {
  const why = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return {
    ok: false,
    exitStatus: EXIT.unusable,
    code: 'not-read',
    message: {
      ja: `ファイル「${file}」を処理できませんでした(${why})。Excelで開き直して保存してから、もう一度試してください。`,
      en: `The file ${file} could not be processed (${why}). Open and save it in Excel, then try again.`,
    },
  };
}

/** One worker thread; a file that brings it down is a file that can't be used, and a fresh thread takes the next. */
export class WorkerLane implements Lane<string, TableOutcome> {
  private worker: Worker | null = null;

  /** @param entry of the worker: `table-worker` as built */
  constructor(
    private readonly entry: URL,
    private readonly request: TableRequest,
  ) {}

  do(file: string): Promise<TableOutcome> {
    this.worker ??= new Worker(this.entry, { workerData: this.request, resourceLimits: MEMORY });
    const { worker } = this;
    return new Promise((resolve) => {
      const done = (outcome: TableOutcome) => {
        worker.off('message', done).off('messageerror', fail).off('error', fail).off('exit', ended);
        resolve(outcome);
      };
      const fail = (error: unknown) => {
        done(broken(file, error));
        this.worker = null;
        void worker.terminate();
      };
      const ended = (code: number) => fail(`exit ${code}`);
      worker.on('message', done).on('messageerror', fail).on('error', fail).on('exit', ended);
      worker.postMessage(file);
    });
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }
}
