import type { ChartContent } from '../../content/chart-content.js';
import { cellReference } from '../../content/list-place.js';
import type { SheetDraft } from '../../content/sheet-draft.js';
import type { StrategyRate } from '../strategy-rows.js';
import { type ChartPlace, ratesChart } from '../verdict-charts.js';
import { countIndicators } from '../verdict-count.js';
import { COLUMN } from './columns.js';
import { countHeads, countRow, listed } from './count-rows.js';

/** 戦略別の達成率 of one table, and its chart. */

/** 達成率 by strategy, over the rows of the block. */
export const strategyChart = (
  { first, last }: { readonly first: number; readonly last: number },
  place: ChartPlace,
): ChartContent =>
  ratesChart('戦略別の達成率', { header: first - 1, first, last, names: COLUMN.name }, COLUMN.rate, place);

/**
 * Writes a row a strategy, counted by live formulas over 一覧.
 * @param top row of its heading
 * @param entries how many indicators the list has
 * @returns first and last row of its entries
 */
export function writeStrategies(
  draft: SheetDraft,
  top: number,
  strategies: readonly StrategyRate[],
  entries: number,
): { readonly first: number; readonly last: number } {
  draft.put(top, 0, '戦略別の達成率', 'section');
  countHeads(draft, top + 1, '区分', '戦略');
  for (const [index, { kind, strategy, indicators }] of strategies.entries()) {
    const row = top + 2 + index;
    const at = (column: number) => cellReference(row, column);
    // Names compared as they are: a criterion of COUNTIFS would read `*` and `?` in them.
    countRow(
      draft,
      row,
      [kind, strategy],
      countIndicators(indicators),
      (verdict) =>
        `=SUMPRODUCT((${listed('kind', entries)}=${at(COLUMN.kind)})*(${listed('strategy', entries)}=${at(COLUMN.name)})*(${listed('verdict', entries)}="${verdict}"))`,
    );
  }
  return { first: top + 2, last: top + 1 + strategies.length };
}
