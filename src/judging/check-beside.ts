import type { CheckResult, Policy, Sheet } from '../engine/index.js';
import { checkHere } from './check-here.js';
import { type CheckPart, joinCheck } from './check-parts.js';
import { type CheckSheet, type CheckWatch, FEW_ROWS, throwIfCalledOff } from './check-sheet.js';
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

interface Waiting {
  readonly parts: CheckPart[];
  readonly watch: CheckWatch | undefined;
  readonly resolve: (result: CheckResult | null) => void;
}

/** The thread, started when first needed and kept; once it failed it is not tried again. */
class Beside {
  private thread: CheckThread | null = null;
  private failed = false;
  private lastNumber = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly start: StartCheckThread) {}

  /** The result, or null where no thread can give it, or it was called off. */
  check(sheet: Sheet, policy: Partial<Policy>, watch: CheckWatch | undefined): Promise<CheckResult | null> {
    if (this.failed) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.lastNumber += 1;
      const number = this.lastNumber;
      this.waiting.set(number, { parts: [], watch, resolve });
      watch?.signal.addEventListener('abort', () => this.callOff(number), { once: true });
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
    if ('share' in answer) {
      waiting.watch?.tell(answer.share);
      return;
    }
    if ('part' in answer) {
      waiting.parts.push(answer.part);
      return;
    }
    this.waiting.delete(answer.number);
    waiting.resolve(joinCheck({ parts: waiting.parts, rest: answer.rest }));
  }

  /** A thread in the middle of a check hears nothing: it goes, and the next check starts another. */
  private callOff(number: number): void {
    if (this.waiting.has(number)) this.end();
  }

  private giveUp(): void {
    this.failed = true;
    this.end();
  }

  private end(): void {
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
  return async (sheet, policy, watch) => {
    throwIfCalledOff(watch);
    const result = sheet.rows.length > FEW_ROWS ? await beside.check(sheet, policy, watch) : null;
    throwIfCalledOff(watch);
    return result ?? checkHere(sheet, policy);
  };
}
