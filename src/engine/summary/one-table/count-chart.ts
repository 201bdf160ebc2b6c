import type { ChartContent } from '../../content/chart-content.js';
import { type ChartPlace, verdictsChart } from '../verdict-charts.js';
import { COLUMN } from './columns.js';

/**
 * 達成, 未達成, 要確認 and — of 施策 and 指標.
 * @param header row of the heads of the counts
 * @param levels how many rows of counts stand below it
 */
export const countChart = (header: number, levels: number, place: ChartPlace): ChartContent =>
  verdictsChart(
    '達成の内訳',
    { header, first: header + 1, last: header + levels, names: COLUMN.kind },
    COLUMN,
    place,
  );
