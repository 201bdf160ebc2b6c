import type { ChartContent, ChartRange } from '../content/chart-content.js';
import { OVERVIEW } from '../content/list-place.js';
import { DISTRIBUTION } from './distribution-rows.js';
import { FILE_COLUMN, FILE_FIRST, FILE_HEADER } from './file-rows.js';
import { MOST_BARS, STRATEGY } from './strategy-rows.js';
import type { TableSummary } from './table-summary.js';
import { ALL, type YearArea, type YearRates } from './year-rows.js';

/** The charts of 集計, each over cells of its tables. */

export const COLOUR = { achieved: '#4472C4', unachieved: '#ED7D31', review: '#FFC000', noTarget: '#BFBFBF' };
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

type Place = Pick<ChartContent, 'row' | 'column' | 'width' | 'height'>;

const range = (
  firstRow: number,
  firstColumn: number,
  lastRow = firstRow,
  lastColumn = firstColumn,
): ChartRange => ({
  sheet: OVERVIEW,
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

/** Pixels a chart of lying bars needs to be read. */
export function barsHeight(bars: number): number {
  return Math.min(860, Math.max(280, 130 + 28 * bars));
}

/** 達成率 by strategy. */
export function strategyChart(first: number, last: number, place: Place): ChartContent {
  const end = Math.min(last, first + MOST_BARS - 1);
  return {
    kind: 'bar',
    title: last > end ? `戦略別の達成率(指標の多い${MOST_BARS}戦略)` : '戦略別の達成率',
    ...place,
    categories: range(first, STRATEGY.strategy, end),
    series: [
      {
        name: range(first - 1, FILE_COLUMN.rate),
        values: range(first, FILE_COLUMN.rate, end),
        colour: COLOUR.achieved,
      },
    ],
    values: 'rate',
    labels: true,
    legend: false,
  };
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
export function filesChart(tables: readonly TableSummary[], place: Place): ChartContent {
  const last = FILE_FIRST + tables.length - 1;
  const columns = [
    [FILE_COLUMN.achieved, COLOUR.achieved],
    [FILE_COLUMN.unachieved, COLOUR.unachieved],
    [FILE_COLUMN.review, COLOUR.review],
    [FILE_COLUMN.noTarget, COLOUR.noTarget],
  ] as const;
  return {
    kind: 'stacked-bar',
    title: '指標の内訳',
    ...place,
    categories: range(FILE_FIRST, labelColumn(tables), last),
    series: columns.map(([column, colour]) => ({
      name: range(FILE_HEADER, column),
      values: range(FILE_FIRST, column, last),
      colour,
    })),
    values: 'count',
    labels: true,
    legend: true,
  };
}

/** How many files reach which rate. */
export function distributionChart(
  { header, first, last }: { readonly header: number; readonly first: number; readonly last: number },
  place: Place,
): ChartContent {
  return {
    kind: 'column',
    title: '達成率の分布(件数)',
    ...place,
    categories: range(first, DISTRIBUTION.label, last),
    series: [
      {
        name: range(header, DISTRIBUTION.count),
        values: range(first, DISTRIBUTION.count, last),
        colour: COLOUR.achieved,
      },
    ],
    values: 'count',
    labels: true,
    legend: false,
  };
}

/** Rates year on year: a line a society, or one line over all where they are too many. */
export function yearChart(area: YearArea, { societies }: YearRates, place: Place): ChartContent {
  const { header, first, last, firstColumn, lastColumn } = area;
  const end = societies.length > MOST_LINES ? first : last;
  const rows = Array.from({ length: end - first + 1 }, (_, index) => first + index);
  return {
    kind: 'line',
    title: societies.length > MOST_LINES ? `年度ごとの達成率(${ALL})` : '年度ごとの達成率',
    ...place,
    categories: range(header, firstColumn, header, lastColumn),
    series: rows.map((row, index) => ({
      name: range(row, FILE_COLUMN.file),
      values: range(row, firstColumn, row, lastColumn),
      colour: LINES[index % LINES.length] ?? COLOUR.achieved,
    })),
    values: 'rate',
    labels: rows.length === 1,
    legend: true,
  };
}
