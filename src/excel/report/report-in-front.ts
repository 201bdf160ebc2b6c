import type { Outcome } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { REPORT_MARK } from './report-mark.js';

/** Whether the sheet in front is one of ours; a chart sheet in front is nobody's. One round trip. */
export function isReportInFront(excel: ExcelLibrary): Promise<Outcome<boolean>> {
  return ask(excel, async (context) => {
    const mark = context.workbook.worksheets.getActiveWorksheet().names.getItemOrNullObject(REPORT_MARK);
    mark.load('name');
    await context.sync();
    return !mark.isNullObject;
  });
}
