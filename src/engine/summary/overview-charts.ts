import type { ChartContent } from '../content/chart-content.js';
import { DISTRIBUTION } from './distribution-rows.js';
import { FILE_COLUMN, FILE_FIRST, FILE_HEADER } from './file-rows.js';
import { MOST_BARS, STRATEGY } from './strategy-rows.js';
import type { TableSummary } from './table-summary.js';
import { type ChartPlace, COLOUR, overviewRange, ratesChart, verdictsChart } from './verdict-charts.js';
import { ALL, type YearArea, type YearRates } from './year-rows.js';

/** The charts of 集計, each over cells of its tables. */

const LINES = [
  '#4472C4',
  '#ED7D31',
  '#70AD47',
  '#7030A0',
  '#C00000',
  '#00B0F0',
  '#806000',
  '#7F7F7F',
  '#000000',
];
/** More lines cross each other beyond reading; then only 全体 is drawn. */
const MOST_LINES = 8;
/** More bars than a page holds; then the distribution takes their place. */
export const MOST_FILES = 36;

/** Pixels a chart of lying bars needs to be read. */
export function barsHeight(bars: number): number {
  return Math.min(860, Math.max(280, 130 + 28 * bars));
}

/** 達成率 by strategy. */
export function strategyChart(first: number, last: number, place: ChartPlace): ChartContent {
  const end = Math.min(last, first + MOST_BARS - 1);
  const title = last > end ? `戦略別の達成率(指標の多い${MOST_BARS}戦略)` : '戦略別の達成率';
  const rows = { header: first - 1, first, last: end, names: STRATEGY.strategy };
  return ratesChart(title, rows, FILE_COLUMN.rate, place);
}

/** Letters of a title that leave room for its bar. */
const LONGEST_LABEL = 36;

/** What tells the files apart, in the words a committee knows: the society, the year, the title, else the file's own name. */
function labelColumn(tables: readonly TableSummary[]): number {
  const differ = (values: readonly unknown[]) => new Set(values).size === tables.length;
  if (differ(tables.map(({ society }) => society))) return FILE_COLUMN.society;
  if (differ(tables.map(({ fiscalYear }) => fiscalYear))) return FILE_COLUMN.year;
  const titles = tables.map(({ title }) => title);
  if (differ(titles) && titles.every((title) => title.length <= LONGEST_LABEL)) return FILE_COLUMN.title;
  return FILE_COLUMN.file;
}

/** 達成, 未達成, 要確認 and — a file. */
export function filesChart(tables: readonly TableSummary[], place: ChartPlace): ChartContent {
  const last = FILE_FIRST + tables.length - 1;
  const rows = { header: FILE_HEADER, first: FILE_FIRST, last, names: labelColumn(tables) };
  return verdictsChart('指標の内訳', rows, FILE_COLUMN, place);
}

/** How many files reach which rate. */
export function distributionChart(
  { header, first, last }: { readonly header: number; readonly first: number; readonly last: number },
  place: ChartPlace,
): ChartContent {
  return {
    kind: 'column',
    title: '達成率の分布(件数)',
    ...place,
    categories: overviewRange(first, DISTRIBUTION.label, last),
    series: [
      {
        name: overviewRange(header, DISTRIBUTION.count),
        values: overviewRange(first, DISTRIBUTION.count, last),
        colour: COLOUR.achieved,
      },
    ],
    values: 'count',
    labels: true,
    legend: false,
  };
}

/** Rates year on year: a line a society, or one line over all where they are too many. */
export function yearChart(area: YearArea, { societies }: YearRates, place: ChartPlace): ChartContent {
  const { header, first, last, firstColumn, lastColumn } = area;
  const end = societies.length > MOST_LINES ? first : last;
  const rows = Array.from({ length: end - first + 1 }, (_, index) => first + index);
  return {
    kind: 'line',
    title: societies.length > MOST_LINES ? `年度ごとの達成率(${ALL})` : '年度ごとの達成率',
    ...place,
    categories: overviewRange(header, firstColumn, header, lastColumn),
    series: rows.map((row, index) => ({
      name: overviewRange(row, FILE_COLUMN.file),
      values: overviewRange(row, firstColumn, row, lastColumn),
      colour: LINES[index % LINES.length] ?? COLOUR.achieved,
    })),
    values: 'rate',
    labels: rows.length === 1,
    legend: true,
  };
}
