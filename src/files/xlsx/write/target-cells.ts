import { MOST_COLUMNS, type ScannedCell, type ScannedSheet } from '../sheet/scanned-sheet.js';
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
  const columnStyle = columnStyles(sheet);
  return ({ row, column }) => {
    const existing = cells.get(`${row},${column}`);
    return { row, column, existing, style: existing?.style ?? rowStyles.get(row) ?? columnStyle(column) };
  };
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
