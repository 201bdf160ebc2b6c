import { cellReference, INDICATOR_LIST, listColumn, ONE_TABLE_INDICATOR } from '../../content/list-place.js';
import type { LookName } from '../../content/look.js';
import type { FormulaContent, PlacedContent } from '../../content/sheet-content.js';
import type { SheetDraft } from '../../content/sheet-draft.js';
import { ACHIEVED, NEEDS_REVIEW, NO_TARGET, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { rateFormula, shownRate } from '../../words/say-rate.js';
import type { VerdictCount } from '../verdict-count.js';
import { COLUMN } from './columns.js';

/** Rows that count verdicts, all with the same columns. */

type Entry = readonly [PlacedContent, LookName];

const HEADS = [ACHIEVED, '総数', '達成率', UNACHIEVED, NEEDS_REVIEW, '目標なし'];

/** The heads of a table of counts, `kind` and `name` over what is counted. */
export function countHeads(draft: SheetDraft, row: number, kind: string, name: string): void {
  draft.putRow(
    row,
    [kind, name, ...HEADS].map((word) => [word, 'header'] as const),
  );
}

/**
 * A row of counts behind its names.
 * @param formula gives the formula that counts a verdict
 */
export function countRow(
  draft: SheetDraft,
  row: number,
  names: readonly [string, string],
  counts: VerdictCount,
  formula: (verdict: string) => string,
): void {
  const at = (column: number) => cellReference(row, column, 'row');
  const count = (verdict: string, value: number): Entry => [{ formula: formula(verdict), value }, 'integer'];
  const { achieved, unachieved, review, noTarget, total } = counts;
  const sum: FormulaContent = {
    formula: `=${[COLUMN.achieved, COLUMN.unachieved, COLUMN.review].map(at).join('+')}`,
    value: total,
  };
  const rate: PlacedContent =
    total === 0
      ? ''
      : {
          formula: rateFormula(at(COLUMN.achieved), at(COLUMN.total)),
          value: shownRate(achieved, total),
        };
  draft.putRow(row, [
    [names[0], 'text'],
    [names[1], 'text'],
    count(ACHIEVED, achieved),
    [sum, 'integer'],
    [rate, 'rate'],
    count(UNACHIEVED, unachieved),
    count(NEEDS_REVIEW, review),
    count(NO_TARGET, noTarget),
  ]);
}

/** A column of the list of indicators, as formulas name it. */
export const listed = (column: keyof typeof ONE_TABLE_INDICATOR, entries: number): string =>
  listColumn(INDICATOR_LIST, ONE_TABLE_INDICATOR[column], entries);
