import type { Cell, CellArea, Sheet } from './sheet.js';

/** Changing all cells of some areas of a sheet, whatever areas a file claims to have. */

/** More cells than so many are in no table. */
const MOST_CELLS = 1_000_000;

/** The part of an area that lies on the rows that were read, as indices into them. */
function onRows({ firstRow, firstColumn, rows }: Place, width: number, area: CellArea): CellArea {
  return {
    firstRow: Math.max(0, area.firstRow - firstRow),
    lastRow: Math.min(rows.length - 1, area.lastRow - firstRow),
    firstColumn: Math.max(0, area.firstColumn - firstColumn),
    lastColumn: Math.min(width - 1, area.lastColumn - firstColumn),
  };
}

type Place = Pick<Sheet, 'firstRow' | 'firstColumn' | 'rows'>;

/**
 * The rows of a sheet with each cell of the areas changed, blank ones too, as far as the widest row goes. Merges, arrays
 * and tables of one sheet do not overlap, so that together they never have more cells than there are: a file that claims
 * more is damaged, and what it claims beyond is left out. Rows without such cells stay the very same.
 * @param change gets the cell, its area, and its place on the sheet, from 0
 */
export function changeWithin<Area extends CellArea>(
  sheet: Place,
  areas: Iterable<Area>,
  change: (cell: Cell, area: Area, row: number, column: number) => Cell,
): readonly (readonly Cell[])[] {
  const { firstRow, firstColumn } = sheet;
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = [...sheet.rows];
  const own = new Map<number, Cell[]>();
  let left = Math.min(MOST_CELLS, rows.length * width);
  for (const claimed of areas) {
    const area = onRows(sheet, width, claimed);
    const columns = area.lastColumn - area.firstColumn + 1;
    const count = area.lastRow - area.firstRow + 1;
    if (columns <= 0 || count <= 0) continue;
    left -= columns * count;
    if (left < 0) break;
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      const cells = own.get(row) ?? [...(rows[row] ?? [])];
      own.set(row, cells);
      rows[row] = cells;
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        while (cells.length < column) cells.push('');
        cells[column] = change(cells[column] ?? '', claimed, firstRow + row, firstColumn + column);
      }
    }
  }
  return own.size === 0 ? sheet.rows : rows;
}
