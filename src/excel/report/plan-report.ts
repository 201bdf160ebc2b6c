import { concernsReport, planNames, type ReportPlan } from '../../session/report-names.js';
import type { Outcome } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';
import { REPORT_MARK } from './report-mark.js';

/**
 * Looks what the sheets of a report can be called, and which of them are an earlier report of ours; changes nothing.
 * One round trip, two where sheets of those names are there.
 */
export function planReport(excel: ExcelLibrary): Promise<Outcome<ReportPlan>> {
  return ask(excel, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const looked = worksheets.items
      .filter(({ name }) => concernsReport(name))
      .map((sheet) => ({ name: sheet.name, mark: sheet.names.getItemOrNullObject(REPORT_MARK) }));
    if (looked.length === 0) return planNames(new Map());
    for (const { mark } of looked) mark.load('name');
    await context.sync();
    return planNames(
      new Map(
        looked.map(({ name, mark }) => [name.toLowerCase(), mark.isNullObject ? 'other' : 'ours'] as const),
      ),
    );
  });
}
