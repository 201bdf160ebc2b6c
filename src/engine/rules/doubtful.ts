import type { Indicator } from '../table/summary-table.js';
import type { Doubt, JudgedIndicator, JudgedTable } from '../verdict/judged.js';
import type { Args } from '../words/language.js';
import type { Draft } from './rule.js';

/** The figure cells, the side's own first; the label where a slipped row has none. */
function cellsOf({ figureCells, labelCell }: Indicator, side: 'actual' | 'target'): readonly string[] {
  if (figureCells.length === 0) return labelCell ? [labelCell] : [];
  return side === 'actual' ? figureCells : [...figureCells].reverse();
}

/**
 * Drafts for every indicator whose verdict carries a given doubt; they name the figure cells and have no fix.
 * Where actual and target have cells of their own, the one to look at first comes first: the actual's unless `side` says.
 */
export function doubtful(
  { indicators }: JudgedTable,
  doubt: Doubt,
  detail: (judged: JudgedIndicator) => {
    readonly expected?: string;
    readonly args?: Args;
    readonly side?: 'actual' | 'target';
  } = () => ({}),
): Draft[] {
  return indicators.flatMap((judged): Draft[] => {
    if (!judged.doubts.includes(doubt)) return [];
    const { indicator } = judged;
    const found = indicator.figureTexts
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join(' / ');
    const { expected = '', args = {}, side = 'actual' } = detail(judged);
    return [
      {
        subject: indicator.label,
        row: indicator.row,
        cells: cellsOf(indicator, side),
        found,
        expected,
        args: { found, label: indicator.label, ...args },
        fix: null,
      },
    ];
  });
}
