import type { CheckResult, Policy, Sheet } from '../engine/index.js';
import { type CheckPart, joinCheck } from './check-parts.js';
import { type CheckSheet, checkHere } from './check-sheet.js';
import type { CheckAnswer, CheckRequest } from './messages.js';

/** A thread that answers requests for checks. */
export interface CheckThread {
  ask(request: CheckRequest): void;
  end(): void;
}

/**
 * Starts such a thread; may throw.
 * @param hear gets its answers, in order
 * @param fail is told that it will give no more
 */
export type StartCheckThread = (hear: (answer: CheckAnswer) => void, fail: () => void) => CheckThread;

/** Up to so many rows are checked where they are: that takes less time than a worker's start. */
export const FEW_ROWS = 300;

interface Waiting {
  readonly parts: CheckPart[];
  readonly resolve: (result: CheckResult | null) => void;
}

/** The thread, started when first needed and kept; once it failed it is not tried again. */
class Beside {
  private thread: CheckThread | null = null;
  private failed = false;
  private lastNumber = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly start: StartCheckThread) {}

  /** The result, or null where no thread can give it. */
  check(sheet: Sheet, policy: Partial<Policy>): Promise<CheckResult | null> {
    if (this.failed) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.lastNumber += 1;
      const number = this.lastNumber;
      this.waiting.set(number, { parts: [], resolve });
      try {
        this.thread ??= this.start(
          (answer) => this.hear(answer),
          () => this.giveUp(),
        );
        this.thread.ask({ number, sheet, policy });
      } catch {
        this.giveUp();
      }
    });
  }

  private hear(answer: CheckAnswer): void {
    const waiting = this.waiting.get(answer.number);
    if (!waiting) return;
    if ('part' in answer) {
      waiting.parts.push(answer.part);
      return;
    }
    this.waiting.delete(answer.number);
    waiting.resolve(joinCheck({ parts: waiting.parts, rest: answer.rest }));
  }

  private giveUp(): void {
    this.failed = true;
    this.thread?.end();
    this.thread = null;
    for (const { resolve } of this.waiting.values()) resolve(null);
    this.waiting.clear();
  }
}

/**
 * Checks long sheets on a thread beside the page's, so that the page answers meanwhile; short ones where they are, and
 * all of them where no such thread can be had.
 */
export function checkBeside(start: StartCheckThread): CheckSheet {
  const beside = new Beside(start);
  return async (sheet, policy) => {
    const result = sheet.rows.length > FEW_ROWS ? await beside.check(sheet, policy) : null;
    return result ?? checkHere(sheet, policy);
  };
}
