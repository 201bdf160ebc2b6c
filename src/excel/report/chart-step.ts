import { type ChartContent, type ChartRange, FONT } from '../../engine/index.js';
import { addressOf, type DrawingStep } from '../new-sheet/drawing-step.js';

/** A live chart of Excel's own over cells of the workbook. */

const TYPES = {
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  column: 'ColumnClustered',
  line: 'LineMarkers',
} as const;
const AXIS_FORMATS = { rate: '0%', count: '0' } as const;
/** A label of nothing is not written. */
const LABEL_FORMATS = { rate: '0.0%', count: '0;;' } as const;
/** Points a pixel is. */
const PIXEL = 0.75;
/** Points between a chart and the row it begins at, so that its frame does not print on the page before. */
const OFFSET = 3;

const rangeOf = (workbook: Excel.Workbook, range: ChartRange) =>
  workbook.worksheets.getItem(range.sheet).getRange(addressOf(range));

function addSeries(
  chart: Excel.Chart,
  content: ChartContent,
  workbook: Excel.Workbook,
  names: readonly string[],
  has: (version: string) => boolean,
) {
  for (const [index, { values, colour }] of content.series.entries()) {
    const series = chart.series.add(names[index]);
    series.setValues(rangeOf(workbook, values));
    series.setXAxisValues(rangeOf(workbook, content.categories));
    if (content.kind === 'line') series.format.line.color = colour;
    else series.format.fill.setSolidColor(colour);
    if (!content.labels) continue;
    series.hasDataLabels = true;
    // `ChartSeries.dataLabels`; without them the labels keep Excel's own look.
    if (!has('1.8')) continue;
    series.dataLabels.numberFormat = LABEL_FORMATS[content.values];
    series.dataLabels.format.font.size = 9;
  }
}

/**
 * Puts a chart below the row it belongs to.
 * @param names of the series, as their cells hold them: Excel takes no cell for a name here
 * @param top points from the sheet's upper edge
 * @param has whether this Excel has a version of ExcelApi
 */
export function chartStep(
  content: ChartContent,
  names: readonly string[],
  top: number,
  has: (version: string) => boolean,
): DrawingStep {
  return {
    weight: 40 + 12 * content.series.length,
    draw(sheet) {
      const { workbook } = sheet.context;
      const [first] = content.series;
      if (!first) return;
      const chart = sheet.charts.add(TYPES[content.kind], rangeOf(workbook, first.values), 'Columns');
      // Excel begins with a series of its own over the range it was given; ours have names and colours.
      chart.series.getItemAt(0).delete();
      addSeries(chart, content, workbook, names, has);
      chart.name = content.title;
      chart.title.text = content.title;
      chart.title.format.font.size = 12;
      chart.format.font.name = FONT;
      chart.left = 0;
      chart.top = top + OFFSET;
      chart.width = content.width * PIXEL;
      chart.height = content.height * PIXEL;
      chart.legend.visible = content.legend;
      if (content.legend) chart.legend.position = 'Bottom';
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = 0;
      if (content.values === 'rate') valueAxis.maximum = 1;
      if (has('1.8')) valueAxis.numberFormat = AXIS_FORMATS[content.values];
      // Bars are read from the top, like the table beside them.
      if (content.kind === 'bar' || content.kind === 'stacked-bar') categoryAxis.reversePlotOrder = true;
    },
  };
}
