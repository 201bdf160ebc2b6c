import type { ChartContent } from '../../content/chart-content.js';
import { OVERVIEW } from '../../content/list-place.js';
import { COLOUR } from '../overview-charts.js';
import { COLUMN } from './columns.js';

const SERIES = [
  [COLUMN.achieved, COLOUR.achieved],
  [COLUMN.unachieved, COLOUR.unachieved],
  [COLUMN.review, COLOUR.review],
  [COLUMN.noTarget, COLOUR.noTarget],
] as const;

/**
 * 達成, 未達成, 要確認 and — of 施策 and 指標.
 * @param header row of the heads of the counts
 * @param levels how many rows of counts stand below it
 */
export function countChart(
  header: number,
  levels: number,
  place: Pick<ChartContent, 'row' | 'column' | 'width' | 'height'>,
): ChartContent {
  const range = (column: number, firstRow: number, lastRow = firstRow) => ({
    sheet: OVERVIEW,
    firstRow,
    firstColumn: column,
    lastRow,
    lastColumn: column,
  });
  return {
    kind: 'stacked-bar',
    title: '達成の内訳',
    ...place,
    categories: range(COLUMN.kind, header + 1, header + levels),
    series: SERIES.map(([column, colour]) => ({
      name: range(column, header),
      values: range(column, header + 1, header + levels),
      colour,
    })),
    values: 'count',
    labels: true,
    legend: true,
  };
}
