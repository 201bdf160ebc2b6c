import type { EarlierIndicator, EarlierTable } from '../answers/earlier-table.js';
import type { Check } from '../check-by.js';

/** What the report of a table says of the earlier year it is compared with. */

/** The table of an earlier year, and how its indicators are found in this one. */
export interface ReportedLastYear {
  readonly source: { readonly file: string; readonly sheet: string };
  readonly title: string;
  /** @asType integer */
  readonly fiscalYear: number;
  /** Whether its year was over when it was written. */
  readonly state: EarlierTable['state'];
  /**
   * How many indicators stand in both.
   * @asType integer
   */
  readonly matched: number;
  /** Its indicators that are not in this table, and are asked about nowhere. */
  readonly gone: readonly ReportedGone[];
  /**
   * Rows of this table whose indicators are not in it.
   * @asType integer
   */
  readonly new: readonly number[];
  /**
   * Rows of this table that are not compared, for their name stands more than once.
   * @asType integer
   */
  readonly notCompared: readonly number[];
}

/** An indicator of the earlier year alone. */
export interface ReportedGone {
  /**
   * The row of its own sheet.
   * @asType integer
   * @minimum 1
   */
  readonly row: number;
  readonly label: string;
  readonly measure: string;
}

/** An indicator in the table of the earlier year. */
export interface ReportedBefore {
  /**
   * The row of its own sheet.
   * @asType integer
   * @minimum 1
   */
  readonly row: number;
  readonly label: string;
  readonly unit: string;
  readonly actual: number | null;
  readonly target: number | readonly [number, number] | null;
  /** As written; null where that table is not graded. */
  readonly grade: string | null;
  /** `''` for none. */
  readonly comment: string;
}

const beforeOf = ({
  row,
  label,
  unit,
  actual,
  target,
  grade,
  comment,
}: EarlierIndicator): ReportedBefore => ({
  row,
  label,
  unit,
  actual,
  target,
  grade,
  comment,
});

/** What is said of the whole table; null where nothing is compared. */
export function reportLastYear({ judged, compared }: Check): ReportedLastYear | null {
  if (!compared?.ok) return null;
  const { earlier, pairs, gone, fresh, left } = compared.comparison;
  const rowsOf = (places: readonly number[]) =>
    places.flatMap((place) => judged.indicators[place]?.indicator.row ?? []);
  const { source, title, fiscalYear, state } = earlier;
  return {
    source,
    title,
    fiscalYear,
    state,
    matched: pairs.length,
    gone: gone.map(({ row, label, measure }) => ({ row, label, measure })),
    new: rowsOf(fresh),
    notCompared: rowsOf(left),
  };
}

/** What is said of each indicator, by its place; null where nothing is compared. */
export function reportedBefore({ compared }: Check): ((place: number) => ReportedBefore | null) | null {
  if (!compared?.ok) return null;
  const pairs = new Map(compared.comparison.pairs.map(({ last, own }) => [own, beforeOf(last)]));
  return (place) => pairs.get(place) ?? null;
}
