import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  type ChartOptions,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import { type DrawnChart, valueText } from './drawn-chart.js';
import { type Paint, paintOf } from './paint.js';
import { valueLabels } from './value-labels.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

type Kind = 'bar' | 'line';
type Axis = NonNullable<NonNullable<ChartOptions<Kind>['scales']>[string]>;

const liesOf = ({ kind }: DrawnChart) => kind === 'bar' || kind === 'stacked-bar';
const isStacked = ({ kind }: DrawnChart) => kind === 'stacked-bar' || kind === 'stacked-column';

function datasets(chart: DrawnChart, paint: Paint): ChartDataset<Kind, (number | null)[]>[] {
  return chart.series.map(({ name, values, colour }, at) => {
    const shared = { label: name, data: [...values] };
    if (chart.kind === 'line') {
      const own = paint.line(colour, at);
      return {
        ...shared,
        type: 'line' as const,
        borderColor: own.colour,
        backgroundColor: own.colour,
        borderDash: own.dashes,
        pointStyle: own.point,
        borderWidth: 2.25,
        pointRadius: 4,
      };
    }
    return {
      ...shared,
      type: 'bar' as const,
      backgroundColor: paint.fill(colour, at),
      borderColor: paint.edge,
      borderWidth: paint.isForced ? 1 : 0,
      categoryPercentage: 0.8,
      barPercentage: 0.9,
      maxBarThickness: 48,
    };
  });
}

function valueAxis(chart: DrawnChart, paint: Paint): Axis {
  const { minimum, maximum, percent } = chart;
  const isCounted = chart.series.every(({ values }) => values.every((value) => Number.isInteger(value ?? 0)));
  return {
    type: 'linear',
    stacked: isStacked(chart),
    beginAtZero: true,
    ...(minimum === null ? {} : { min: minimum }),
    ...(maximum === null ? {} : { max: maximum }),
    ticks: {
      color: paint.text,
      callback: (value) => valueText(Number(value), percent),
      ...(isCounted && !percent ? { precision: 0 } : {}),
    },
    grid: { color: paint.grid },
    border: { color: paint.grid },
  };
}

function categoryAxis(chart: DrawnChart, paint: Paint): Axis {
  return {
    type: 'category',
    stacked: isStacked(chart),
    reverse: liesOf(chart) && !chart.fromTheTop,
    // Each with its name, as in Excel.
    ticks: { color: paint.text, autoSkip: false },
    grid: { display: false },
    border: { color: paint.grid },
  };
}

/** Draws a chart on a canvas, in the colours the page has around it. @returns what takes it off again */
export function drawChart(canvas: HTMLCanvasElement, chart: DrawnChart): { destroy(): void } {
  const paint = paintOf(canvas);
  const font = { family: paint.family, size: 12 };
  const lies = liesOf(chart);
  const [across, up] = lies
    ? [valueAxis(chart, paint), categoryAxis(chart, paint)]
    : [categoryAxis(chart, paint), valueAxis(chart, paint)];
  const plugins: Plugin<Kind>[] = chart.labels ? [valueLabels(chart, paint)] : [];
  return new Chart<Kind, (number | null)[]>(canvas, {
    type: chart.kind === 'line' ? 'line' : 'bar',
    data: { labels: [...chart.categories], datasets: datasets(chart, paint) },
    plugins,
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: lies ? 'y' : 'x',
      font,
      layout: { padding: { right: lies && chart.labels && !isStacked(chart) ? 36 : 8, top: 4 } },
      scales: { x: across, y: up },
      plugins: {
        title: {
          display: chart.title !== '',
          text: chart.title,
          color: paint.text,
          font: { ...font, size: 15 },
        },
        legend: { display: chart.legend, position: 'bottom', labels: { color: paint.text, font } },
        tooltip: {
          callbacks: {
            label: ({ dataset, raw }) =>
              `${dataset.label ?? ''}: ${valueText(typeof raw === 'number' ? raw : null, chart.percent)}`,
          },
        },
      },
    },
  });
}
