import packageJson from '../../../package.json' with { type: 'json' };
import type { Memory } from '../judged-before/look-back.js';

/** How sheets were judged is kept on this machine, in the browser’s own storage. */
export const JUDGED_MEMORY: Memory = {
  version: packageJson.version,
  // Asked for each time: a browser that keeps nothing refuses here.
  storage: () => window.localStorage,
};
