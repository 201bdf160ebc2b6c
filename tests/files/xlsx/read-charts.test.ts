import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { reportContent } from '../../../src/engine/index.js';
import { type DisplayChart, readDisplay } from '../../../src/files/index.js';
import { writeWorkbook } from '../../../src/new-workbook/index.js';
import { sampleTable } from '../../engine/summary/sample-tables.js';
import { openedXlsx } from '../open-for-test.js';

/** Charts of a file, as they are read for a page that draws them. */

const content = reportContent({
  tables: [sampleTable('みどり商工会', 7, ['12(10)', '8(10)']), sampleTable('ひなた商工会', 7, ['9(10)'])],
  unread: [],
});
const made = writeWorkbook(content);
const bytes = made.ok ? made.bytes : new Uint8Array();
const at = content.findIndex(({ charts }) => charts.length > 0);

function chartsOf(book: Uint8Array): readonly DisplayChart[] {
  const read = readDisplay(openedXlsx(book), at);
  if (!read.ok) throw new Error(read.failure.code);
  return read.display.charts;
}

function changed(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

test('the charts of a report are read back as they were meant', () => {
  const meant = content[at]?.charts ?? [];
  expect(meant.length).toBeGreaterThan(0);
  expect(
    chartsOf(bytes).map((chart) => ({
      kind: chart.kind,
      title: chart.title,
      row: chart.place.from.row,
      column: chart.place.from.column,
      labels: chart.labels,
      legend: chart.legend,
      values: chart.numberFormat.includes('%') ? 'rate' : 'count',
      series: chart.series.map(({ values, colour }) => ({ area: values.cells, colour })),
    })),
  ).toEqual(
    meant.map(({ kind, title, row, column, labels, legend, values, series }) => ({
      kind,
      title,
      row,
      column,
      labels,
      legend,
      values,
      series: series.map(({ values: own, colour }) => ({
        area: {
          sheet: own.sheet,
          area: { top: own.firstRow, left: own.firstColumn, bottom: own.lastRow, right: own.lastColumn },
        },
        colour: colour.toUpperCase(),
      })),
    })),
  );
});

test('lying bars are read from the top, with what their categories were when it was saved', () => {
  const [chart] = chartsOf(bytes);
  expect(chart?.fromTheTop).toBe(true);
  expect(chart?.series[0]?.categories.kept).toEqual(['みどり商工会', 'ひなた商工会']);
});

test('a sheet is shown without a chart that can’t be read', () => {
  const without = (name: RegExp, text: string | null) =>
    changed((parts) => {
      for (const part of Object.keys(parts).filter((own) => name.test(own))) {
        if (text === null) delete parts[part];
        else parts[part] = strToU8(text);
      }
    });
  expect(chartsOf(without(/charts\/chart/, '<c:chartSpace'))).toEqual([]);
  expect(chartsOf(without(/charts\/chart/, null))).toEqual([]);
  expect(chartsOf(without(/drawings\/drawing1/, null))).toEqual([]);
});

test('a kind that is not drawn is known as another', () => {
  const pie = changed((parts) => {
    const name = 'xl/charts/chart1.xml';
    parts[name] = strToU8(
      strFromU8(parts[name] ?? new Uint8Array()).replaceAll('c:barChart>', 'c:pieChart>'),
    );
  });
  expect(chartsOf(pie)[0]?.kind).toBe('other');
});
