import { Worker } from 'node:worker_threads';

/** No measure of speed: a case takes some milliseconds, on the busiest machine some seconds. */
const LONGEST_MS = 60_000;

/**
 * Ends this process, naming what it was at, once one piece of work takes far longer than any does. A thread of its own: a loop without an end
 * leaves no other a turn.
 */
export class Watchdog {
  private readonly worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
     let work = '', since = Date.now();
     parentPort.on('message', (next) => { work = next; since = Date.now(); });
     setInterval(() => {
       if (work === '' || Date.now() - since < ${LONGEST_MS}) return;
       require('node:fs').writeSync(2, 'HANG: ' + work + '\\n');
       process.kill(process.pid, 'SIGKILL');
     }, 1000);`,
    { eval: true },
  );

  /** Says what is begun; `''` for nothing. */
  at(work: string): void {
    this.worker.postMessage(work);
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
