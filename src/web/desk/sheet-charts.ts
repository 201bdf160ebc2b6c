import { chartFigure } from '../../charts/chart-figure.js';
import type { DrawnChart } from '../../charts/drawn-chart.js';
import type { OpenFile } from '../../file-session/open-file.js';
import type { ChartCells, ChartCorner, DisplayCell, DisplayChart } from '../../files/index.js';
import type { Floating, FloatingPlace } from '../../grid/floating.js';

/** The charts of an opened file over the cells they stand on, with the figures as they are now. */

/** Points of a series that are drawn; more are no picture any more. */
const MOST_POINTS = 500;

/** The cells a chart takes something from, in their order; null where it names none, or they can't be read. */
function cellsOf(file: OpenFile, { cells }: ChartCells): readonly (DisplayCell | undefined)[] | null {
  const index = cells ? file.sheets.find(({ name }) => name === cells.sheet)?.index : undefined;
  const display = index === undefined ? null : file.displayAt(index);
  if (!cells || !display?.ok) return null;
  const { top, left, bottom, right } = cells.area;
  const width = right - left + 1;
  const count = Math.min((bottom - top + 1) * width, MOST_POINTS);
  const found = Array.from({ length: count }, (): DisplayCell | undefined => undefined);
  for (const cell of display.value.cells) {
    const at = (cell.row - top) * width + (cell.column - left);
    const isIn = cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
    if (isIn && at < count) found[at] = cell;
  }
  return found;
}

const textsOf = (file: OpenFile, source: ChartCells): readonly string[] =>
  cellsOf(file, source)?.map((cell) => cell?.text ?? '') ?? source.kept;

function numbersOf(file: OpenFile, source: ChartCells): readonly (number | null)[] {
  const cells = cellsOf(file, source);
  if (cells) return cells.map((cell) => (cell?.value.kind === 'number' ? cell.value.number : null));
  return source.kept.map((text) => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : null));
}

function drawnOf(file: OpenFile, chart: DisplayChart): DrawnChart {
  const { kind, title, fromTheTop, minimum, maximum, labels, legend, numberFormat } = chart;
  const [first] = chart.series;
  const series = chart.series.map((own) => ({
    name: textsOf(file, own.name).join(' '),
    values: numbersOf(file, own.values),
    colour: own.colour,
  }));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const names = first ? textsOf(file, first.categories) : [];
  const categories = Array.from({ length: longest }, (_, at) => names[at] ?? String(at + 1));
  const percent = numberFormat.includes('%');
  return { kind, title, categories, series, fromTheTop, minimum, maximum, percent, labels, legend };
}

function placeOf(
  { from, to }: DisplayChart['place'],
  columnAt: (column: number) => number,
  rowAt: (row: number) => number,
): FloatingPlace {
  const corner = ({ row, column, across, down }: ChartCorner) => ({
    x: columnAt(column) + across,
    y: rowAt(row) + down,
  });
  const start = corner(from);
  const end = 'row' in to ? corner(to) : { x: start.x + to.width, y: start.y + to.height };
  return {
    left: start.x,
    top: start.y,
    width: Math.max(0, end.x - start.x),
    height: Math.max(0, end.y - start.y),
  };
}

/** The charts of a sheet. */
export function sheetCharts(file: OpenFile, index: number): Floating[] {
  const display = file.displayAt(index);
  const charts = display?.ok ? display.value.charts : [];
  return charts.map((chart, at) => {
    const drawn = drawnOf(file, chart);
    return {
      key: `${index},${at} ${JSON.stringify(drawn)}`,
      place: (columnAt, rowAt) => placeOf(chart.place, columnAt, rowAt),
      draw: () => chartFigure(drawn),
    };
  });
}
