import type { Indicator } from '../table/summary-table.js';
import type { Doubt, JudgedIndicator, JudgedTable } from '../verdict/judged.js';
import { sayFigureAsWritten } from '../words/say.js';
import { foundIn, NONE } from './found-in.js';
import type { Draft } from './rule.js';

/** What every sentence about a doubtful indicator can name. */
interface Doubtful {
  /** The figure as written; `''` where nothing is. */
  readonly found: string;
  readonly label: string;
}

/** The figure cells, the side's own first; the label where a slipped row has none. */
function cellsOf({ figureCells, labelCell }: Indicator, side: 'actual' | 'target'): readonly string[] {
  if (figureCells.length === 0) return labelCell ? [labelCell] : [];
  return side === 'actual' ? figureCells : [...figureCells].reverse();
}

/**
 * Drafts for every indicator whose verdict carries a given doubt; they name the figure cells and have no fix.
 * Where actual and target have cells of their own, the one to look at first comes first: the actual's unless `side` says.
 */
export function doubtful<A>(
  { indicators }: JudgedTable,
  doubt: Doubt,
  detail: (judged: JudgedIndicator) => {
    readonly expected?: string;
    readonly args: A;
    readonly side?: 'actual' | 'target';
  },
): Draft<Doubtful & A>[] {
  return foundIn(indicators, (judged): readonly Draft<Doubtful & A>[] => {
    if (!judged.doubts.includes(doubt)) return NONE;
    const { indicator } = judged;
    const found = sayFigureAsWritten(indicator.figureTexts);
    const { expected = '', args, side = 'actual' } = detail(judged);
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
