import { checkAlone, isoDate } from '../engine/index.js';
import type { WorkbookSession } from './session.js';
import { createWorkbookSession } from './workbook-session.js';

/** Office.js as a page of the add-in finds it: by global names that are there once it has loaded. */

/** A session with the workbook the page was opened for; without Office.js every action of it says so. */
export function sessionOfPage(): WorkbookSession {
  return createWorkbookSession(
    typeof Excel === 'undefined' ? undefined : Excel,
    typeof Office === 'undefined' ? undefined : Office,
    async (sheet, policy) => checkAlone(sheet, policy),
    () => isoDate(new Date()),
  );
}

/**
 * Waits until Office.js is ready.
 * @param limit milliseconds after which waiting ends: the library may not have loaded, or may never answer
 * @returns whether the page runs in Excel
 */
export async function officeIsReady(limit = 10_000): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const ready = Office.onReady().then(({ host }) => String(host) === 'Excel');
  const answer = await Promise.race([ready, tooLate]);
  clearTimeout(timer);
  return answer;
}
