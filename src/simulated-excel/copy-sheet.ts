import type { SimulatedSheet } from './sheet.js';

/**
 * Puts everything a sheet is into another that is blank: cells with their formats, merges, sizes, rules, print set-up, protection. Charts and
 * Excel tables stay behind; Excel copies those too.
 */
export function copySheetInto(target: SimulatedSheet, source: SimulatedSheet): void {
  const used = source.usedArea(false);
  if (used) for (const { row, column, cell } of source.touchedCells(used)) target.store(row, column, cell);
  target.merges = source.merges;
  for (const [column, width] of source.columnWidths) target.columnWidths.set(column, width);
  target.rowHeights = new Map(source.rowHeights);
  target.conditionalFormats = [...source.conditionalFormats];
  target.validations = [...source.validations];
  Object.assign(target.page, structuredClone(source.page));
  target.visibility = source.visibility;
  target.protection = source.protection;
}
