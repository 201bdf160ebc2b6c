import { isSameSum } from '../../figure/comparison.js';
import type { Quantity } from '../../figure/reading.js';
import { isAddedUp, isPartOfRowAbove } from '../../lexicon/not-added-up.js';
import { canonicalUnit } from '../../lexicon/unit.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Indicator, TotalRow } from '../../table/summary-table.js';
import type { JudgedTable } from '../../verdict/judged.js';
import { quoteLabel, sayNumber } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';

/** Of many parts the sum alone is named. */
const MOST_NAMED = 6;

interface Args {
  readonly what: string;
  readonly found: number;
  readonly expected: number;
  /** What is added up; none where that would be too many to name. */
  readonly parts: readonly number[];
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Rates, averages and balances are not added up. */
function isAdditive({ label, unit }: Indicator): boolean {
  return canonicalUnit(unit.label || unit.column) !== '%' && isAddedUp(label);
}

/** 平均 over the actuals, beside 上期 and 下期, is no total of them. */
const areAverages = ({ table }: JudgedTable) =>
  table.layout?.pages.some(({ columns }) =>
    columns.some(({ role, head }) => role === 'actual' && !isAddedUp(head)),
  );

/** 4〜9月期 and 10〜3月期 beside the year's total: a flow adds up; a stock ends with the last part. */
function partsAgainstYear(indicator: Indicator): readonly Draft<Args>[] {
  if (indicator.parts.length < 2) return NONE;
  const { actual } = indicator.figure;
  const parts = mapList(indicator.parts, ({ quantity }) => quantity);
  if (actual.kind !== 'number' || !isAdditive(indicator)) return NONE;
  const values = flatMapList(parts, (quantity: Quantity | null) => (quantity ? [quantity.value] : []));
  const last = values.at(-1);
  if (values.length < parts.length || last === undefined) return NONE;
  const sum = sumOf(values);
  if (isSameSum(sum, actual.value) || isSameSum(last, actual.value)) return NONE;
  return [
    {
      subject: indicator.label,
      row: indicator.row,
      cells: [...indicator.figureCells.slice(0, 1), ...mapList(indicator.parts, ({ cell }) => cell)],
      found: sayNumber(actual.value),
      expected: sayNumber(sum),
      args: { what: indicator.label, found: actual.value, expected: sum, parts: values },
      fix: null,
    },
  ];
}

function numbersOf(indicators: readonly Indicator[], side: 'actual' | 'target'): number[] | null {
  const values: number[] = [];
  for (const { figure } of indicators) {
    const reading = figure[side];
    if (reading.kind !== 'number') return null;
    values.push(reading.value);
  }
  return values;
}

interface RunningSums {
  readonly actual: readonly (number | null)[];
  readonly target: readonly (number | null)[];
}

/** For every indicator the sum of it and all above, but for parts of these; null from the first that holds no number. */
function runningSums(indicators: readonly Indicator[]): RunningSums {
  const sumsOf = (side: 'actual' | 'target') => {
    let sum: number | null = 0;
    return mapList(indicators, ({ figure, label }) => {
      if (isPartOfRowAbove(label)) return sum;
      const reading = figure[side];
      sum = sum === null || reading.kind !== 'number' ? null : sum + reading.value;
      return sum;
    });
  };
  return { actual: sumsOf('actual'), target: sumsOf('target') };
}

/** 合計 against the rows above it, or against all rows; うち… is in the row above it already. */
function totalAgainstRows(total: TotalRow, { table }: JudgedTable, everything: RunningSums): Draft<Args>[] {
  const rows = flatMapList(total.indicators, (index) => table.indicators[index] ?? []);
  const own = filterList(rows, ({ label }) => !isPartOfRowAbove(label));
  const units = new Set(mapList(own, ({ unit }) => canonicalUnit(unit.label || unit.column)));
  if (own.length < 2 || units.size > 1 || !own.every(isAdditive)) return [];
  return flatMapList(['actual', 'target'] as const, (side): Draft<Args>[] => {
    const written = total.figure[side];
    const values = numbersOf(own, side);
    if (written.kind !== 'number' || !values) return [];
    const sum = sumOf(values);
    const above = everything[side][total.indicators.at(-1) ?? -1] ?? null;
    if (isSameSum(sum, written.value) || (above !== null && isSameSum(above, written.value))) return [];
    const split = total.figureCells.length === 2;
    return [
      {
        subject: `${total.label}-${side}`,
        row: total.row,
        cells: split ? [total.figureCells[side === 'actual' ? 0 : 1] ?? ''] : total.figureCells,
        found: sayNumber(written.value),
        expected: sayNumber(sum),
        args: {
          what: total.label,
          found: written.value,
          expected: sum,
          parts: values.length <= MOST_NAMED ? values : [],
        },
        fix: null,
      },
    ];
  });
}

function againstRows(judged: JudgedTable): Draft<Args>[] {
  if (judged.table.totals.length === 0) return [];
  const everything = runningSums(judged.table.indicators);
  return flatMapList(judged.table.totals, (total) => totalAgainstRows(total, judged, everything));
}

/** `1+2=`, or nothing where no parts are named. */
const sayParts = (parts: readonly number[], equals: string) =>
  parts.length === 0 ? '' : `${mapList(parts, sayNumber).join('+')}${equals}`;

/** A written total disagrees with its parts. */
export const sumMismatch = defineRule({
  id: 'sum-mismatch',
  severity: 'error',
  about: 'figures',
  check(judged) {
    const { indicators, totals } = judged.table;
    const summed = areAverages(judged) ? [] : indicators;
    return [...foundIn(summed, partsAgainstYear), ...(totals.length === 0 ? [] : againstRows(judged))];
  },
  words: {
    ja: {
      title: '合計が内訳と合いません',
      why: ({ what, found, expected, parts }) =>
        `${quoteLabel(what, 'ja')}の計は${sayNumber(found)}ですが、内訳を足すと${sayParts(parts, '=')}${sayNumber(expected)}です。`,
      todo: () => '計と内訳のどちらが正しいか確かめて、違うほうを直してください。',
    },
    en: {
      title: 'The total disagrees with its parts',
      why: ({ what, found, expected, parts }) =>
        `The total of ${quoteLabel(what, 'en')} is ${sayNumber(found)}, but its parts give ${sayParts(parts, ' = ')}${sayNumber(expected)}.`,
      todo: () => 'Find out which is right, the total or its parts, and correct the wrong one.',
    },
  },
});
