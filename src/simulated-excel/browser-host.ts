import { Dialogs, type OpenDialog } from './dialogs.js';
import { contextOf, hostInfoOf } from './host-context.js';
import { type SafeArray, safeArray } from './safe-array.js';
import type { SimulatedHost } from './simulated-host.js';
import type { EventMessage } from './wire/message.js';

/** One window (the pane's frame, a command's frame) in which the add-in runs. */
export interface BrowserHost {
  /**
   * Runs a ribbon command's function as a press of its button would. Gives true when the function called
   * `event.completed()`, false where the page knows no such function; fails where it has not asked for commands yet.
   */
  readonly pressButton: (functionName: string, buttonId?: string) => Promise<boolean>;
  /** Resolves once the window's page is ready to run commands. */
  readonly commandsReady: Promise<void>;
  /** Ends the copy, as when its window closes. */
  readonly close: () => void;
  /** Ranges this copy keeps alive in the host. */
  readonly trackedObjects: () => number;
}

type Callback = (answer: SafeArray | number, status?: number) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

/** Numbers of the library's dispatch table (`OSF.DDA.EventDispId`, `OSF.DDA.MethodDispId`). */
const EXECUTE_REQUEST = 93;
const COMMAND_COMPLETED = 94;
const COMMAND_EVENT = 39;
const RICH_API_EVENT = 33;
const DIALOG_EVENT = 10;
/** `ooeOperationNotSupported`. */
const NOT_SUPPORTED = 5007;

/** The functions waiting for `event.completed()`, oldest first: Excel runs one command of a page at a time. */
class Commands {
  private handler: EventHandler | null = null;
  private readonly running: ((wentWell: boolean) => void)[] = [];
  private announce: () => void = () => {};
  readonly ready = new Promise<void>((resolve) => {
    this.announce = resolve;
  });

  listen(handler: EventHandler): void {
    this.handler = handler;
    this.announce();
  }

  press(functionName: string, buttonId: string): Promise<boolean> {
    const { handler } = this;
    if (!handler)
      return Promise.reject(new Error('The page has not called Office.onReady, so it runs no commands.'));
    return new Promise((resolve) => {
      this.running.push(resolve);
      handler(
        COMMAND_EVENT,
        safeArray(['command', functionName, JSON.stringify({ source: { id: buttonId } })]),
      );
    });
  }

  complete(wentWell: boolean): void {
    this.running.shift()?.(wentWell);
  }
}

/**
 * Makes a window look like the one desktop Excel gives an add-in: defines `window.external`, which must be done before
 * office.js loads there. Everything after that is the library's real start-up. Several windows may share a host.
 * @param openDialog shows the dialogs the window's page asks for; without it every such call is refused
 */
export function installBrowserHost(
  window: Window,
  host: SimulatedHost,
  openDialog: OpenDialog = () => null,
): BrowserHost {
  const commands = new Commands();
  const dialogs = new Dialogs(openDialog, host.bugs);
  let hear: EventHandler | null = null;
  const connection = host.connect((messages: readonly EventMessage[]) => {
    const entries = messages.map(({ messageCategory, messageType, targetId, message }) =>
      safeArray([messageCategory, messageType, targetId, message]),
    );
    hear?.(RICH_API_EVENT, safeArray(entries));
  });
  const answer = (callback: Callback | undefined, values: readonly unknown[], status?: number) =>
    setTimeout(() => callback?.(safeArray(values), status), 0);

  const execute = (id: number, params: readonly unknown[], callback: Callback) => {
    if (id === EXECUTE_REQUEST) {
      const message = params[0] as readonly unknown[];
      connection.execute(String(message[4]), Number(message[6])).then((reply) => {
        if (reply.ok) answer(callback, [0, 200, safeArray([]), reply.body], 0);
        else answer(callback, [reply.number], 0);
      });
      return;
    }
    if (id === COMMAND_COMPLETED) commands.complete(params[1] === 0);
    answer(callback, [id === COMMAND_COMPLETED ? 0 : NOT_SUPPORTED]);
  };
  const external = {
    GetHostInfo: () => hostInfoOf(host, false),
    GetContext: () => contextOf(host),
    GetLoggingAllowed: () => false,
    Execute: execute,
    RegisterEvent: (id: number, target: string, handler: EventHandler, callback: Callback) => {
      if (id === DIALOG_EVENT) {
        answer(callback, [dialogs.open(target, (payload) => handler(DIALOG_EVENT, safeArray(payload)))]);
        return;
      }
      if (id === RICH_API_EVENT) hear = handler;
      answer(callback, [0]);
      // After the answer: the library drops what comes before it.
      if (id === COMMAND_EVENT) setTimeout(() => commands.listen(handler), 0);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      if (id === DIALOG_EVENT) dialogs.close();
      if (id === RICH_API_EVENT) hear = null;
      answer(callback, [0]);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  return {
    pressButton: (functionName, buttonId = functionName) => commands.press(functionName, buttonId),
    commandsReady: commands.ready,
    close: () => {
      dialogs.close();
      connection.close();
    },
    trackedObjects: () => connection.trackedObjects,
  };
}
