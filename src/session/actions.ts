import { CalledOff } from '../judging/check-sheet.js';
import { ActionQueue } from './action-queue.js';
import { sessionFailure } from './failures.js';
import type { Outcome, Progress, SessionFailure } from './session.js';
import { Waited } from './waited.js';

/** The actions of one session: they never interleave and never reject, whoever waits hears how far one is, and may call it off. */
export class Actions {
  private readonly queue = new ActionQueue();
  private waited: Waited | null = null;
  private hear: (progress: Progress) => void = () => undefined;

  /** @param failureOf the failure something thrown stands for */
  constructor(private readonly failureOf: (thrown: unknown) => SessionFailure) {}

  run<T>(action: (waited: Waited) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.queue.run(async () => {
      const own = new Waited((progress) => this.hear(progress));
      this.waited = own;
      try {
        return await action(own);
      } catch (error) {
        if (error instanceof CalledOff) return { ok: false, failure: sessionFailure('called-off') };
        // A fault of ours must not leave a page waiting for ever.
        return { ok: false, failure: this.failureOf(error) };
      } finally {
        this.waited = null;
      }
    });
  }

  watchProgress(hear: (progress: Progress) => void): void {
    this.hear = hear;
  }

  callOff(): void {
    this.waited?.callOff();
  }
}
