import type { Bugs } from './open-bugs.js';

/** A window an add-in's page asks for with `Office.context.ui.displayDialogAsync`. */
export interface DialogRequest {
  readonly address: string;
  /** In percent of the screen. */
  readonly width: number;
  readonly height: number;
}

/** What the page that asked hears of its dialog. */
export interface DialogListener {
  /** The dialog's page called `messageParent`. */
  readonly onMessage: (message: string, origin: string) => void;
  /** The person closed it. */
  readonly onClosed: () => void;
}

export interface DialogWindow {
  readonly close: () => void;
}

/** Shows a dialog; null where that is not possible now. */
export type OpenDialog = (request: DialogRequest, listener: DialogListener) => DialogWindow | null;

/** What a dialog's handler is called with: `OSF.DialogMessageType`, then the message and where it comes from. */
type DialogPayload = readonly [type: number, message?: string, origin?: string];

/** `OSF.DialogMessageType`, and the code of `displayDialogAsync` for a window of which the page has one already. */
const MESSAGE_RECEIVED = 0;
const CLOSED = 12006;
const ALREADY_OPENED = 12007;
const SUCCESS = 0;

/** Milliseconds a window takes to close where that is slow; no page says how many. */
const SLOW = 200;

interface Shown {
  readonly window: DialogWindow;
  readonly tell: (payload: DialogPayload) => void;
}

/** The dialogs of one page. Excel lets a page have one at a time. Microsoft Learn, "displayDialogAsync", error 12007. */
export class Dialogs {
  private shown: Shown | null = null;

  constructor(
    private readonly openWindow: OpenDialog,
    private readonly bugs: Bugs,
  ) {}

  /**
   * Opens a dialog as the library asks for it.
   * @param target JSON of the call's arguments: `url`, `width`, `height` …
   * @returns the status the library expects: 0, or the code of why there is no dialog
   */
  open(target: string, tell: (payload: DialogPayload) => void): number {
    if (this.shown) return ALREADY_OPENED;
    const { url, width, height }: { url: string; width: number; height: number } = JSON.parse(target);
    const window = this.openWindow(
      { address: url, width, height },
      {
        onMessage: (message, origin) => tell([MESSAGE_RECEIVED, message, origin]),
        onClosed: () => {
          this.shown = null;
          tell([CLOSED]);
        },
      },
    );
    this.shown = window && { window, tell };
    return this.shown ? SUCCESS : ALREADY_OPENED;
  }

  close(): void {
    const { shown } = this;
    if (!shown) return;
    const isTold = this.bugs.has('close-told-to-next');
    if (isTold || !this.bugs.has('slow-dialog-close')) {
      this.shown = null;
      shown.window.close();
      if (isTold) setTimeout(() => this.shown?.tell([CLOSED]), SLOW);
      return;
    }
    setTimeout(() => {
      shown.window.close();
      if (this.shown === shown) this.shown = null;
    }, SLOW);
  }
}
