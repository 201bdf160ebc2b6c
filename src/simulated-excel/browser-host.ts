import type { SimulatedHost } from './simulated-host.js';
import type { EventMessage } from './wire/message.js';

/** One window (the pane's frame, a command's frame) in which the add-in runs. */
export interface BrowserHost {
  /**
   * Runs a ribbon command's function as a press of its button would. Resolves when the function called
   * `event.completed()`; fails where the window's page has not asked for commands yet.
   */
  readonly pressButton: (functionName: string, buttonId?: string) => Promise<void>;
  /** Resolves once the window's page is ready to run commands. */
  readonly commandsReady: Promise<void>;
  /** Ends the copy, as when its window closes. */
  readonly close: () => void;
  /** Ranges this copy keeps alive in the host. */
  readonly trackedObjects: () => number;
}

/** Office.js reads arrays from desktop Excel as "safe arrays". */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

type Callback = (answer: SafeArray | number, status?: number) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

/** Numbers of the library's dispatch table (`OSF.DDA.EventDispId`, `OSF.DDA.MethodDispId`). */
const EXECUTE_REQUEST = 93;
const COMMAND_COMPLETED = 94;
const COMMAND_EVENT = 39;
const RICH_API_EVENT = 33;
/** `ooeOperationNotSupported`. */
const NOT_SUPPORTED = 5007;

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

const THEMES = {
  light: { body: [0xffffff, 0x262626], control: [0xf3f3f3, 0x262626] },
  dark: { body: [0x262626, 0xffffff], control: [0x1f1f1f, 0xffffff] },
} as const;

function themeInfo(theme: SimulatedHost['theme']): string {
  const { body, control } = THEMES[theme];
  return JSON.stringify({
    bodyBackgroundColor: body[0],
    bodyForegroundColor: body[1],
    controlBackgroundColor: control[0],
    controlForegroundColor: control[1],
    isDarkTheme: theme === 'dark',
  });
}

/** What `GetContext` of desktop Excel answers, as far as the library asks for it. */
function contextOf(host: SimulatedHost): Record<string, () => unknown> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'simulated',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.displayLanguage,
    GetAppDataLocale: () => host.displayLanguage,
    GetDocUrl: () => 'C:\\総括表.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'simulated',
    GetInstanceId: () => 'simulated',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInitialDisplayMode: () => 2,
    GetFeaturesForSolution: () => '{}',
    GetOfficeThemeInfo: () => themeInfo(host.theme),
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
  };
}

/** The functions waiting for `event.completed()`, oldest first: Excel runs one command of a page at a time. */
class Commands {
  private handler: EventHandler | null = null;
  private readonly running: (() => void)[] = [];
  private announce: () => void = () => {};
  readonly ready = new Promise<void>((resolve) => {
    this.announce = resolve;
  });

  listen(handler: EventHandler): void {
    this.handler = handler;
    this.announce();
  }

  press(functionName: string, buttonId: string): Promise<void> {
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

  complete(): void {
    this.running.shift()?.();
  }
}

/**
 * Makes a window look like the one desktop Excel gives an add-in: defines `window.external`, which must be done before
 * office.js loads there. Everything after that is the library's real start-up. Several windows may share a host.
 */
export function installBrowserHost(window: Window, host: SimulatedHost): BrowserHost {
  const commands = new Commands();
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
    if (id === COMMAND_COMPLETED) commands.complete();
    answer(callback, [id === COMMAND_COMPLETED ? 0 : NOT_SUPPORTED]);
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${host.displayLanguage}$$$$0`,
    GetContext: () => contextOf(host),
    GetLoggingAllowed: () => false,
    Execute: execute,
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      if (id === COMMAND_EVENT) commands.listen(handler);
      if (id === RICH_API_EVENT) hear = handler;
      answer(callback, [0]);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      if (id === RICH_API_EVENT) hear = null;
      answer(callback, [0]);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  return {
    pressButton: (functionName, buttonId = functionName) => commands.press(functionName, buttonId),
    commandsReady: commands.ready,
    close: () => connection.close(),
    trackedObjects: () => connection.trackedObjects,
  };
}
