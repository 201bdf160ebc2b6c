import type { CommandEvent, CommandName, RibbonDesk } from './ribbon-command.js';

/** The script with all that the buttons do, beside the small one that knows their names. */

/** What that script gives. */
export interface Ribbon {
  /** Does what a button says, to its end. */
  press(name: CommandName, event: CommandEvent, desk: Omit<RibbonDesk, 'session'>): Promise<void>;
}

declare global {
  /** Set by the script once it ran. */
  var soukatsuRibbon: Ribbon | undefined;
}

function load(page: Document, address: string): Promise<Ribbon | null> {
  return new Promise((resolve) => {
    const script = page.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve(globalThis.soukatsuRibbon ?? null));
    script.addEventListener('error', () => {
      script.remove();
      resolve(null);
    });
    page.head.append(script);
  });
}

/**
 * Begins to load the script.
 * @param page the page of this script, which names the other one in `data-ribbon`
 * @returns gives what the script does, loading it again where that failed; null where it can't be loaded
 */
export function ribbonOf(page: Document): () => Promise<Ribbon | null> {
  const address = page.currentScript?.dataset.ribbon ?? '';
  let loading = load(page, address);
  return async () => {
    const ribbon = await loading;
    if (ribbon) return ribbon;
    loading = load(page, address);
    return loading;
  };
}
