import { nextTask } from '../session/next-task.js';
import type { Outcome } from '../session/session.js';
import { failureOf } from './failures.js';

/** As much of Office.js as the adapter starts from; the rest comes with the context. */
export type ExcelLibrary = Pick<typeof Excel, 'run'>;

/**
 * Asks Excel in one batch of its own. Whoever waits goes on in a task of its own: Office.js unpacks Excel's answer in
 * the one before, and what follows a long answer is long, too.
 * @param request loads or assigns, syncs once, and gives plain data: no proxy object outlives its batch
 * @returns what it gave, or why Excel did not answer; never rejects
 */
export async function ask<T>(
  excel: ExcelLibrary,
  request: (context: Excel.RequestContext) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    const value = await excel.run(request);
    await nextTask();
    return { ok: true, value };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
