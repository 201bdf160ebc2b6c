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

/** In percent of the screen. */
const SIZE = { height: 30, width: 32, displayInIframe: true, promptBeforeOpen: false };

/** Time to read two sentences; a notice nobody closes must not keep the button waiting after that. */
const LONGEST_MS = 45_000;

/**
 * Opens the notice and waits until it is closed: completing the command may end the page, and the window with it.
 * Where Excel can't open one (an old version, another dialog open) the words are lost, and the command just ends.
 * @param page address of the commands' own page; it shows the notice, so that no other page is needed
 */
export async function sayInDialog(office: OfficeWithDialogs, page: string, notice: string): Promise<void> {
  if (!office.context.requirements.isSetSupported('DialogApi', '1.1')) return;
  const address = new URL(page);
  address.search = new URLSearchParams({ [NOTICE_PARAMETER]: notice }).toString();
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_MS);
    office.context.ui.displayDialogAsync(address.href, SIZE, ({ value: dialog, error }) => {
      if (error || !dialog) {
        resolve();
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
    });
  });
  clearTimeout(timer);
}
