import type { ChartContent, ChartRange } from '../content/chart-content.js';
import { OVERVIEW } from '../content/list-place.js';

/** Charts of verdicts over the tables of 集計, whichever columns these have. */

export const COLOUR = { achieved: '#4472C4', unachieved: '#ED7D31', review: '#FFC000', noTarget: '#BFBFBF' };

export type ChartPlace = Pick<ChartContent, 'row' | 'column' | 'width' | 'height'>;

/** Cells of 集計, from and to rows and columns counted from 0, ends included. */
export const overviewRange = (
  firstRow: number,
  firstColumn: number,
  lastRow = firstRow,
  lastColumn = firstColumn,
): ChartRange => ({ sheet: OVERVIEW, firstRow, firstColumn, lastRow, lastColumn });

/** Rows of a table below its heads, and the column that names them. */
export interface ChartRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly names: number;
}

/** A bar a row: its 達成率. */
export function ratesChart(title: string, rows: ChartRows, rate: number, place: ChartPlace): ChartContent {
  const { header, first, last, names } = rows;
  return {
    kind: 'bar',
    title,
    ...place,
    categories: overviewRange(first, names, last),
    series: [
      {
        name: overviewRange(header, rate),
        values: overviewRange(first, rate, last),
        colour: COLOUR.achieved,
      },
    ],
    values: 'rate',
    labels: true,
    legend: false,
  };
}

/**
 * A bar a row: how much of it is 達成, 未達成, 要確認 and —.
 * @param columns of the counts
 */
export function verdictsChart(
  title: string,
  { header, first, last, names }: ChartRows,
  columns: Readonly<Record<keyof typeof COLOUR, number>>,
  place: ChartPlace,
): ChartContent {
  const verdicts = ['achieved', 'unachieved', 'review', 'noTarget'] as const;
  return {
    kind: 'stacked-bar',
    title,
    ...place,
    categories: overviewRange(first, names, last),
    series: verdicts.map((verdict) => ({
      name: overviewRange(header, columns[verdict]),
      values: overviewRange(first, columns[verdict], last),
      colour: COLOUR[verdict],
    })),
    values: 'count',
    labels: true,
    legend: true,
  };
}
