import type { FigureReading } from '../../figure/reading.js';
import { verdictByFigures } from '../../figure/verdict-by-figures.js';
import { NO_TARGET, readVerdict } from '../../lexicon/verdict-words.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { FIGURES } from '../kinds/role.js';
import type { PassedOver, TextAt } from '../summary-table.js';
import type { RowCells } from './row-cells.js';

/** Totals with a verdict of their own: only the 達成数計 tells whether they are indicators (see `rows-asked.ts`). */

/**
 * A total beside which a verdict stands, or null for any other.
 * @returns asked about where the verdict is not the one its figures give; nobody would check it otherwise
 */
export function judgedTotal(row: RowCells, label: TextAt, figure: FigureReading): PassedOver | null {
  const status = row.text('indicatorStatus');
  const written = readVerdict(status?.text ?? '')?.verdict ?? NO_TARGET;
  if (!status || written === NO_TARGET) return null;
  const right = verdictByFigures(figure, { label: label.text, unit: '' });
  if (right === null) return null;
  const texts = [label, ...flatMapList(FIGURES, (role) => row.text(role) ?? []), status];
  return { row: row.row, is: right === written ? 'reference' : 'unread', because: 'judged-total', texts };
}
