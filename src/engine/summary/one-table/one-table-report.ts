import type { SheetContent } from '../../content/sheet-content.js';
import { oneTableFindings } from '../finding-sheet.js';
import { oneTableIndicators } from '../indicator-sheet.js';
import type { TableSummary } from '../table-summary.js';
import { oneTableOverview } from './overview.js';

/** The report of one table: 集計 with its 施策, strategies and charts, 一覧 of the indicators, 指摘. */
export function oneTableReport(table: TableSummary): SheetContent[] {
  return [oneTableOverview(table), oneTableIndicators(table), oneTableFindings(table)];
}
