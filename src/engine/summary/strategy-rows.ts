import { cellReference, INDICATOR, INDICATOR_LIST, listColumn } from '../content/list-place.js';
import type { SheetDraft } from '../content/sheet-draft.js';
import { ACHIEVED, NEEDS_REVIEW, NO_TARGET, UNACHIEVED } from '../lexicon/verdict-words.js';
import { rateFormula, shownRate } from '../words/say-rate.js';
import { sayFiscalYear } from '../words/say-year.js';
import { FILE_COLUMN } from './file-rows.js';
import type { SummaryIndicator, TableSummary } from './table-summary.js';
import { countIndicators } from './verdict-count.js';

/** The second table of 集計: a row a strategy over all files. */

export interface StrategyRate {
  readonly kind: string;
  readonly strategy: string;
  readonly indicators: readonly SummaryIndicator[];
}

/** More rows than a committee reads; the rest is in 一覧. */
const MOST_STRATEGIES = 200;
/** More bars than a chart shows. */
export const MOST_BARS = 24;

/**
 * Strategies that have a name and a target, with their indicators. In order of appearance while all of them fit a chart, else those with
 * the most indicators first.
 */
export function strategiesOf(tables: readonly TableSummary[]): StrategyRate[] {
  const strategies = new Map<string, { kind: string; strategy: string; indicators: SummaryIndicator[] }>();
  for (const indicator of tables.flatMap(({ indicators }) => indicators)) {
    const { strategyKind: kind, strategy } = indicator;
    const key = `${kind}\u241f${strategy}`;
    const own = strategies.get(key) ?? { kind, strategy, indicators: [] };
    own.indicators.push(indicator);
    strategies.set(key, own);
  }
  const named = [...strategies.values()].filter(
    ({ strategy, indicators }) => strategy !== '' && countIndicators(indicators).total > 0,
  );
  if (named.length <= MOST_BARS) return named;
  return named.sort((a, b) => b.indicators.length - a.indicators.length).slice(0, MOST_STRATEGIES);
}

const LAST_STRATEGY_COLUMN = FILE_COLUMN.measures;
export const STRATEGY = { kind: FILE_COLUMN.file, strategy: FILE_COLUMN.society } as const;

/**
 * Writes the table; its counts stand in the same columns as those of the files above.
 * @param top row of its heading
 * @param of the entries of 一覧, and the year they are of; null where all are of one
 * @returns first and last row of its entries
 */
export function writeStrategies(
  draft: SheetDraft,
  top: number,
  strategies: readonly StrategyRate[],
  { entries, year }: { readonly entries: number; readonly year: number | null },
): { readonly first: number; readonly last: number } {
  const named = sayFiscalYear(year, 'ja');
  draft.put(top, 0, `戦略別の達成率${named === '' ? '' : `(${named})`}`, 'section');
  const header: readonly (readonly [number, string])[] = [
    [FILE_COLUMN.number, 'No.'],
    [STRATEGY.kind, '区分'],
    [FILE_COLUMN.achieved, ACHIEVED],
    [FILE_COLUMN.total, '全'],
    [FILE_COLUMN.rate, '達成率'],
    [FILE_COLUMN.unachieved, UNACHIEVED],
    [FILE_COLUMN.review, NEEDS_REVIEW],
    [FILE_COLUMN.noTarget, '目標なし'],
  ];
  for (const [column, word] of header) draft.putRow(top + 1, [[word, 'header']], column);
  draft.putAcross(top + 1, STRATEGY.strategy, LAST_STRATEGY_COLUMN, '戦略', 'header');
  const list = (column: number) => listColumn(INDICATOR_LIST, column, entries);
  for (const [index, { kind, strategy, indicators }] of strategies.entries()) {
    const row = top + 2 + index;
    const at = (column: number) => cellReference(row, column, 'row');
    // Names compared as they are: a criterion of COUNTIFS would read `*` and `?` in them.
    const count = (word: string) =>
      `=SUMPRODUCT(${year === null ? '' : `(${list(INDICATOR.year)}="${named}")*`}(${list(INDICATOR.kind)}=${at(STRATEGY.kind)})*(${list(INDICATOR.strategy)}=${at(STRATEGY.strategy)})*(${list(INDICATOR.verdict)}="${word}"))`;
    const { achieved, unachieved, review, noTarget, total } = countIndicators(indicators);
    const sum = `=${[FILE_COLUMN.achieved, FILE_COLUMN.unachieved, FILE_COLUMN.review].map(at).join('+')}`;
    const rate = rateFormula(at(FILE_COLUMN.achieved), at(FILE_COLUMN.total));
    draft.putRow(row, [
      [index + 1, 'ordinal'],
      [kind, 'text'],
    ]);
    draft.putAcross(row, STRATEGY.strategy, LAST_STRATEGY_COLUMN, strategy, 'text');
    draft.putRow(
      row,
      [
        [{ formula: count(ACHIEVED), value: achieved }, 'integer'],
        [{ formula: sum, value: total }, 'integer'],
        [{ formula: rate, value: shownRate(achieved, total) }, 'rate'],
        [{ formula: count(UNACHIEVED), value: unachieved }, 'integer'],
        [{ formula: count(NEEDS_REVIEW), value: review }, 'integer'],
        [{ formula: count(NO_TARGET), value: noTarget }, 'integer'],
      ],
      FILE_COLUMN.achieved,
    );
  }
  return { first: top + 2, last: top + 1 + strategies.length };
}
