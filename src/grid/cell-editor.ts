import { type EditCommand, editCommand, type GridCommand, gridCommand } from './keyboard.js';
import type { Move } from './selection.js';

/** What the editor tells the grid. */
export interface CellEditorEvents {
  /** Asked before typing or F2 begins an edit; false refuses it. */
  mayBegin(): boolean;
  onBegin(): void;
  /** The text while it is being written. */
  onText(text: string): void;
  onCommit(text: string, move: Move | null): void;
  onCancel(): void;
  onCommand(command: NonNullable<GridCommand>): void;
}

/**
 * The text field lying over the active cell. It has the focus the whole time, invisible until something is typed:
 * an input method can only begin its composition in a text field, and a field made on the first key would lose it.
 */
export class CellEditor {
  readonly element = document.createElement('textarea');
  /** 'typed': typing replaced the cell; 'opened': F2 or a double click opened its content. */
  #mode: 'idle' | 'typed' | 'opened' = 'idle';

  constructor(private readonly events: CellEditorEvents) {
    this.element.className = 'grid-editor';
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.autocomplete = 'off';
    this.element.addEventListener('keydown', (event) => this.#keydown(event));
    this.element.addEventListener('input', () => this.#input());
    this.element.addEventListener('compositionstart', () => this.#beginTyping());
  }

  get editing(): boolean {
    return this.#mode !== 'idle';
  }

  /** Opens the cell's content for editing, the caret behind it. */
  open(content: string): void {
    if (this.editing || !this.events.mayBegin()) return;
    this.element.value = content;
    this.#begin('opened');
    this.element.setSelectionRange(content.length, content.length);
    this.#grow();
  }

  /** Commits what is being edited; does nothing while idle. */
  commit(move: Move | null): void {
    if (!this.editing) return;
    const text = this.element.value;
    this.#end();
    this.events.onCommit(text, move);
  }

  /** Leaves the cell as it was. */
  cancel(): void {
    if (!this.editing) return;
    this.#end();
    this.events.onCancel();
  }

  #begin(mode: 'typed' | 'opened'): void {
    this.#mode = mode;
    this.element.classList.add('grid-editor-open');
    this.events.onBegin();
    this.events.onText(this.element.value);
  }

  #end(): void {
    this.#mode = 'idle';
    this.element.value = '';
    this.element.classList.remove('grid-editor-open');
    this.element.style.minHeight = '';
  }

  #beginTyping(): void {
    if (!this.editing && this.events.mayBegin()) this.#begin('typed');
  }

  #input(): void {
    this.#beginTyping();
    if (!this.editing) {
      this.element.value = '';
      return;
    }
    this.#grow();
    this.events.onText(this.element.value);
  }

  #grow(): void {
    this.element.style.minHeight = '';
    this.element.style.minHeight = `${this.element.scrollHeight}px`;
  }

  #keydown(event: KeyboardEvent): void {
    if (this.editing) {
      const command = editCommand(event, this.#mode === 'typed');
      if (!command) return;
      event.preventDefault();
      this.#edit(command);
      return;
    }
    const command = gridCommand(event);
    if (!command) return;
    event.preventDefault();
    this.events.onCommand(command);
  }

  #edit(command: NonNullable<EditCommand>): void {
    if (command.kind === 'commit') this.commit(command.move);
    else if (command.kind === 'cancel') this.cancel();
    else {
      this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
      this.#grow();
      this.events.onText(this.element.value);
    }
  }
}
