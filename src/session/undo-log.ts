/** As much of a write as the log looks at. */
interface WriteOfSession {
  readonly kind: string;
  readonly cells: readonly unknown[];
}

const MOST_STEPS = 50;

/** The writes of one session that have not been taken back; of more than fifty the oldest is forgotten. */
export class UndoLog<Step extends WriteOfSession> {
  private steps: Step[] = [];

  /** The last write, if there is one to take back. */
  get last(): Step | undefined {
    return this.steps.at(-1);
  }

  /** Notes a write; one that changed nothing is no step. */
  add(step: Step): void {
    if (step.kind !== 'sheet' && step.cells.length === 0) return;
    this.steps = [...this.steps, step].slice(-MOST_STEPS);
  }

  /** Puts the last write behind all others: those can be taken back, and then it is looked at again. */
  deferLast(): void {
    const last = this.steps.pop();
    if (last) this.steps.unshift(last);
  }

  /** Notes what of the last write still has to be taken back; null: the step is done. */
  settleLast(rest: Step | null): void {
    this.steps.pop();
    if (rest) this.add(rest);
  }
}
