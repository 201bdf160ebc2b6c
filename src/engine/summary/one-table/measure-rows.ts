import type { SheetDraft } from '../../content/sheet-draft.js';
import { verdictLook } from '../indicator-sheet.js';
import type { SummaryMeasure } from '../table-summary.js';

const HEADS = ['区分', '施策', '判定', 'シートの記載', '達成した指標', 'セル'];

/**
 * The ※1 verdicts: a row a 施策, with how many of its indicators are 達成.
 * @param top row of its heading
 * @returns first and last row of its entries
 */
export function writeMeasures(
  draft: SheetDraft,
  top: number,
  measures: readonly SummaryMeasure[],
): { readonly first: number; readonly last: number } {
  draft.put(top, 0, '施策の達成状況(※1)', 'section');
  draft.putRow(
    top + 1,
    HEADS.map((word) => [word, 'header'] as const),
  );
  for (const [index, own] of measures.entries())
    draft.putRow(top + 2 + index, [
      [own.strategyKind, 'text'],
      [own.label, 'text'],
      [own.verdict, verdictLook(own.verdict)],
      [own.written, 'centred'],
      [`${own.achieved}/${own.total}`, 'centred'],
      [own.cell, 'centred'],
    ]);
  return { first: top + 2, last: top + 1 + measures.length };
}
