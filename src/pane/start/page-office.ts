import type { OfficeSource } from './office-ready.js';

/** Office.js as the pane's page loads it: a script of its own, after ours. */

const script = () => document.getElementById('office-js');

let failed = false;

/** True where the script could not be loaded: only loading the page again helps. */
export const officeScriptFailed = (): boolean => failed;

export const pageOffice: OfficeSource = {
  office: () => (typeof Office === 'undefined' ? undefined : Office),
  onScript(ran, hasFailed) {
    script()?.addEventListener('load', ran, { once: true });
    script()?.addEventListener(
      'error',
      () => {
        failed = true;
        hasFailed();
      },
      { once: true },
    );
  },
};
