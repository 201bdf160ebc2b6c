import {
  type BrowserHost,
  installBrowserHost,
  installDialogHost,
  NEWEST_EXCEL,
  SimulatedHost,
  type SimulatedWorkbook,
} from '../../simulated-excel/index.js';
import type { Conditions } from './conditions.js';
import type { DialogFrame } from './dialog-frame.js';

declare global {
  interface Window {
    /** Called by a frame of the add-in just before Office.js runs in it. */
    connectToSimulatedExcel?: (frame: Window) => void;
  }
}

/** Excel on the web refuses larger requests and answers. Microsoft Learn, "Resource limits and performance optimization". */
const WEB_PAYLOAD = 5 * 1024 * 1024;
const OLD_EXCEL = { ExcelApi: '1.4', AddinCommands: '1.1', DialogApi: '1.1', Settings: '1.1' };
/** A command that has not completed after so many milliseconds is told as not answering. */
const COMMAND_LIMIT = 60_000;

/** The simulated Excel of the page and the add-in's frames connected to it. */
export class SimulatedOffice {
  readonly host: SimulatedHost;
  readonly #copies = new Map<Window, BrowserHost>();
  /** Who waits for a frame whose page is still loading. */
  readonly #awaited = new Map<Window, ((copy: BrowserHost) => void)[]>();

  constructor(
    workbook: SimulatedWorkbook,
    conditions: Conditions,
    private readonly dialog: DialogFrame,
  ) {
    this.host = new SimulatedHost(workbook);
    this.apply(conditions);
  }

  apply(conditions: Conditions): void {
    this.host.cellEdit = conditions.cellEdit;
    this.host.requirementSets = conditions.oldExcel ? OLD_EXCEL : NEWEST_EXCEL;
    this.host.bugs.clear();
    for (const bug of conditions.bugs) this.host.bugs.add(bug);
    this.host.payloadLimit = conditions.payloadLimit ? WEB_PAYLOAD : null;
    this.host.theme = conditions.theme;
    this.host.displayLanguage = conditions.language;
  }

  /** Plays Excel in a frame's window; whatever page was in it before is given up. */
  connect(frame: Window): void {
    const dialog = this.dialog.listenerOf(frame);
    if (dialog) {
      installDialogHost(frame, this.host, dialog.onMessage);
      return;
    }
    this.#copies.get(frame)?.close();
    const copy = installBrowserHost(frame, this.host, this.dialog.open);
    this.#copies.set(frame, copy);
    for (const tell of this.#awaited.get(frame) ?? []) tell(copy);
    this.#awaited.delete(frame);
  }

  /** Gives up all frames, as when the workbook is closed. */
  close(): void {
    for (const copy of this.#copies.values()) copy.close();
    this.#copies.clear();
  }

  /**
   * Presses a ribbon button whose command runs in a frame, as soon as the frame's page is ready for commands. Gives false
   * where the page knows no such command, and where its answer takes longer than a minute.
   */
  async press(frame: Window, functionName: string): Promise<boolean> {
    const tooLate = new Promise<false>((resolve) => setTimeout(() => resolve(false), COMMAND_LIMIT));
    const press = async () => {
      const copy = await this.#connected(frame);
      await copy.commandsReady;
      return copy.pressButton(functionName);
    };
    return Promise.race([press(), tooLate]);
  }

  #connected(frame: Window): Promise<BrowserHost> {
    const copy = this.#copies.get(frame);
    if (copy) return Promise.resolve(copy);
    return new Promise((tell) => this.#awaited.set(frame, [...(this.#awaited.get(frame) ?? []), tell]));
  }
}
