import type {
  CheckedSheet,
  SessionFailureCode,
  SheetEvent,
  StopWatching,
  WorkbookSession,
} from '../../session/session.js';
import type { PaneState } from './pane-state.js';
import type { PaneEvent } from './reduce.js';
import type { Store } from './store.js';

/** After so long without another change the changed cells are looked at. */
export const SETTLE_MS = 300;
/** After so long without another change a sheet is checked by itself: nobody types figures more slowly. */
export const AUTO_CHECK_MS = 1000;

/** Longer sheets take too long to be checked while somebody types into them: they wait for the button. */
export const LONGEST_LIVE = 3000;

/** What keeps Excel from answering for a moment only. */
const PASSES: readonly SessionFailureCode[] = ['cell-editing', 'dialog-open', 'changed-meanwhile'];

/** Whether a sheet is short enough to be checked after each change. */
export const isLive = ({ sheet }: CheckedSheet): boolean => sheet.rows.length <= LONGEST_LIVE;

/**
 * Keeps an eye on the sheet whose check is on show: says when it has changed, checks it again where the clerk wants
 * that, and tells which cell the clerk selected. Where Excel has no such events the pane goes on without.
 */
export class SheetWatch {
  private sheetId: string | null = null;
  private watching: Promise<StopWatching | null> = Promise.resolve(null);
  private readonly changed = new Set<string>();
  private moved = false;
  private wantsCheck = false;
  private wasAutomatic = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly store: Store<PaneState, PaneEvent>,
    private readonly session: WorkbookSession,
  ) {
    store.subscribe(this.follow);
  }

  private readonly follow = (): void => {
    const { sheet, unread, running, overTime } = this.store.get();
    const sheetId = (sheet ?? unread)?.sheetId ?? null;
    if (sheetId !== this.sheetId) this.watch(sheetId);
    const switched = overTime.autoCheck && !this.wasAutomatic;
    if (switched && sheet && isLive(sheet) && overTime.freshness !== 'fresh') this.wantsCheck = true;
    this.wasAutomatic = overTime.autoCheck;
    if (running || this.timer) return;
    if (this.changed.size > 0) this.later(SETTLE_MS);
    else if (this.mayCheck) this.later(AUTO_CHECK_MS);
  };

  /** While a person is writing an answer nothing takes the finding away from under it. */
  private get mayCheck(): boolean {
    return this.wantsCheck && this.store.get().view.deciding === null;
  }

  /** Leaves the sheet that was watched and watches another one; null watches none. */
  private watch(sheetId: string | null): void {
    this.sheetId = sheetId;
    this.forget();
    this.watching = this.watching.then(async (stop) => {
      await stop?.();
      if (sheetId === null || this.sheetId !== sheetId) return null;
      const watch = await this.session.watch(sheetId, (event) => this.hear(sheetId, event)).catch(() => null);
      this.store.dispatch({ type: 'watch-known', watched: watch?.ok === true });
      return watch?.ok ? watch.value : null;
    });
  }

  private forget(): void {
    this.changed.clear();
    this.moved = false;
    this.wantsCheck = false;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private hear(sheetId: string, event: SheetEvent): void {
    if (sheetId !== this.sheetId) return;
    if (event.kind === 'selected') {
      this.store.dispatch({ type: 'cell-selected', address: event.address });
      return;
    }
    this.changed.add(event.address);
    this.moved ||= event.moved;
    this.later(SETTLE_MS);
  }

  private later(after: number): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      // A command that is under way may be about to read what has changed; `follow` comes back after it.
      if (!this.store.get().running) void this.settle();
    }, after);
  }

  private async settle(): Promise<void> {
    if (this.changed.size > 0) await this.lookAtChanges();
    else if (this.mayCheck) await this.checkAgain();
    if (this.mayCheck && !this.timer) this.later(AUTO_CHECK_MS);
  }

  private async lookAtChanges(): Promise<void> {
    const { sheet, overTime } = this.store.get();
    const { moved } = this;
    const addresses = [...this.changed];
    this.changed.clear();
    this.moved = false;
    if (!sheet) return;
    const live = overTime.autoCheck && isLive(sheet);
    const known = overTime.freshness !== 'fresh' && !live;
    if (!moved && known) return;
    // What this add-in wrote itself stands in its own check. While a cell is being edited Excel answers nothing.
    const holds = moved ? null : await this.session.holds(sheet, addresses).catch(() => null);
    if ((holds?.ok && holds.value) || this.store.get().sheet !== sheet) return;
    this.store.dispatch({ type: 'sheet-changed', moved });
    // The clerk may have switched it meanwhile.
    this.wantsCheck = this.store.get().overTime.autoCheck && isLive(sheet);
  }

  /** Checks the changed sheet by itself; where that fails the clerk still sees that the check is out of date. */
  private async checkAgain(): Promise<void> {
    this.wantsCheck = false;
    const { sheet, overTime } = this.store.get();
    if (!sheet || !overTime.autoCheck || overTime.freshness === 'fresh') return;
    this.store.dispatch({ type: 'self-check', underWay: true });
    const checked = await this.session
      .check(sheet.check.judged.policy, sheet.sheetId, sheet.further)
      .catch(() => null);
    this.store.dispatch({ type: 'self-check', underWay: false });
    const now = this.store.get();
    if (now.sheet !== sheet) return;
    // An answer that was begun meanwhile is not taken away, and while the next cell is being typed Excel answers nothing.
    const later =
      now.view.deciding !== null || (checked?.ok === false && PASSES.includes(checked.failure.code));
    if (later) this.wantsCheck = true;
    else if (checked?.ok) this.store.dispatch({ type: 'checked-by-itself', sheet: checked.value });
  }
}
