import { type Cell, cellText, type Sheet } from '../../cells/sheet.js';
import { mapList } from '../lists/map-list.js';
import { hasInvisible, withoutInvisible } from '../text/invisible.js';
import { withoutCovered } from './covered-cells.js';

/** A cell as a person sees it, whatever marks stand between its letters. */
export function cellAsSeen(cell: Cell): Cell {
  const text = cellText(cell);
  if (!hasInvisible(text)) return cell;
  return typeof cell === 'string'
    ? withoutInvisible(text)
    : Object.assign({}, cell, { text: withoutInvisible(text) });
}

/** The sheet as a person sees it: without what merges cover, and without marks that can't be seen. The engine reads this one. */
export function asSeen(sheet: Sheet): Sheet {
  const own = withoutCovered(sheet);
  const isMarked = own.rows.some((row) => row.some((cell) => hasInvisible(cellText(cell))));
  return isMarked
    ? Object.assign({}, own, { rows: mapList(own.rows, (row) => mapList(row, cellAsSeen)) })
    : own;
}
