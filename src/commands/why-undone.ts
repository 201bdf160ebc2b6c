import type { SessionFailure } from '../session/session.js';
import { REPORT_IN_FRONT } from './notice-words.js';
import type { RibbonDesk } from './ribbon-command.js';

/**
 * Why a command did nothing, in words. A report of ours holds no table, and is in front right after it was made: then that is
 * what the clerk must know. The pane goes on with the table it showed; a command of the ribbon has none.
 */
export async function whyUndone(failure: SessionFailure, { session, language }: RibbonDesk): Promise<string> {
  if (failure.code === 'no-table') {
    const report = await session.isReportInFront();
    if (report.ok && report.value) return REPORT_IN_FRONT[language];
  }
  return failure.message[language];
}
