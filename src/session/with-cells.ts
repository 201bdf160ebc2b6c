import { type Cell, parseCellAddress, type Sheet } from '../engine/index.js';

/** The sheet with some of its cells replaced; a cell outside its rows is left out. */
export function withCells(sheet: Sheet, cells: ReadonlyMap<string, Cell>): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [address, cell] of cells) {
    const place = parseCellAddress(address);
    const row = place && rows[place.row - sheet.firstRow];
    const column = place ? place.column - sheet.firstColumn : -1;
    if (!row || column < 0) continue;
    while (row.length < column) row.push('');
    row[column] = cell;
  }
  return { ...sheet, rows };
}
