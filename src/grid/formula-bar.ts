import { parseCellAddress } from '../cells/address.js';
import { heldByInputMethod } from './keyboard.js';
import type { Move, Position } from './selection.js';

export interface FormulaBarEvents {
  onGoTo(position: Position): void;
  /** Editing in the bar begins; false refuses it. */
  mayBegin(): boolean;
  onEditing(editing: boolean): void;
  onEnter(text: string, move: Move | null): void;
  /** The keyboard goes back to the grid. */
  onLeave(): void;
}

/** The line above the sheet: address box and content of the active cell. */
export class FormulaBar {
  readonly element = document.createElement('div');
  readonly #address = document.createElement('input');
  readonly #content = document.createElement('input');
  #cell = { address: 'A1', content: '' };
  #editing = false;

  constructor(private readonly events: FormulaBarEvents) {
    this.element.className = 'formula-bar';
    this.#address.className = 'formula-address';
    this.#address.setAttribute('aria-label', '名前ボックス');
    this.#content.className = 'formula-content';
    this.#content.setAttribute('aria-label', '数式バー');
    this.#content.lang = 'ja';
    const sign = document.createElement('span');
    sign.className = 'formula-sign';
    sign.textContent = 'fx';
    sign.setAttribute('aria-hidden', 'true');
    this.element.append(this.#address, sign, this.#content);
    this.#address.addEventListener('focus', () => this.#address.select());
    this.#address.addEventListener('keydown', (event) => this.#addressKey(event));
    this.#address.addEventListener('blur', () => this.#restore());
    this.#content.addEventListener('input', () => this.#begin());
    this.#content.addEventListener('keydown', (event) => this.#contentKey(event));
    this.#content.addEventListener('blur', () => this.#commit(null));
  }

  /** Shows a cell; what is being written in either field stays. */
  show(address: string, content: string): void {
    this.#cell = { address, content };
    const isInAddress = document.activeElement === this.#address;
    if (!isInAddress) this.#address.value = address;
    if (!this.#editing) this.#content.value = content;
  }

  #restore(): void {
    this.#address.value = this.#cell.address;
    if (!this.#editing) this.#content.value = this.#cell.content;
  }

  #begin(): void {
    if (this.#editing) return;
    if (!this.events.mayBegin()) {
      this.#restore();
      return;
    }
    this.#editing = true;
    this.events.onEditing(true);
  }

  #end(): void {
    this.#editing = false;
    this.events.onEditing(false);
  }

  #commit(move: Move | null): void {
    if (!this.#editing) return;
    const text = this.#content.value;
    this.#end();
    this.events.onEnter(text, move);
  }

  #addressKey(event: KeyboardEvent): void {
    if (heldByInputMethod(event)) return;
    if (event.key === 'Escape') this.events.onLeave();
    if (event.key !== 'Enter') return;
    // Else the same key press would write a line break into the grid's text field.
    event.preventDefault();
    const position = parseCellAddress(this.#address.value.trim().normalize('NFKC'));
    if (position) this.events.onGoTo(position);
    else this.#restore();
    this.events.onLeave();
  }

  #contentKey(event: KeyboardEvent): void {
    if (heldByInputMethod(event)) return;
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      if (this.#editing) this.#commit(event.key === 'Enter' ? 'down' : 'right');
      this.events.onLeave();
    } else if (event.key === 'Escape') {
      if (this.#editing) this.#end();
      this.#restore();
      this.events.onLeave();
    }
  }
}
