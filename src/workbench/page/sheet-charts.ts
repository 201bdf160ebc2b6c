import { chartFigure } from '../../charts/chart-figure.js';
import type { DrawnChart } from '../../charts/drawn-chart.js';
import type { Floating } from '../../grid/floating.js';
import type {
  ChartCells,
  SimulatedChart,
  SimulatedSheet,
  SimulatedWorkbook,
} from '../../simulated-excel/index.js';

/** The charts the add-in asked the simulated Excel for, over the cells they stand on. */

const PIXELS_PER_POINT = 96 / 72;

const KINDS: Readonly<Record<string, DrawnChart['kind']>> = {
  BarClustered: 'bar',
  BarStacked: 'stacked-bar',
  ColumnClustered: 'column',
  ColumnStacked: 'stacked-column',
  LineMarkers: 'line',
  Line: 'line',
};

/** Each cell of an area, row by row. */
function cellsOf<T>(
  workbook: SimulatedWorkbook,
  cells: ChartCells | null,
  take: (sheet: SimulatedSheet, row: number, column: number) => T,
): T[] {
  const sheet = workbook.sheets.find(({ name }) => name === cells?.sheet);
  if (!cells || !sheet) return [];
  const { row, column, rows, columns } = cells.area;
  return Array.from({ length: rows * columns }, (_, at) =>
    take(sheet, row + Math.floor(at / columns), column + (at % columns)),
  );
}

function drawnOf(workbook: SimulatedWorkbook, chart: SimulatedChart): DrawnChart {
  const { valueAxis, categoryAxis } = chart;
  const series = chart.series.map(({ name, values, colour }) => ({
    name,
    values: cellsOf(workbook, values, (sheet, row, column) => {
      const value = sheet.cell(row, column)?.value;
      return typeof value === 'number' ? value : null;
    }),
    colour,
  }));
  const categories = cellsOf(workbook, chart.series[0]?.categories ?? null, (sheet, row, column) =>
    sheet.text(row, column),
  );
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    kind: KINDS[chart.type] ?? 'other',
    title: chart.title,
    categories: Array.from({ length: longest }, (_, at) => categories[at] ?? String(at + 1)),
    series,
    fromTheTop: categoryAxis.reversed,
    minimum: valueAxis.minimum,
    maximum: valueAxis.maximum,
    percent: valueAxis.numberFormat.includes('%'),
    labels: chart.series.some(({ labels }) => labels !== null),
    legend: chart.legend !== null,
  };
}

/** The charts of a sheet. */
export function sheetCharts(workbook: SimulatedWorkbook, { charts }: SimulatedSheet): Floating[] {
  return charts.map((chart) => {
    const drawn = drawnOf(workbook, chart);
    const { left, top, width, height } = chart.place;
    return {
      key: `${chart.id} ${JSON.stringify(drawn)}`,
      place: () => ({
        left: left * PIXELS_PER_POINT,
        top: top * PIXELS_PER_POINT,
        width: width * PIXELS_PER_POINT,
        height: height * PIXELS_PER_POINT,
      }),
      draw: () => chartFigure(drawn),
    };
  });
}
