import type { Cell, Sheet } from '../../../cells/sheet.js';
import { done, type FileResult, failed } from '../../failure.js';
import { FilledRows } from '../../filled-rows.js';
import { MOST_WORK_OF_FORMATS } from '../../sheet-limits.js';
import { areaOf, type CellRange } from './cell-range.js';
import { cellValue, hasNoResult } from './cell-value.js';
import { withFixed } from './fixed-cells.js';
import { hiddenLines } from './hidden-lines.js';
import { mergedCells } from './merged-cells.js';
import type { ScannedCell } from './scanned-cell.js';
import type { ScannedSheet } from './scanned-sheet.js';
import { ShownValues } from './shown-values.js';
import { showsZeros } from './shown-zeros.js';

/** What of the workbook the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Number format pattern of a cell format. */
  numberFormat(style: number): string;
}

/**
 * The sheet as the engine reads it: text as shown, stored numbers, merges, what is hidden, and what can't be written.
 * Rows and columns start at 0.
 * @param totalsRows of the tables on the sheet
 */
export function engineSheet(
  name: string,
  scanned: ScannedSheet,
  context: CellContext,
  totalsRows: readonly CellRange[],
): FileResult<Sheet> {
  const filled = new FilledRows();
  const shown = new ShownValues(context.date1904, showsZeros(scanned));
  for (const cell of scanned.cells) {
    const put = filled.put(cell, engineCell(cell, context, shown));
    if (!put.ok) return put;
    if (shown.work > MOST_WORK_OF_FORMATS) return failed('too-much-formatting');
  }
  const { rows, width } = filled;
  return done({
    name,
    firstRow: 0,
    firstColumn: 0,
    rows: withFixed(rows, scanned, totalsRows),
    merges: mergedCells(scanned).map(areaOf),
    hidden: hiddenLines(scanned, rows.length, width),
  });
}

function engineCell(scanned: ScannedCell, context: CellContext, shown: ShownValues): Cell {
  const value = cellValue(scanned, context.strings, context.date1904);
  const text = shown.text(value, context.numberFormat(scanned.style));
  if (scanned.formula === undefined) return value.kind === 'number' ? { text, number: value.number } : text;
  const number = value.kind === 'number' ? { number: value.number } : null;
  return { text, ...number, fixed: 'formula', ...(hasNoResult(scanned) ? { uncalculated: true } : {}) };
}
