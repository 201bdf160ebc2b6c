import { reportOf, summaryOf } from '../../engine/index.js';
import { openTable } from '../open-table.js';
import { jsonLine } from '../output/for-terminal.js';
import type { TableOutcome, TableRequest } from './table-outcome.js';

/** Reads, judges and sums up one file. */
export async function readTable(
  file: string,
  { sheet, measureRule, language, withReport }: TableRequest,
): Promise<TableOutcome> {
  const opened = await openTable(file, sheet, { measureRule });
  if (!opened.ok) return opened;
  const { check } = opened.chosen;
  return {
    ok: true,
    summary: summaryOf(check, opened.name, language),
    report: withReport ? jsonLine(reportOf(check, opened.name, language)) : null,
  };
}
