import { type Collection, collect, isCollection } from '../collection/collect.js';
import { countOnce } from '../collection/duplicates.js';
import type { SheetContent } from '../content/sheet-content.js';
import { societyKey } from '../table/heads/society.js';
import { findingSheet } from './finding-sheet.js';
import { indicatorSheet } from './indicator-sheet.js';
import { acrossSheet } from './many/across-sheet.js';
import { collectedList } from './many/collected-list.js';
import { forScreen } from './many/for-screen.js';
import { frontSheet } from './many/front-sheet.js';
import { oneTableReport } from './one-table/one-table-report.js';
import { overviewSheet } from './overview-sheet.js';
import type { ReportSource } from './report-source.js';
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

/** The tables of a report held against each other. */
export function collectionOf(source: ReportSource): Collection<TableSummary> {
  return collect(oneSpelling(source.tables), {
    expected: source.expected ?? null,
    master: source.master ?? null,
    unread: source.unread.map(({ file }) => file),
  });
}

/** Whether a report is of many societies, of what they are to hand in, or of one society and year twice. */
export function isOfMany({ tables, expected }: ReportSource): boolean {
  const own = oneSpelling(tables);
  return expected !== undefined || isCollection(own) || countOnce(own).left.length > 0;
}

/**
 * The workbook of a report, ready for any writer: 集計, 指標の推移 where a society has several years, 一覧, 指摘, and what could not be read. That of one table is about
 * its 施策 and indicators; that of many has a row a file. That of many societies begins with the page of all of them, and its lists are not for paper.
 * @param collection of the same source, where it is there already
 */
export function reportContent(source: ReportSource, collection?: Collection<TableSummary>): SheetContent[] {
  const [first, ...others] = source.tables;
  const ofMany = isOfMany(source);
  if (first && others.length === 0 && source.unread.length === 0 && !ofMany) return oneTableReport(first);
  const collected = collection ?? collectionOf(source);
  const { counted, left, fiscalYear } = collected;
  const trend = trendSheet([...counted, ...left]);
  const lists = [
    ...(counted.length > 0 ? [indicatorSheet(counted)] : []),
    findingSheet([...counted, ...left]),
    ...(source.unread.length > 0 ? [unreadSheet(source.unread)] : []),
  ];
  const overview =
    counted.length > 0 ? [overviewSheet({ ...source, tables: counted, left, fiscalYear })] : [];
  if (!ofMany) return [...overview, ...(trend ? [trend] : []), ...lists];
  const many = [acrossSheet(collected), collectedList(collected)].flatMap((sheet) => sheet ?? []);
  return [
    frontSheet(collected, source.unread),
    ...overview,
    ...(trend ? [trend] : []),
    ...[...many, ...lists].map((sheet) => (isNoted(sheet) ? sheet : forScreen(sheet))),
  ];
}

/** Whether a sheet says something of its own where a list says how it is printed. */
const isNoted = ({ cells }: SheetContent) => cells.some(({ row }) => row === 1);

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
