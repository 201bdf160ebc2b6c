import { contextOf, hostInfoOf } from './host-context.js';
import { safeArray } from './safe-array.js';
import type { SimulatedHost } from './simulated-host.js';

/**
 * Makes a window look like one desktop Excel opens for a dialog: Office.js starts there with `messageParent`, and
 * without a workbook. Must be done before office.js loads.
 * @param toParent hears what the page says to the page that opened it
 */
export function installDialogHost(
  window: Window,
  host: SimulatedHost,
  toParent: (message: string, origin: string) => void,
): void {
  const refuse = (...args: readonly unknown[]) => {
    const callback = args.at(-1);
    // `ooeOperationNotSupported`: in a dialog nothing but the message works.
    if (typeof callback === 'function') setTimeout(() => callback(safeArray([5000])), 0);
  };
  const external = {
    GetHostInfo: () => hostInfoOf(host, true),
    GetContext: () => contextOf(host),
    GetLoggingAllowed: () => false,
    Execute: refuse,
    RegisterEvent: refuse,
    UnregisterEvent: refuse,
    MessageParent2: (json: string) => {
      const { messageToParent }: { messageToParent: string } = JSON.parse(json);
      setTimeout(() => toParent(messageToParent, window.location.origin), 0);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
}
