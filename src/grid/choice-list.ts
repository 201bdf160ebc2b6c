/** The list of values a cell offers, as Excel's drop-down: an arrow beside the selected cell, and the list below it. */

export interface ChoiceListEvents {
  /** Asked before the list opens; false refuses it. */
  mayOpen(): boolean;
  onChoose(text: string): void;
  /** It closed and nothing was chosen. */
  onClose(): void;
}

let lists = 0;

export class ChoiceList {
  /** For a pointer; by the keyboard the list opens with Alt and the arrow down. */
  readonly arrow = document.createElement('span');
  readonly #list = document.createElement('div');
  #texts: readonly string[] = [];
  #current = '';
  #at = 0;
  #isOpen = false;

  constructor(private readonly events: ChoiceListEvents) {
    lists += 1;
    this.#list.id = `grid-choices-${lists}`;
    this.#list.className = 'grid-choices';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'リスト');
    this.#list.tabIndex = -1;
    this.#list.lang = 'ja';
    this.arrow.className = 'grid-choice-arrow';
    this.arrow.setAttribute('aria-hidden', 'true');
    this.arrow.hidden = true;
    this.arrow.addEventListener('mousedown', (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (this.#isOpen) this.close();
      else this.open();
    });
    this.arrow.addEventListener('dblclick', (event) => event.stopPropagation());
    this.#list.addEventListener('keydown', (event) => this.#keydown(event));
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
      if (option) this.#choose(Number(option.dataset.at));
    });
    this.#list.addEventListener('focusout', () => this.#remove());
  }

  /**
   * Offers the texts of the selected cell; null for a cell that offers none.
   * @param field has the keyboard, and says that there is a list
   * @param cell what it shows, and its lower right corner on the sheet
   */
  offer(
    texts: readonly string[] | null,
    field: HTMLElement,
    cell: { readonly text: string; readonly left: number; readonly top: number },
  ): void {
    this.#texts = texts ?? [];
    this.#current = cell.text;
    this.arrow.hidden = this.#texts.length === 0;
    this.arrow.style.left = `${cell.left}px`;
    this.arrow.style.top = `${cell.top}px`;
    if (texts) field.setAttribute('aria-description', 'リストから選べます(Alt+↓)');
    else field.removeAttribute('aria-description');
    this.#remove();
  }

  /** Opens the list below its arrow. */
  open(): void {
    if (this.#texts.length === 0 || !this.events.mayOpen()) return;
    this.#list.replaceChildren(...this.#texts.map((text, at) => this.#option(text, at)));
    const grid = this.arrow.closest('.grid')?.parentElement ?? document.body;
    grid.append(this.#list);
    this.#isOpen = true;
    this.#place();
    this.#mark(Math.max(0, this.#texts.indexOf(this.#current)));
    this.#list.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#remove();
    this.events.onClose();
  }

  #option(text: string, at: number): HTMLElement {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.id = `${this.#list.id}-${at}`;
    option.dataset.at = String(at);
    option.textContent = text;
    return option;
  }

  /** Below the cell, or above where there is no room. */
  #place(): void {
    const cell = this.arrow.parentElement?.querySelector('textarea')?.getBoundingClientRect();
    if (!cell) return;
    const { style } = this.#list;
    style.minWidth = `${cell.width}px`;
    const { width, height } = this.#list.getBoundingClientRect();
    const isBelow = cell.bottom + height <= innerHeight || cell.top < height;
    style.left = `${Math.max(0, Math.min(cell.left, innerWidth - width))}px`;
    style.top = `${isBelow ? cell.bottom : cell.top - height}px`;
  }

  #mark(at: number): void {
    this.#at = Math.min(Math.max(at, 0), this.#texts.length - 1);
    for (const [place, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(place === this.#at));
    const marked = this.#list.children[this.#at];
    this.#list.setAttribute('aria-activedescendant', marked?.id ?? '');
    marked?.scrollIntoView({ block: 'nearest' });
  }

  #keydown(event: KeyboardEvent): void {
    const last = this.#texts.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.#at + 1,
      ArrowUp: this.#at - 1,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    event.stopPropagation();
    if (event.key === 'Escape' || event.altKey) this.close();
    else if (event.key === 'Enter' || event.key === 'Tab' || event.key === ' ') this.#choose(this.#at);
    else if (to !== undefined) this.#mark(to);
    else return;
    event.preventDefault();
  }

  #choose(at: number): void {
    const text = this.#texts[at];
    this.#remove();
    if (text === undefined) this.events.onClose();
    else this.events.onChoose(text);
  }

  /** Taken off, the list loses the focus, which takes it off. */
  #remove(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#list.remove();
  }
}
