import { reportOf, summaryOf } from '../../engine/index.js';
import { EXIT } from '../exit-status.js';
import { fixedToLeave } from '../left-alone.js';
import { openTable } from '../open-table.js';
import { placesIn } from '../output/places.js';
import { OWN_BOOK, ownBookPassed } from '../own-books/passed-over.js';
import { societyPage } from '../society-pages/page.js';
import type { TableOutcome, TableRequest } from './table-outcome.js';

/** Reads and judges one file, and gives what was asked for of it. */
export async function readTableFile(file: string, request: TableRequest): Promise<TableOutcome> {
  const { sheet, language, withSummary, withReport, withPage, asOf } = request;
  const passed = request.passesOwnBooks ? await ownBookPassed(file) : null;
  if (passed) return { ok: false, exitStatus: EXIT.clean, code: OWN_BOOK, message: passed };
  const opened = await openTable(file, sheet, request);
  if (!opened.ok) return opened;
  const { check } = opened.chosen;
  const own = withReport || withPage ? reportOf(check, opened.name, language) : null;
  const report = withReport ? own : null;
  return {
    ok: true,
    summary: withSummary ? summaryOf(check, opened.name, language) : null,
    report,
    page:
      withPage && own
        ? { text: societyPage(check, own, asOf, language), isEmpty: own.findings.length === 0 }
        : null,
    note: withReport ? fixedToLeave(check, language) : '',
    places: report ? placesIn(opened.workbook, report) : {},
  };
}
