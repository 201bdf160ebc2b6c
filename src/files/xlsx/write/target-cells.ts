import { lastOnly } from '../../once.js';
import { MOST_COLUMNS, type ScannedRow, type ScannedSheet } from '../sheet/scanned-sheet.js';
import { attributeOf, numberOf } from '../xml/walk.js';
import type { TargetCell } from './sheet-guard.js';

/**
 * Finds the cell at a place with the cell format it has, or takes over from its row or column once it is made (18.3.1.73, 18.3.1.13).
 */
export function cellFinder(sheet: ScannedSheet): (place: { row: number; column: number }) => TargetCell {
  const rows = new Map<number, ScannedRow[]>();
  const rowStyles = new Map<number, number>();
  for (const own of sheet.rows) {
    const alike = rows.get(own.row);
    if (alike) alike.push(own);
    else rows.set(own.row, [own]);
    if (own.style !== undefined) rowStyles.set(own.row, own.style);
  }
  const columnStyle = columnStyles(sheet);
  const inRow = lastOnly((row) => cellsByColumn(sheet, rows.get(row) ?? []));
  return ({ row, column }) => {
    const at = inRow(row).get(column);
    const existing = at === undefined ? undefined : sheet.cells.at(at);
    return { row, column, existing, style: existing?.style ?? rowStyles.get(row) ?? columnStyle(column) };
  };
}

/** Places of a row's cells by their columns; of several in one place the last counts. */
function cellsByColumn({ cells }: ScannedSheet, rows: readonly ScannedRow[]): ReadonlyMap<number, number> {
  const byColumn = new Map<number, number>();
  for (const { firstCell, endOfCells } of rows)
    for (let at = firstCell; at < endOfCells; at += 1) byColumn.set(cells.columnOf(at), at);
  return byColumn;
}

/** Styles that columns give their new cells, each asked for once; of several settings of a column the first counts. */
function columnStyles(sheet: ScannedSheet): (column: number) => number {
  const settings = (sheet.parts.find(({ local }) => local === 'cols')?.children ?? []).flatMap((item) => {
    if (attributeOf(item, 'style') === undefined) return [];
    const [first, last] = [numberOf(item, 'min') ?? 0, numberOf(item, 'max') ?? 0];
    return [{ first, last, style: numberOf(item, 'style') ?? 0 }];
  });
  const known = new Map<number, number>();
  return (column) => {
    if (column >= MOST_COLUMNS) return 0;
    const style =
      known.get(column) ?? settings.find((own) => own.first <= column + 1 && own.last > column)?.style ?? 0;
    known.set(column, style);
    return style;
  };
}
