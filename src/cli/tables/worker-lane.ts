import { Worker } from 'node:worker_threads';
import { bytesOf, type Limits, limitsOf } from '../bounds/limits.js';
import { notDone, tookTooLong } from '../bounds/not-done.js';
import type { Failure } from '../failure-object.js';
import { nameOf, type Stdin } from '../stdin.js';
import type { Lane } from './lanes.js';

/**
 * What a table leaves behind is soon gone: more of it would be held, and nothing be faster. With 12 V8 has too little for a part of 60 MB of elements, and
 * collects for five times as long as it reads; with 16 it does not.
 */
const YOUNG_MEGABYTES = 24;

interface Work {
  readonly file: string;
  readonly stdin: Stdin | null;
}

/**
 * One worker thread; a file that brings it down, takes too long or too much memory is a file that can't be used, and a fresh thread takes the next.
 * A thread is of the limits of its file: the next that needs others gets another.
 */
export class WorkerLane<Own extends Work, Result> implements Lane<Own, Result> {
  private worker: Worker | null = null;
  private megabytes = 0;

  /**
   * @param entry of the worker: `start/table-worker.cjs` as built
   * @param failed the result of work that was not done
   */
  constructor(
    private readonly entry: URL,
    private readonly failed: (work: Own, failure: Failure) => Result,
    private readonly limits: (bytes: number) => Limits = limitsOf,
  ) {}

  private of(megabytes: number): Worker {
    if (this.worker && this.megabytes === megabytes) return this.worker;
    void this.worker?.terminate();
    this.megabytes = megabytes;
    const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
    this.worker = new Worker(this.entry, { resourceLimits });
    return this.worker;
  }

  async do(work: Own): Promise<Result> {
    const { milliseconds, megabytes } = this.limits(bytesOf(work));
    const worker = this.of(megabytes);
    const file = nameOf(work);
    return new Promise((resolve) => {
      const done = (result: Result) => {
        clearTimeout(deadline);
        worker.off('message', done).off('messageerror', fail).off('error', fail).off('exit', ended);
        resolve(result);
      };
      const giveUp = (failure: Failure) => {
        done(this.failed(work, failure));
        this.worker = null;
        void worker.terminate();
      };
      const fail = (error: unknown) => giveUp(notDone(file, error, megabytes));
      const ended = (code: number) => fail(`exit ${code}`);
      const deadline = setTimeout(() => giveUp(tookTooLong(file, milliseconds)), milliseconds);
      worker.on('message', done).on('messageerror', fail).on('error', fail).on('exit', ended);
      worker.postMessage(work);
    });
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }
}
