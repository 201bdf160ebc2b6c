/** Says something in a small window of Office: the only place a ribbon command has for words. */

/** As much of `Office` as opening the window needs. */
export interface OfficeWithDialogs {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly ui: Pick<Office.UI, 'displayDialogAsync'>;
  };
}

/** Name of the address part that carries the words to the window. */
export const NOTICE_PARAMETER = 'notice';

/** In percent of the screen. Made anew for each window: Office.js writes the callback into it and refuses it a second time. */
const size = () => ({ height: 30, width: 32, displayInIframe: true, promptBeforeOpen: false });

/** Time to read two sentences; a notice nobody closes must not keep the button waiting after that. */
const LONGEST_MS = 45_000;

/** An Excel that has not opened the window by then will not. */
const OPENING_MS = 5_000;

/** The window of an earlier notice that nobody closed: Office lets a page have one at a time. */
let unclosed: Office.Dialog | null = null;

function closeEarlier(): void {
  try {
    unclosed?.close();
  } catch {
    // It was closed while nobody listened.
  }
  unclosed = null;
}

function open(office: OfficeWithDialogs, address: string): Promise<Office.Dialog | null> {
  return new Promise((resolve) => {
    const settle = (dialog: Office.Dialog | null) => {
      clearTimeout(tooLate);
      resolve(dialog);
    };
    const tooLate = setTimeout(settle, OPENING_MS, null);
    try {
      office.context.ui.displayDialogAsync(address, size(), ({ value: dialog, error }) =>
        settle(error || !dialog ? null : dialog),
      );
    } catch {
      settle(null);
    }
  });
}

function closedByPerson(dialog: Office.Dialog): Promise<void> {
  return new Promise((resolve) => {
    const longEnough = setTimeout(resolve, LONGEST_MS);
    const ended = () => {
      clearTimeout(longEnough);
      unclosed = null;
      resolve();
    };
    dialog.addEventHandler(Office.EventType.DialogEventReceived, ended);
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
    closeEarlier();
    const address = new URL(page);
    address.search = new URLSearchParams({ [NOTICE_PARAMETER]: notice }).toString();
    const dialog = await open(office, address.href);
    if (!dialog) return false;
    unclosed = dialog;
    await closedByPerson(dialog);
    return true;
  } catch {
    return false;
  }
}
