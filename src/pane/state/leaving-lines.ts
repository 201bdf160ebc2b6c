import type { PaneState } from './pane-state.js';
import type { PaneEvent } from './reduce.js';
import type { Store } from './store.js';

/** How long a line that was put right stays to be seen. */
export const LEAVING_MS = 2500;

/** Takes the lines that were put right away after a moment. */
export class LeavingLines {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private seen: PaneState['overTime']['leaving'] | null = null;

  constructor(private readonly store: Store<PaneState, PaneEvent>) {
    store.subscribe(this.follow);
  }

  private readonly follow = (): void => {
    const { leaving } = this.store.get().overTime;
    if (leaving === this.seen) return;
    this.seen = leaving;
    if (this.timer) clearTimeout(this.timer);
    this.timer =
      leaving.length === 0
        ? null
        : setTimeout(() => this.store.dispatch({ type: 'leaving-gone' }), LEAVING_MS);
  };
}
