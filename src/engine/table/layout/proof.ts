import { cellText } from '../../../cells/sheet.js';
import { comparisonOf, holds, isSameSum } from '../../figure/comparison.js';
import { ratesOf } from '../../figure/rate.js';
import { readSingle } from '../../figure/read-figure.js';
import type { Comparison, FigureReading, Quantity } from '../../figure/reading.js';
import { toOneScale } from '../../figure/scale.js';
import { gradeOf } from '../../lexicon/grade-marks.js';
import { readTallyText, type TallyReading } from '../../lexicon/tally-text.js';
import {
  ACHIEVED,
  NO_TARGET,
  type OfficialVerdict,
  readVerdict,
  UNACHIEVED,
} from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { GradedByLegend } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';

/** What a table says of itself, and which way of reading its figures agrees with it. */

/** The table's own word on the sampled rows, gathered once. */
export interface Proof {
  /** The written verdict of each row, null where there is none. */
  readonly verdicts: readonly (OfficialVerdict | null)[];
  /** For each column of rates, what it says of each row. */
  readonly rates: readonly { readonly column: number; readonly rows: readonly (Quantity | null)[] }[];
  readonly tallies: readonly TallyReading[];
  /** Columns that are the sums of two neighbours, each with its neighbours. */
  readonly sums: ReadonlyMap<number, readonly [number, number]>;
  /** Label and unit of each row. */
  readonly names: readonly { readonly label: string; readonly unit: string }[];
}

/** What a row says in a column; `''` where it has none. */
export const textAt = ({ texts }: BodyRow, column: number | undefined) =>
  column === undefined ? '' : (texts[column] ?? '').trim();

/** The number in a cell of a row, or null. */
export function quantityAt({ cells }: BodyRow, column: number): Quantity | null {
  const { content } = readSingle(cellText(cells[column]), []).value;
  return content.kind === 'number' ? content : null;
}

/** Rows, and the share of all, in which two neighbours must add up; percentages never do. */
const FEWEST_SUMS = 2;
const SUMS_SHARE = 0.5;
/** 1 + 1 = 2 comes about by chance. */
const TELLING_SUM = 10;

/** Columns that are the sum of two that stand side by side: 上期 + 下期 = 年間計. */
function sumsOf(sample: readonly BodyRow[], columns: readonly number[]): Proof['sums'] {
  const sums = new Map<number, readonly [number, number]>();
  if (columns.length < 3) return sums;
  const values = new Map(
    mapList(columns, (column) => [column, mapList(sample, (row) => quantityAt(row, column)?.value ?? null)]),
  );
  const at = (column: number, row: number) => values.get(column)?.[row] ?? null;
  for (const total of columns) {
    for (const first of columns) {
      const second = first + 1;
      if (first === total || second === total || !columns.includes(second)) continue;
      let compared = 0;
      let equal = 0;
      sample.forEach((_, row) => {
        const [sum, one, other] = [at(total, row), at(first, row), at(second, row)];
        if (sum === null || !one || !other) return;
        const isEqual = isSameSum(one + other, sum);
        if (isEqual && Math.abs(sum) < TELLING_SUM) return;
        compared += 1;
        if (isEqual) equal += 1;
      });
      if (equal >= FEWEST_SUMS && equal >= SUMS_SHARE * compared) sums.set(total, [first, second]);
    }
  }
  return sums;
}

const NOT_GRADED: GradedByLegend = { marks: [], countsGrades: false };

/** Where labels, units, verdicts and rates stand, and the other figures. */
export interface ProofColumns {
  readonly label: number | undefined;
  readonly unit: number | undefined;
  readonly verdict: number | undefined;
  readonly rates: readonly number[];
  readonly single: readonly number[];
}

/** The verdict a cell says, or null: a mark that a legend explains is none, and one that a head explains the head's. */
export const verdictIn = (
  text: string,
  { marks, mean }: GradedByLegend = NOT_GRADED,
): OfficialVerdict | null =>
  marks.length > 0 && marks.includes(gradeOf(text) ?? '')
    ? (mean ?? null)
    : (readVerdict(text)?.verdict ?? null);

/**
 * Gathers what the table says.
 * @param rows all rows of the page, for the tallies among them
 * @param graded marks and tallies that say nothing of verdicts
 */
export function proofOf(
  sample: readonly BodyRow[],
  rows: readonly BodyRow[],
  columns: ProofColumns,
  graded: GradedByLegend = NOT_GRADED,
): Proof {
  return {
    verdicts: mapList(sample, (row) => verdictIn(textAt(row, columns.verdict), graded)),
    rates: mapList(columns.rates, (column) => ({
      column,
      rows: mapList(sample, (row) => quantityAt(row, column)),
    })),
    tallies: flatMapList(
      filterList(rows, ({ kind }) => kind === 'tally' && !graded.countsGrades),
      ({ texts }) => flatMapList(texts, (text) => readTallyText(text) ?? []),
    ),
    sums: sumsOf(sample, columns.single),
    names: mapList(sample, (row) => ({ label: textAt(row, columns.label), unit: textAt(row, columns.unit) })),
  };
}

/** What a figure comes to. */
export interface Outcome {
  readonly verdict: OfficialVerdict | null;
  /** What it would be the other way round, where only the label says which way is better. */
  readonly reversed: OfficialVerdict | null;
  /** Rates in percent that an office may write beside it. */
  readonly rates: readonly number[];
  /** True for a target whose actual is not known. */
  readonly waits: boolean;
  /** True where nothing says which way is better. */
  readonly open: boolean;
}

const NOTHING: Outcome = { verdict: null, reversed: null, rates: [], waits: false, open: false };

/** Judges one reading as the table's own verdicts and rates would. */
export function outcomeOf({ actual, target }: FigureReading, name: Proof['names'][number]): Outcome {
  if (target.kind === 'none' || target.kind === 'absent') return { ...NOTHING, verdict: NO_TARGET };
  if (target.kind !== 'number' && target.kind !== 'range') return NOTHING;
  if (actual.kind !== 'number') return { ...NOTHING, waits: true };
  const scaled = toOneScale(actual, target, name.unit);
  const { comparison, from } = comparisonOf(target, name.label, null);
  const reached = (by: Comparison): OfficialVerdict =>
    holds(scaled.actual, by, scaled.target) ? ACHIEVED : UNACHIEVED;
  return {
    verdict: reached(comparison),
    reversed: from === 'unwanted' ? reached('gte') : null,
    waits: false,
    open: from === 'default',
    rates: typeof scaled.target === 'number' ? ratesOf(scaled.actual, scaled.target, comparison) : [],
  };
}
