/** Host the add-in's pages load Office.js from, as Microsoft asks of every add-in. */
const OFFICE_HOST = 'appsforoffice.microsoft.com';
const LIBRARY_FOLDER = '/lib/1/hosted/';
/** Where the workbench's server keeps the same library. */
const LOCAL_FOLDER = '/office-js/';

/** What the worker does with a request: serve the local copy, refuse it, or leave it alone. */
export type OfficeRoute =
  | { readonly kind: 'local'; readonly path: string; readonly connects: boolean }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'pass' };

/**
 * Decides about one request of a page under the worker. Requests to this origin pass; those to Microsoft's library
 * host get the local copy; everything else is refused, for no request leaves the machine.
 *
 * @param url absolute address of the request
 * @param origin origin of the workbench
 */
export function officeRoute(url: string, origin: string): OfficeRoute {
  const address = new URL(url);
  if (address.origin === origin || address.protocol === 'data:' || address.protocol === 'blob:') {
    return { kind: 'pass' };
  }
  if (address.hostname !== OFFICE_HOST || !address.pathname.startsWith(LIBRARY_FOLDER)) {
    return { kind: 'refuse' };
  }
  const file = address.pathname.slice(LIBRARY_FOLDER.length);
  return { kind: 'local', path: `${LOCAL_FOLDER}${file}`, connects: file === 'office.js' };
}

/**
 * Lines put before Office.js: they let the workbench play the part of Excel in this frame. The library looks for
 * `window.external` the moment it runs, so this must come before it and inside the same script.
 */
export const CONNECTING_LINES = `;(() => {
  const connect = window.parent !== window && window.parent.connectToSimulatedExcel;
  if (typeof connect === 'function') connect(window);
})();
`;
