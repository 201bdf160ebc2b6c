import { type AxisSettings, newChart, type SimulatedChart, type SimulatedSeries } from '../chart.js';
import { isNumberFormat } from '../number-format.js';
import { invalidArgument, itemNotFound } from '../wire/api-error.js';
import { type Scalar, type WireObject, wireClass } from '../wire/wire-object.js';
import { readColour } from './colour.js';
import { asRangeTarget } from './range-target.js';
import type { WorksheetTarget } from './worksheet.js';

/** Charts: kept as they were asked for, so that tests see them; nothing draws them. API reference, "Chart". */

/** `Excel.ChartType`, as far as it is used here. */
const TYPES = ['BarClustered', 'BarStacked', 'ColumnClustered', 'LineMarkers'];

interface SeriesTarget {
  readonly chart: SimulatedChart;
  readonly series: SimulatedSeries;
}

const cellsOf = (argument: unknown) => {
  const { sheet, area } = asRangeTarget(argument);
  return { sheet: sheet.name, area };
};

/** A font that takes what it is given: no chart is drawn. */
const font: (target: unknown) => WireObject = wireClass<unknown>('ChartFont', {
  scalars: { Size: { get: () => null, set: () => {} }, Name: { get: () => null, set: () => {} } },
});
const textFormat = (className: string): ((target: unknown) => WireObject) =>
  wireClass<unknown>(className, { properties: { Font: { get: font } } });
const labelFormat = textFormat('ChartDataLabelFormat');
const titleFormat = textFormat('ChartTitleFormat');
const areaFormat = textFormat('ChartAreaFormat');

const seriesFill: (target: SeriesTarget) => WireObject = wireClass<SeriesTarget>('ChartFill', {
  methods: {
    SetSolidColor: {
      call: ({ series }, colour) => {
        series.colour = readColour(colour);
      },
    },
  },
});
const seriesLine: (target: SeriesTarget) => WireObject = wireClass<SeriesTarget>('ChartLineFormat', {
  scalars: {
    Color: {
      get: ({ series }) => series.colour,
      set: ({ series }, colour) => {
        series.colour = readColour(colour);
      },
    },
  },
});
const seriesFormat: (target: SeriesTarget) => WireObject = wireClass<SeriesTarget>('ChartSeriesFormat', {
  properties: { Fill: { get: seriesFill }, Line: { get: seriesLine } },
});
const dataLabels: (target: SeriesTarget) => WireObject = wireClass<SeriesTarget>('ChartDataLabels', {
  scalars: {
    NumberFormat: {
      since: '1.8',
      get: ({ series }) => series.labels,
      set: ({ series }, format) => {
        series.labels = String(format);
      },
    },
  },
  properties: { Format: { get: labelFormat } },
});

const chartSeries: (target: SeriesTarget) => WireObject = wireClass<SeriesTarget>('ChartSeries', {
  scalars: {
    Name: { get: ({ series }) => series.name },
    HasDataLabels: {
      since: '1.7',
      get: ({ series }) => series.labels !== null,
      set: ({ series }, on) => {
        series.labels = on === true ? (series.labels ?? 'General') : null;
      },
    },
  },
  properties: { Format: { get: seriesFormat }, DataLabels: { since: '1.8', get: dataLabels } },
  methods: {
    SetValues: {
      since: '1.7',
      call: ({ series }, range) => {
        series.values = cellsOf(range);
      },
    },
    SetXAxisValues: {
      since: '1.7',
      call: ({ series }, range) => {
        series.categories = cellsOf(range);
      },
    },
    Delete: {
      since: '1.7',
      call: ({ chart, series }) => {
        chart.series = chart.series.filter((own) => own !== series);
      },
    },
  },
});

