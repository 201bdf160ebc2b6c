import type { CellRange } from '../sheet/cell-range.js';

/** A chart of a sheet as its file describes it, for a page that draws it. */
export interface DisplayChart {
  /** `other`: of a kind that is none of these. */
  readonly kind: 'bar' | 'stacked-bar' | 'column' | 'stacked-column' | 'line' | 'other';
  /** `''` where it has none of its own. */
  readonly title: string;
  readonly place: ChartPlace;
  readonly series: readonly DisplaySeries[];
  /** Whether the first category of lying bars is the uppermost. */
  readonly fromTheTop: boolean;
  /** Ends of the axis of values; null where they follow the values. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Pattern of the numbers along the axis, such as `0%`. */
  readonly numberFormat: string;
  /** Whether each value is written beside its bar or point. */
  readonly labels: boolean;
  readonly legend: boolean;
}

export interface DisplaySeries {
  readonly name: ChartCells;
  readonly categories: ChartCells;
  readonly values: ChartCells;
  /** `#RRGGBB`; null where the theme says it. */
  readonly colour: string | null;
}

/** Where a chart takes something from: cells, and what they held when the file was saved. */
export interface ChartCells {
  readonly cells: { readonly sheet: string; readonly area: CellRange } | null;
  readonly kept: readonly string[];
}

/** A corner of a chart: a cell, and pixels from its upper left corner. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

/** Upper left corner, and the other one or a size in pixels. */
export interface ChartPlace {
  readonly from: ChartCorner;
  readonly to: ChartCorner | { readonly width: number; readonly height: number };
}
