import type { WorkbookSession } from '../../session/session.js';
import { lookBack, type Memory } from '../judged-before/look-back.js';
import type { LookAt } from './desk.js';
import { LeavingLines } from './leaving-lines.js';
import type { PaneState } from './pane-state.js';
import type { PaneEvent } from './reduce.js';
import { SheetWatch } from './sheet-watch.js';
import type { Store } from './store.js';

/** What the pane needs once it has a workbook; loaded after the first paint. */

export { perform } from './perform.js';

/** Keeps an eye on the workbook from now on. */
export function watchWorkbook(store: Store<PaneState, PaneEvent>, session: WorkbookSession): void {
  new SheetWatch(store, session);
  new LeavingLines(store);
}

/** Looks back at how a version before judged each sheet that comes on show. */
export function watchJudging(store: Store<PaneState, PaneEvent>, memory: Memory): LookAt {
  const look: LookAt = (sheet) => {
    const anew = lookBack(memory, sheet);
    if (anew) store.dispatch({ type: 'judged-anew', anew });
  };
  let shown = store.get().sheet;
  store.subscribe(() => {
    const { sheet } = store.get();
    if (sheet === shown) return;
    shown = sheet;
    if (sheet) look(sheet);
  });
  return look;
}
