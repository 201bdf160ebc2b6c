import { OVERVIEW } from '../content/list-place.js';
import { PageFlow } from '../content/page-flow.js';
import type { SheetContent } from '../content/sheet-content.js';
import { SheetDraft } from '../content/sheet-draft.js';
import { Blocks } from './blocks.js';
import { writeDistribution } from './distribution-rows.js';
import { FILE_FIRST, FILE_HEADER, FileRows, kindsOf } from './file-rows.js';
import {
  barsHeight,
  distributionChart,
  filesChart,
  MOST_FILES,
  strategyChart,
  yearChart,
} from './overview-charts.js';
import type { ReportSource } from './report-source.js';
import { saySettings } from './say-settings.js';
import { MOST_BARS, strategiesOf, writeStrategies } from './strategy-rows.js';
import type { TableSummary } from './table-summary.js';
import { writeYears, yearRatesOf } from './year-rows.js';

/** Sheet 集計: files, strategies and years in tables, each with its chart, one below the other. */

const WIDTHS = [5, 20, 17, 12, 46, 8, 8, 8, 8, 9, 8, 8, 9];
const KIND_WIDTH = 10;
const SEVERITY_WIDTH = 8;
const YEAR_HEIGHT = 320;

/** The tables that are counted, and those that are not. */
export interface OverviewSource extends ReportSource {
  /** Of a society and year that stand twice. */
  readonly left: readonly TableSummary[];
  /** The year of the totals, where the tables are of several; null where none is known. */
  readonly fiscalYear: number | null;
}

function notes({ tables, unread, left }: OverviewSource): string {
  const missing = unread.length === 0 ? '' : `(ほかに読み取れないファイル${unread.length}件)`;
  const open = tables.filter(({ state }) => state !== 'closed').length;
  const standing = open === 0 ? '' : `。年度の終わっていない表${open}件は達成率に数えない`;
  const twice =
    left.length === 0
      ? ''
      : `。同じ商工会・年度の表が重複しているため数えていないもの: ${left.map(({ file }) => file).join('、')}`;
  return `${tables.length}件${missing}。${saySettings(tables)}達成率=達成÷全(目標のない指標を除く。要確認は全に数える)${standing}${twice}`;
}

/** The overview of a report. */
export function overviewSheet(source: OverviewSource): SheetContent {
  const { tables, left, fiscalYear } = source;
  const kinds = kindsOf(tables);
  const draft = new SheetDraft(OVERVIEW, [
    ...WIDTHS,
    ...kinds.map(() => KIND_WIDTH),
    ...Array.from({ length: 3 }, () => SEVERITY_WIDTH),
  ]);
  draft.put(0, 0, '総括表の集計', 'title');
  draft.put(1, 0, notes(source), 'note');
  const listed = [...tables, ...left].reduce((sum, { findings }) => sum + findings.length, 0);
  const files = new FileRows(draft, tables, kinds, listed);
  files.write();
  const flow = new PageFlow(draft, { first: FILE_HEADER - 1, last: FILE_HEADER }, files.end);
  const blocks = new Blocks(draft, flow, files.end + 1);

  if (tables.length <= MOST_FILES)
    draft.addChart(filesChart(tables, blocks.chart(barsHeight(tables.length))));
  else {
    const area = writeDistribution(draft, blocks.next(300 + YEAR_HEIGHT), tables);
    blocks.endAt(area.last);
    draft.addChart(distributionChart(area, blocks.chart(YEAR_HEIGHT)));
  }
  // Of several years the strategies of one are counted: a society's years are not added up.
  const years = new Set(tables.map((own) => own.fiscalYear));
  const year = years.size > 1 ? fiscalYear : null;
  const strategies = strategiesOf(year === null ? tables : tables.filter((own) => own.fiscalYear === year));
  if (strategies.length > 0) {
    const bars = Math.min(MOST_BARS, strategies.length);
    const entries = tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
    const { first, last } = writeStrategies(
      draft,
      blocks.next(25 * (strategies.length + 3) + barsHeight(bars)),
      strategies,
      { entries, year },
    );
    blocks.endAt(last);
    const place = blocks.chart(barsHeight(bars));
    draft.addChart(strategyChart(first, last, place));
  }
  const rates = yearRatesOf(tables);
  if (rates) {
    const area = writeYears(
      draft,
      blocks.next(25 * (rates.societies.length + 4) + YEAR_HEIGHT),
      rates,
      tables,
    );
    blocks.endAt(area.last);
    draft.addChart(yearChart(area, rates, blocks.chart(YEAR_HEIGHT)));
  }
  blocks.finish();
  return draft.finish({
    repeated: flow.repeated,
    pageBreaks: flow.breaks,
    frozen: { rows: FILE_FIRST, columns: 2 },
    filter: { firstRow: FILE_HEADER, firstColumn: 0, lastRow: files.last, lastColumn: files.columns - 1 },
  });
}
