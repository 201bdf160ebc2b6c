/** A chart with its figures, as it is drawn. */
export interface DrawnChart {
  /** `other`: of a kind that is told as a table alone. */
  readonly kind: 'bar' | 'stacked-bar' | 'column' | 'stacked-column' | 'line' | 'other';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** Whether the first category of lying bars is the uppermost. */
  readonly fromTheTop: boolean;
  /** Ends of the axis of values; null where they follow the values. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly percent: boolean;
  /** Whether each value is written beside its bar or point. */
  readonly labels: boolean;
  readonly legend: boolean;
}

export interface DrawnSeries {
  readonly name: string;
  /** Null where there is none. */
  readonly values: readonly (number | null)[];
  /** `#RRGGBB`; null for one of the usual ones. */
  readonly colour: string | null;
}

/** A value as it is written: a rate as whole percents, any other number as it is. */
export function valueText(value: number | null, percent: boolean): string {
  if (value === null) return '';
  return percent ? `${Math.round(value * 100)}%` : value.toLocaleString('ja-JP');
}
