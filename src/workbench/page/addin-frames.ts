/** Pages of the built add-in, as the manifest names them. */
const PANE = '/addin/pane.html';
const COMMANDS = '/addin/commands.html';

/** Shows the add-in: its pane at the right, and out of sight the page its ribbon commands run in. */
export class AddinFrames {
  readonly #side: HTMLElement;
  #pane: HTMLIFrameElement | null = null;
  #commands: HTMLIFrameElement | null = null;
  #paneKey: (event: KeyboardEvent) => void = () => {};

  /** @param side where the pane is shown; hidden while the pane is closed */
  constructor(side: HTMLElement) {
    this.#side = side;
  }

  get paneIsOpen(): boolean {
    return this.#pane !== null;
  }

  /** Loads the add-in anew, as Excel does when it starts. */
  restart(): void {
    const open = this.paneIsOpen;
    this.closePane();
    this.#commands?.remove();
    this.#commands = frame(COMMANDS, '総括表アシストのコマンド');
    this.#commands.hidden = true;
    document.body.append(this.#commands);
    if (open) this.openPane();
  }

  openPane(): void {
    this.#side.hidden = false;
    if (this.#pane) return;
    this.#pane = frame(PANE, '総括表アシスト');
    this.#pane.className = 'pane-frame';
    const pane = this.#pane;
    pane.addEventListener('load', () => {
      pane.contentWindow?.addEventListener('keydown', (event) => this.#paneKey(event));
    });
    this.#side.append(pane);
  }

  /** Hears the keys pressed inside the pane, which its own window keeps to itself. */
  onPaneKey(listen: (event: KeyboardEvent) => void): void {
    this.#paneKey = listen;
  }

  /** Puts the keyboard into the pane, where it was before. */
  focusPane(): void {
    this.#pane?.contentWindow?.focus();
  }

  closePane(): void {
    this.#pane?.remove();
    this.#pane = null;
    this.#side.hidden = true;
  }

  /** The window of the commands' page. */
  get commandsWindow(): Window | null {
    return this.#commands?.contentWindow ?? null;
  }
}

function frame(address: string, title: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.src = address;
  element.title = title;
  return element;
}
