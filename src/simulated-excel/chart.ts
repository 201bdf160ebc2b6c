import type { Area } from './area.js';

/** A chart as it was asked for: the simulation keeps it and draws none. */

/** Cells a chart speaks of. */
export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface SimulatedSeries {
  name: string;
  values: ChartCells | null;
  categories: ChartCells | null;
  /** `#RRGGBB`, of bars or of the line. */
  colour: string | null;
  /** Number format of its labels; null where it has none. */
  labels: string | null;
}

export interface SimulatedChart {
  readonly id: string;
  /** `Excel.ChartType` */
  readonly type: string;
  name: string;
  title: string;
  /** Points. */
  place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Side the legend stands at; null where there is none. */
  legend: string | null;
  readonly valueAxis: AxisSettings;
  readonly categoryAxis: AxisSettings;
  series: SimulatedSeries[];
}

export interface AxisSettings {
  minimum: number | null;
  maximum: number | null;
  numberFormat: string;
  reversed: boolean;
}

const plainAxis = (): AxisSettings => ({
  minimum: null,
  maximum: null,
  numberFormat: 'General',
  reversed: false,
});

/** A chart as Excel makes it: a series of its own over the cells it is given, a legend at the right. */
export function newChart(id: string, type: string, cells: ChartCells): SimulatedChart {
  return {
    id,
    type,
    name: 'グラフ 1',
    title: '',
    place: { left: 0, top: 0, width: 360, height: 216 },
    legend: 'Right',
    valueAxis: plainAxis(),
    categoryAxis: plainAxis(),
    series: [{ name: '系列1', values: cells, categories: null, colour: null, labels: null }],
  };
}
