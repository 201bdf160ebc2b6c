import { officeFailure } from '../../excel/office-failures.js';
import type { SessionFailure } from '../../session/session.js';

/** After this time without Office the pane says so, instead of waiting blank. */
export const OFFICE_LIMIT_MS = 15_000;

/** Where Office.js comes from, as far as waiting for it goes. */
export interface OfficeSource {
  /** `Office`, or undefined while its script has not run. */
  office(): Pick<typeof Office, 'onReady'> | undefined;
  /** Calls back when the script ran or failed. */
  onScript(ran: () => void, failed: () => void): void;
}

const ready = async (source: OfficeSource): Promise<SessionFailure | null> => {
  const office = source.office();
  if (!office) return officeFailure('office-missing', 'Office.js did not load');
  const { host } = await office.onReady();
  // Outside Office the library is there and names no host.
  return host ? null : officeFailure('office-missing', 'no host');
};

/**
 * Waits for Office.js and its host.
 * @returns null once Excel can be asked, or why it can't; never rejects and never takes longer than `limit`
 */
export function waitForOffice(source: OfficeSource, limit = OFFICE_LIMIT_MS): Promise<SessionFailure | null> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(officeFailure('connection', 'Office.onReady is late')), limit);
    const settle = (failure: SessionFailure | null) => {
      clearTimeout(late);
      resolve(failure);
    };
    const ask = () => {
      ready(source).then(settle, (error: unknown) => settle(officeFailure('office-missing', String(error))));
    };
    if (source.office()) ask();
    else
      source.onScript(ask, () => {
        void import('./office-unreached.js').then(
          ({ OFFICE_UNREACHED }) => settle(OFFICE_UNREACHED),
          () => settle(officeFailure('office-missing', 'Office.js failed to load')),
        );
      });
  });
}
