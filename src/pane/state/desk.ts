import type { CheckedSheet, WorkbookSession } from '../../session/session.js';
import type { PaneState } from './pane-state.js';
import type { PaneEvent } from './reduce.js';
import type { Store } from './store.js';

/** Looks at how a sheet was judged before. */
export type LookAt = (sheet: CheckedSheet) => void;

/** What a command is done with. */
export interface Desk {
  readonly store: Store<PaneState, PaneEvent>;
  readonly session: WorkbookSession;
  /** False once the command is one nobody waits for any more. */
  readonly isWaitedFor: () => boolean;
  /** Told where a long command goes on. */
  readonly progressed: () => void;
  /** Told of a check that never comes on show. */
  readonly lookAt: LookAt;
}
