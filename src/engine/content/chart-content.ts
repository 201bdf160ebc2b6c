/** A chart as plain data; kinds carry the names Excel's own list of charts has. */

/** A rectangle of cells on a named sheet, ends included, from 0. */
export interface ChartRange {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface ChartSeries {
  /** The cell that names the series. */
  readonly name: ChartRange;
  readonly values: ChartRange;
  /** `#RRGGBB` */
  readonly colour: string;
}

export interface ChartContent {
  /** Bars lie and are read from the top; columns stand. */
  readonly kind: 'bar' | 'stacked-bar' | 'column' | 'line';
  readonly title: string;
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly categories: ChartRange;
  readonly series: readonly ChartSeries[];
  readonly values: 'rate' | 'count';
  readonly labels: boolean;
  readonly legend: boolean;
}
