import {
  Chart,
  type ChartAxis,
  ChartDataLabel,
  ChartDataLabelPosition,
  ChartFont,
  ChartFormat,
  ChartLegendPosition,
  ChartLine,
  ChartMarker,
  ChartMarkerType,
  ChartRange,
  ChartSeries,
  ChartSolidFill,
  ChartType,
  Color,
} from 'wasm-xlsxwriter';
import {
  type ChartContent,
  type ChartRange as ContentRange,
  type ChartSeries as ContentSeries,
  cellAddress,
  FONT,
} from '../engine/index.js';

/** `#RRGGBB` as the library's colour. */
const colourOf = (hex: string) => Color.rgb(Number.parseInt(hex.slice(1), 16));

const KINDS = {
  bar: ChartType.Bar,
  'stacked-bar': ChartType.BarStacked,
  column: ChartType.Column,
  line: ChartType.Line,
} as const;
const FORMATS = { rate: '0%', count: '0' } as const;

const font = (size: number) => new ChartFont().setName(FONT).setSize(size);
const quoted = (sheet: string) => `'${sheet.replace(/'/g, "''")}'`;

function rangeOf({ sheet, firstRow, firstColumn, lastRow, lastColumn }: ContentRange): ChartRange {
  return ChartRange.newFromRange(sheet, firstRow, firstColumn, lastRow, lastColumn);
}

function nameOf({ sheet, firstRow, firstColumn }: ContentRange): string {
  return `=${quoted(sheet)}!${cellAddress(firstRow, firstColumn).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
}

function seriesOf(chart: ChartContent, { name, values, colour }: ContentSeries): ChartSeries {
  const series = new ChartSeries()
    .setName(nameOf(name))
    .setCategories(rangeOf(chart.categories))
    .setValues(rangeOf(values));
  const fill = new ChartSolidFill().setColor(colourOf(colour));
  if (chart.kind === 'line') {
    series.setFormat(new ChartFormat().setLine(new ChartLine().setColor(colourOf(colour)).setWidth(2.25)));
    series.setMarker(
      new ChartMarker()
        .setType(ChartMarkerType.Circle)
        .setSize(6)
        .setFormat(new ChartFormat().setSolidFill(fill)),
    );
  } else series.setFormat(new ChartFormat().setSolidFill(fill));
  if (chart.labels) {
    const label = new ChartDataLabel()
      .showValue()
      .setNumFormat(chart.values === 'rate' ? '0.0%' : '0;;')
      .setFont(font(9));
    series.setDataLabel(chart.kind === 'line' ? label.setPosition(ChartDataLabelPosition.Above) : label);
  }
  return series;
}

/** The axis of values: the library calls the lying one of a bar chart x. */
function valueAxis(chart: Chart, lies: boolean): ChartAxis {
  return lies ? chart.xAxis() : chart.yAxis();
}

/** A chart of the library's own, live over its cells. */
export function chartOf(content: ChartContent): Chart {
  const chart = new Chart(KINDS[content.kind]);
  const lies = content.kind === 'bar' || content.kind === 'stacked-bar';
  chart.setWidth(content.width).setHeight(content.height);
  chart.title().setName(content.title).setFont(font(12));
  chart.setAltText(content.title);
  for (const own of content.series) chart.pushSeries(seriesOf(content, own));
  const axis = valueAxis(chart, lies);
  axis.setNumFormat(FORMATS[content.values]).setFont(font(9)).setMin(0);
  if (content.values === 'rate') axis.setMax(1);
  (lies ? chart.yAxis() : chart.xAxis()).setFont(font(9));
  if (content.legend) chart.legend().setPosition(ChartLegendPosition.Bottom).setFont(font(9));
  else chart.legend().setHidden();
  return chart;
}
