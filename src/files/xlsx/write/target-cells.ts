import type { ScannedCell, ScannedSheet } from '../sheet/scanned-sheet.js';
import { attributeOf, flagOf, numberOf } from '../xml/walk.js';
import type { TargetCell } from './sheet-guard.js';

/**
 * Finds the cell at a place with the cell format it has, or takes over from its row or column once it is made (18.3.1.73, 18.3.1.13).
 */
export function cellFinder(sheet: ScannedSheet): (place: { row: number; column: number }) => TargetCell {
  const cells = new Map<string, ScannedCell>();
  for (const row of sheet.rows) {
    for (const cell of row.cells) cells.set(`${cell.row},${cell.column}`, cell);
  }
  const rowStyles = new Map<number, number>();
  for (const { row, tag } of sheet.rows) {
    if (flagOf(tag, 'customFormat')) rowStyles.set(row, numberOf(tag, 's') ?? 0);
  }
  const columns = (sheet.parts.find((part) => part.local === 'cols')?.children ?? []).filter(
    (column) => attributeOf(column, 'style') !== undefined,
  );
  const columnStyle = (column: number): number => {
    const holder = columns.find(
      (item) => (numberOf(item, 'min') ?? 0) <= column + 1 && (numberOf(item, 'max') ?? 0) >= column + 1,
    );
    return (holder && numberOf(holder, 'style')) ?? 0;
  };
  return ({ row, column }) => {
    const existing = cells.get(`${row},${column}`);
    return { row, column, existing, style: existing?.style ?? rowStyles.get(row) ?? columnStyle(column) };
  };
}
