/** Lets actions run one after the other in the order they were asked for: a second click waits for the first. */
export class ActionQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** @param action must not reject; one that does all the same fails alone, and the next still runs */
  run<T>(action: () => Promise<T>): Promise<T> {
    const mine = this.last.then(action, action);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
