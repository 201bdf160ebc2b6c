/** Says something in a small window of Office: the only place a ribbon command has for words. */

/** As much of `Office` as opening the window needs. */
export interface OfficeWithDialogs {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly ui: Pick<Office.UI, 'displayDialogAsync'>;
  };
}

/** Name of the address part that carries the words to the window. */
const NOTICE_PARAMETER = 'notice';

/**
 * The address of a notice: its words stand behind `#`, which no server is sent. Servers take addresses of a few thousand
 * letters only (2,048 in IIS), and keep them in their logs.
 * @param page address of the commands' own page, which shows the notice
 */
export function noticeAddress(page: string, notice: string): string {
  const address = new URL(page);
  address.search = '';
  address.hash = new URLSearchParams({ [NOTICE_PARAMETER]: notice }).toString();
  return address.href;
}

/** The words a page was opened with; null where it was opened for none. Office may have put something of its own behind them. */
export function noticeOf(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get(NOTICE_PARAMETER);
}

/** In percent of the screen. Made anew for each window: Office.js writes the callback into it and refuses it a second time. */
const size = () => ({ height: 30, width: 32, displayInIframe: true, promptBeforeOpen: false });

/** Time to read two sentences; a notice nobody closes must not keep the button waiting after that. */
const LONGEST_MS = 45_000;

/** An Excel that has not opened the window by then will not. */
const OPENING_MS = 5_000;

/**
 * Closing ends later and tells nobody: until then Office refuses another window by this code, and one is to ask again.
 * Microsoft Learn, "Best practices and rules for the Office Dialog API", looked at 2026-11-29.
 */
const STILL_OPEN = 12007;
const ASK_AGAIN_MS = 100;

/** So soon nobody closes a window: it is told of the end of the one before (office-js #3682, open, looked at 2026-11-29). */
const OTHERS_END_MS = 1_000;

/** The window of an earlier notice that nobody closed: Office lets a page have one at a time. */
let unclosed: Office.Dialog | null = null;

/** @returns whether there was one */
function closeEarlier(): boolean {
  const earlier = unclosed;
  unclosed = null;
  try {
    earlier?.close();
  } catch {
    // It was closed while nobody listened.
  }
  return earlier !== null;
}

function open(office: OfficeWithDialogs, address: string): Promise<Office.Dialog | null> {
  return new Promise((resolve) => {
    let waits = true;
    const settle = (dialog: Office.Dialog | null) => {
      waits = false;
      clearTimeout(tooLate);
      resolve(dialog);
    };
    const tooLate = setTimeout(settle, OPENING_MS, null);
    const ask = () => {
      if (!waits) return;
      try {
        office.context.ui.displayDialogAsync(address, size(), ({ value: dialog, error }) => {
          if (!waits) dialog?.close();
          else if (error?.code === STILL_OPEN) setTimeout(ask, ASK_AGAIN_MS);
          else settle(error || !dialog ? null : dialog);
        });
      } catch {
        settle(null);
      }
    };
    ask();
  });
}

/** @param afterAnother true where the window of an earlier notice has just been closed */
function closedByPerson(dialog: Office.Dialog, afterAnother: boolean): Promise<void> {
  return new Promise((resolve) => {
    const longEnough = setTimeout(resolve, LONGEST_MS);
    let mayBeOthers = afterAnother;
    setTimeout(() => {
      mayBeOthers = false;
    }, OTHERS_END_MS);
    const ended = () => {
      clearTimeout(longEnough);
      unclosed = null;
      resolve();
    };
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      if (!mayBeOthers) ended();
      mayBeOthers = false;
    });
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      dialog.close();
      ended();
    });
  });
}

/**
 * Opens the notice and waits until it is closed: completing the command may end the page, and the window with it.
 * @param page address of the commands' own page; it shows the notice, so that no other page is needed
 * @returns whether the window came: an old Excel has none, and another dialog may be in the way. Never rejects.
 */
export async function sayInDialog(office: OfficeWithDialogs, page: string, notice: string): Promise<boolean> {
  try {
    if (!office.context.requirements.isSetSupported('DialogApi', '1.1')) return false;
    const afterAnother = closeEarlier();
    const dialog = await open(office, noticeAddress(page, notice));
    if (!dialog) return false;
    unclosed = dialog;
    await closedByPerson(dialog, afterAnother);
    return true;
  } catch {
    return false;
  }
}
