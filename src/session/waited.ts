import { type CheckWatch, throwIfCalledOff } from '../judging/check-sheet.js';
import type { Progress } from './session.js';

/** Somebody who waits for an action on the workbook: hears how much of it is done, and may call it off until it begins to write. */
export class Waited implements CheckWatch {
  private readonly calling = new AbortController();
  private writes = false;

  constructor(private readonly hear: (progress: Progress) => void) {}

  get signal(): AbortSignal {
    return this.calling.signal;
  }

  tell(share: number): void {
    this.hear({ share, mayStop: !this.writes });
  }

  /** Does nothing once something may have been written. */
  callOff(): void {
    if (!this.writes) this.calling.abort();
  }

  /** From here on it goes to its end. */
  beginToWrite(): void {
    throwIfCalledOff(this);
    this.writes = true;
  }

  /** A stretch of it as a whole: from 0 to 1 is from `from` to `to`. */
  stretch(from: number, to: number): CheckWatch {
    return { signal: this.signal, tell: (share) => this.tell(from + (to - from) * share) };
  }
}
