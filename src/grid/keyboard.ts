import type { Move } from './selection.js';

/** What a key asks of the grid while no cell is being edited. */
export type GridCommand =
  | { readonly kind: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'copy' }
  /** Opens the list of values the cell offers. */
  | { readonly kind: 'choose' }
  | null;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'row-start',
  End: 'row-end',
};

/** The part of a keyboard event that decides. `keyCode` 229 marks a key an input method has taken (Safari sends Enter so). */
export interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** True while an input method (kana to kanji) holds the key: such a key is never a command. */
export function heldByInputMethod(press: KeyPress): boolean {
  return press.isComposing || press.keyCode === 229;
}

/** Reads a key as Excel does when no cell is being edited; `null` leaves it to the browser (typing, shortcuts). */
export function gridCommand(press: KeyPress): GridCommand {
  if (heldByInputMethod(press)) return null;
  if (press.altKey) return press.key === 'ArrowDown' ? { kind: 'choose' } : null;
  const control = press.ctrlKey || press.metaKey;
  if (control) {
    if (press.key === 'Home') return { kind: 'move', move: 'sheet-start', extend: press.shiftKey };
    if (press.key === 'End') return { kind: 'move', move: 'sheet-end', extend: press.shiftKey };
    if (press.key === 'c') return { kind: 'copy' };
    return null;
  }
  const move = MOVES[press.key];
  if (move) return { kind: 'move', move, extend: press.shiftKey };
  switch (press.key) {
    case 'Enter':
      return { kind: 'move', move: press.shiftKey ? 'up' : 'down', extend: false };
    case 'Tab':
      return { kind: 'move', move: press.shiftKey ? 'left' : 'right', extend: false };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return null;
  }
}

/** What a key asks while a cell is being edited. */
export type EditCommand =
  | { readonly kind: 'commit'; readonly move: Move }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'line-break' }
  | null;

/**
 * Reads a key as Excel does inside a cell being edited.
 *
 * @param typed true where typing began the editing (arrows then commit and walk on), false after F2 or a double
 *   click (arrows then move the caret)
 */
export function editCommand(press: KeyPress, typed: boolean): EditCommand {
  if (heldByInputMethod(press)) return null;
  const arrow = press.key.startsWith('Arrow') ? MOVES[press.key] : undefined;
  if (typed && arrow && !press.shiftKey) return { kind: 'commit', move: arrow };
  switch (press.key) {
    case 'Enter':
      if (press.altKey) return { kind: 'line-break' };
      return { kind: 'commit', move: press.shiftKey ? 'up' : 'down' };
    case 'Tab':
      return { kind: 'commit', move: press.shiftKey ? 'left' : 'right' };
    case 'Escape':
      return { kind: 'cancel' };
    default:
      return null;
  }
}
