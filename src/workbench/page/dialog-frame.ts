import type { DialogListener, DialogRequest, DialogWindow } from '../../simulated-excel/index.js';

/** Shows the dialog an add-in's page asks for: a frame over the workbench, which stays usable beside it, as in Excel. */
export class DialogFrame {
  #shown: { readonly frame: HTMLIFrameElement; readonly listener: DialogListener } | null = null;

  /** Opens a dialog; null while there is one already. */
  readonly open = (request: DialogRequest, listener: DialogListener): DialogWindow | null => {
    if (this.#shown) return null;
    const box = document.createElement('div');
    box.className = 'dialog';
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', 'アドインのダイアログ');
    box.style.width = `${request.width}vw`;
    box.style.height = `${request.height}vh`;
    const title = document.createElement('div');
    title.className = 'pane-title';
    const name = document.createElement('span');
    name.textContent = '総括表アシスト';
    const cross = document.createElement('button');
    cross.type = 'button';
    cross.textContent = '×';
    cross.setAttribute('aria-label', 'ダイアログを閉じる');
    title.append(name, cross);
    const frame = document.createElement('iframe');
    frame.src = request.address;
    frame.title = '総括表アシストのダイアログ';
    box.append(title, frame);
    const before = document.activeElement;
    const close = () => {
      if (this.#shown?.frame !== frame) return;
      this.#shown = null;
      box.remove();
      if (before instanceof HTMLElement) before.focus();
    };
    cross.addEventListener('click', () => {
      close();
      listener.onClosed();
    });
    this.#shown = { frame, listener };
    document.body.append(box);
    frame.focus();
    return { close };
  };

  /** Where what a window says goes, if it is the dialog's; null for any other window. */
  listenerOf(window: Window): DialogListener | null {
    return this.#shown?.frame.contentWindow === window ? this.#shown.listener : null;
  }
}
