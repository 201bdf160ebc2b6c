import { reportOf, summaryOf } from '../../engine/index.js';
import { openTable } from '../open-table.js';
import { jsonLine } from '../output/for-terminal.js';
import type { TableOutcome, TableRequest } from './table-outcome.js';

/** Reads, judges and sums up one file. */
export async function readTableFile(file: string, request: TableRequest): Promise<TableOutcome> {
  const { sheet, language, withReport } = request;
  const opened = await openTable(file, sheet, request);
  if (!opened.ok) return opened;
  const { check } = opened.chosen;
  return {
    ok: true,
    summary: summaryOf(check, opened.name, language),
    report: withReport ? jsonLine(reportOf(check, opened.name, language)) : null,
  };
}
