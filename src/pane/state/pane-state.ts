import type { Edit } from '../../engine/index.js';
import type { CheckedSheet, ExcelFailure, LeftCell } from '../../excel/session.js';
import { INITIAL_VIEW, type View } from './view.js';

/** What the pane knows; plain data, so that every state can be made in a test. */

/** What a clerk can ask of the workbook. */
export type Command =
  | { readonly do: 'check' }
  | { readonly do: 'recalculate' }
  | { readonly do: 'fix'; readonly edits: readonly Edit[] }
  | { readonly do: 'undo' }
  | { readonly do: 'highlight'; readonly on: boolean }
  | { readonly do: 'select'; readonly cell: string };

/** A command that has not ended. */
export interface Running {
  readonly id: number;
  readonly command: Command;
  /** True once Excel has let the clerk wait for long. */
  readonly slow: boolean;
}

/** How the last command ended well. */
export type Notice =
  | { readonly kind: 'checked' }
  | { readonly kind: 'recalculated'; readonly written: readonly Edit[]; readonly left: readonly LeftCell[] }
  | { readonly kind: 'fixed'; readonly written: readonly Edit[]; readonly left: readonly LeftCell[] }
  | { readonly kind: 'undone'; readonly restored: readonly string[]; readonly left: readonly LeftCell[] }
  | { readonly kind: 'highlighted'; readonly on: boolean }
  | { readonly kind: 'abandoned' };

/** How it did not, and what to run when the clerk tries again. */
export interface Problem {
  readonly failure: ExcelFailure;
  readonly again: Command;
}

export type Start =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly failure: ExcelFailure };

export interface PaneState {
  readonly start: Start;
  readonly running: Running | null;
  /** Id of the command the clerk no longer waits for; its end still counts while nothing newer runs. */
  readonly abandoned: number | null;
  readonly sheet: CheckedSheet | null;
  readonly notice: Notice | null;
  readonly problem: Problem | null;
  readonly canUndo: boolean;
  readonly highlighted: boolean;
  readonly view: View;
}

export const INITIAL_STATE: PaneState = {
  start: { phase: 'waiting' },
  running: null,
  abandoned: null,
  sheet: null,
  notice: null,
  problem: null,
  canUndo: false,
  highlighted: false,
  view: INITIAL_VIEW,
};

/** True while buttons must wait. Selecting a cell is quick and stops nobody. */
export function isBusy({ running }: PaneState): boolean {
  return running !== null && running.command.do !== 'select';
}
