import type { LastWrite } from '../../excel/session.js';
import type { Command } from '../state/pane-state.js';

/** The words of what is drawn before the rest of the pane is loaded: buttons, waiting, failing. */
export interface FirstWords {
  readonly language: 'ja' | 'en';
  readonly name: string;

  readonly recalculate: string;
  readonly checkOnly: string;
  readonly highlight: string;
  readonly undo: string;
  /** What undo would take back, and what it can't. */
  undoes(write: LastWrite): string;
  readonly again: string;
  readonly discardDecisions: string;
  readonly close: string;
  readonly stopWaiting: string;

  readonly starting: string;
  readonly notStarted: string;
  readonly welcome: readonly string[];
  readonly working: Readonly<Record<Command['do'], string>>;
  readonly slow: string;
  readonly failed: string;
  readonly crashed: string;
  readonly showDetails: string;
  readonly autoCheck: string;
}
