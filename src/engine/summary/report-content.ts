import type { SheetContent } from '../content/sheet-content.js';
import { findingSheet } from './finding-sheet.js';
import { indicatorSheet } from './indicator-sheet.js';
import { oneTableReport } from './one-table/one-table-report.js';
import { overviewSheet } from './overview-sheet.js';
import type { ReportSource } from './report-source.js';
import { societyKey } from './society.js';
import type { TableSummary } from './table-summary.js';
import { trendSheet } from './trend-sheet.js';
import { unreadSheet } from './unread-sheet.js';

/** One spelling a society, the first one met: formulas compare names letter for letter. */
function oneSpelling(tables: readonly TableSummary[]): TableSummary[] {
  const spellings = new Map<string, string>();
  return tables.map((table) => {
    const key = societyKey(table.society);
    const society = spellings.get(key) ?? table.society;
    spellings.set(key, society);
    return { ...table, society };
  });
}

/**
 * The workbook of a report, ready for any writer: 集計, 指標の推移 where a society has several years, 一覧, 指摘, and what could not be read. That of one table is about
 * its 施策 and indicators; that of many has a row a file.
 */
export function reportContent(source: ReportSource): SheetContent[] {
  const [first, ...others] = source.tables;
  if (first && others.length === 0 && source.unread.length === 0) return oneTableReport(first);
  const tables = oneSpelling(source.tables);
  const trend = trendSheet(tables);
  return [
    overviewSheet({ ...source, tables }),
    ...(trend ? [trend] : []),
    indicatorSheet(tables),
    findingSheet(tables),
    ...(source.unread.length > 0 ? [unreadSheet(source.unread)] : []),
  ];
}

/**
 * The workbook of a comparison: the report of the latest table, and 指標の推移 of all of them, which are of one society.
 * @param tables of one society and different years, the latest last
 */
export function comparisonContent(tables: readonly TableSummary[]): SheetContent[] {
  const latest = tables.at(-1);
  if (!latest) return [];
  const trend = trendSheet(tables.map((own) => ({ ...own, society: latest.society })));
  const [overview, ...lists] = oneTableReport(latest);
  return [...(overview ? [overview] : []), ...(trend ? [trend] : []), ...lists];
}
