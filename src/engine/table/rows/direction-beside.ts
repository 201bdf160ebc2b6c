import { readQuantity } from '../../figure/read-cell.js';
import { directionOfLabel } from '../../lexicon/direction.js';
import { directionInCell, directionInRemark } from '../../lexicon/direction-beside.js';
import { isLowered } from '../layout/base-column.js';
import type { Indicator } from '../summary-table.js';
import type { RowCells } from './row-cells.js';

/** What stands beside a figure and says which way is better (docs/table-rules.md, decision 16). */

/** What the column of directions says, or the remark. */
function directionInWords(row: RowCells, remark: string): Indicator['better'] | null {
  const { directions } = row.page;
  const text = directions === null ? '' : (row.body.texts[directions.column] ?? '').trim();
  const better = directionInCell(text);
  if (better) return { better, certain: directions?.certain === true, text };
  const said = directionInRemark(remark);
  return said && { better: said, certain: true, text: remark };
}

/** Lower, where the target is less than what its plan began from, and nothing else tells; a person must say it. */
function directionByBase({ page, body }: RowCells, { figure, label }: Indicator): Indicator['better'] | null {
  const { target } = figure;
  if (page.base === null || target.kind !== 'number' || target.stated !== null) return null;
  const base = readQuantity(body.cells[page.base.column] ?? '');
  if (!isLowered(base, target) || directionOfLabel(label) !== null) return null;
  const text = `${page.base.head} ${(body.texts[page.base.column] ?? '').trim()}`;
  return { better: 'lower', certain: false, text, byBase: true };
}

/** Which way is better by a column of directions, the remark, or the column of what the plan began from; null where none of them says. */
export const directionBeside = (row: RowCells, indicator: Indicator): Indicator['better'] | null =>
  directionInWords(row, indicator.comment?.text ?? '') ?? directionByBase(row, indicator);
