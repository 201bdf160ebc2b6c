import type { WorkbookSession } from '../../excel/session.js';
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