const seriesCollection: (chart: SimulatedChart) => WireObject = wireClass<SimulatedChart>(
  'ChartSeriesCollection',
  {
    items: (chart) => chart.series.map((series) => chartSeries({ chart, series })),
    methods: {
      GetItemAt: {
        call: (chart, index) => {
          const series = chart.series[Number(index)];
          if (!series) throw itemNotFound();
          return chartSeries({ chart, series });
        },
      },
      Add: {
        since: '1.7',
        call: (chart, name) => {
          const series: SimulatedSeries = {
            name: String(name ?? ''),
            values: null,
            categories: null,
            colour: null,
            labels: null,
          };
          chart.series.push(series);
          return chartSeries({ chart, series });
        },
      },
    },
  },
);

function bound(key: 'minimum' | 'maximum'): Scalar<AxisSettings> {
  return {
    get: (axis) => axis[key],
    set: (axis, value) => {
      if (typeof value !== 'number') throw invalidArgument();
      axis[key] = value;
    },
  };
}

const chartAxis: (axis: AxisSettings) => WireObject = wireClass<AxisSettings>('ChartAxis', {
  scalars: {
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
    NumberFormat: {
      since: '1.8',
      get: (axis) => axis.numberFormat,
      set: (axis, format) => {
        if (!isNumberFormat(format)) throw invalidArgument();
        axis.numberFormat = format;
      },
    },
    ReversePlotOrder: {
      since: '1.7',
      get: (axis) => axis.reversed,
      set: (axis, on) => {
        axis.reversed = on === true;
      },
    },
  },
});
const chartAxes: (chart: SimulatedChart) => WireObject = wireClass<SimulatedChart>('ChartAxes', {
  properties: {
    ValueAxis: { get: ({ valueAxis }) => chartAxis(valueAxis) },
    CategoryAxis: { get: ({ categoryAxis }) => chartAxis(categoryAxis) },
  },
});

const chartTitle: (chart: SimulatedChart) => WireObject = wireClass<SimulatedChart>('ChartTitle', {
  scalars: {
    Text: {
      get: ({ title }) => title,
      set: (chart, text) => {
        chart.title = String(text);
      },
    },
  },
  properties: { Format: { get: titleFormat } },
});

const chartLegend: (chart: SimulatedChart) => WireObject = wireClass<SimulatedChart>('ChartLegend', {
  scalars: {
    Visible: {
      get: ({ legend }) => legend !== null,
      set: (chart, visible) => {
        chart.legend = visible === true ? (chart.legend ?? 'Right') : null;
      },
    },
    Position: {
      get: ({ legend }) => legend,
      set: (chart, position) => {
        chart.legend = String(position);
      },
    },
  },
});

function placeScalar(side: keyof SimulatedChart['place']): Scalar<SimulatedChart> {
  return {
    get: ({ place }) => place[side],
    set: (chart, points) => {
      if (typeof points !== 'number' || points < 0) throw invalidArgument();
      chart.place = { ...chart.place, [side]: points };
    },
  };
}

const chart: (target: SimulatedChart) => WireObject = wireClass<SimulatedChart>('Chart', {
  id: ({ id }) => id,
  scalars: {
    Id: { since: '1.7', get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (own, name) => {
        own.name = String(name);
      },
    },
    Left: placeScalar('left'),
    Top: placeScalar('top'),
    Width: placeScalar('width'),
    Height: placeScalar('height'),
  },
  properties: {
    Title: { get: chartTitle },
    Legend: { get: chartLegend },
    Axes: { get: chartAxes },
    Series: { get: seriesCollection },
    Format: { get: areaFormat },
  },
});

/** `worksheet.charts`. */
export const chartCollection: (target: WorksheetTarget) => WireObject = wireClass<WorksheetTarget>(
  'ChartCollection',
  {
    items: ({ sheet }) => sheet.charts.map(chart),
    methods: {
      Add: {
        call: ({ scene, sheet }, type, cells) => {
          if (!TYPES.includes(String(type))) throw invalidArgument();
          const made = newChart(scene.workbook.newId(), String(type), cellsOf(cells));
          sheet.charts.push(made);
          return chart(made);
        },
      },
    },
  },
);
