import { reportOf, summaryOf } from '../../engine/index.js';
import { EXIT } from '../exit-status.js';
import { fixedToLeave } from '../left-alone.js';
import { openSheets, openTable } from '../open-table.js';
import { placesIn } from '../output/places.js';
import { OWN_BOOK, ownFilePassed } from '../own-books/passed-over.js';
import { societyPage } from '../society-pages/page.js';
import type { TableOutcome, TableRequest, ToldTable } from './table-outcome.js';

/** Reads and judges one file, and gives what was asked for of it. */
export async function readTableFile(file: string, request: TableRequest): Promise<TableOutcome> {
  const { sheet, language, withSummary, withReport, withPage, asOf } = request;
  const passed = request.passesOwnBooks ? ownFilePassed(file) : null;
  if (passed) return { ok: false, exitStatus: EXIT.clean, code: OWN_BOOK, message: passed };
  if (request.allSheets) return readSheets(file, request);
  const opened = await openTable(file, sheet, request);
  if (!opened.ok) return opened;
  const { check } = opened.chosen;
  const own = withReport || withPage ? reportOf(check, opened.name, language) : null;
  const report = withReport ? own : null;
  return {
    ok: true,
    summary: withSummary ? summaryOf(check, opened.name, language) : null,
    report,
    others: [],
    unread: [],
    page:
      withPage && own
        ? { text: societyPage(check, own, asOf, language), isEmpty: own.findings.length === 0 }
        : null,
    note: withReport ? fixedToLeave(check, language) : '',
    places: report ? placesIn(opened.workbook, report) : {},
  };
}

/** Reads and judges every table of a file. */
async function readSheets(file: string, request: TableRequest): Promise<TableOutcome> {
  const { language } = request;
  const opened = await openSheets(file, request);
  if (!opened.ok) return opened;
  const { workbook, name, sheets } = opened;
  const tables = sheets.checks.map((own): ToldTable => {
    const report = reportOf(own, name, language);
    return { report, note: fixedToLeave(own, language), places: placesIn(workbook, report) };
  });
  const [first, ...others] = tables;
  const { report = null, note = '', places = {} } = first ?? {};
  return { ok: true, summary: null, report, note, places, others, unread: sheets.unread, page: null };
}
