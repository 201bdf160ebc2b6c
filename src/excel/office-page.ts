import { checkAlone, isoDate } from '../engine/index.js';
import type { WorkbookSession } from '../session/session.js';
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
